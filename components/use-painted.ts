import { useEffect, useState } from 'preact/hooks';

/** Whether what is drawn first has been painted: what lies below it is drawn then. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted;
}
