import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';

/** How long a confirmation stays. Milliseconds. */
const SHOWN_FOR = 4_000;

/** A short confirmation, and what shows a new one. */
export function useToast(): readonly [text: string | null, say: (text: string) => void] {
  const [toast, setToast] = useState<{ readonly text: string } | null>(null);
  useEffect(() => {
    if (toast === null) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [toast]);
  return [toast?.text ?? null, (text) => setToast({ text })];
}

export const Toast = ({ text }: { readonly text: string }) => (
  <div class="gw-toast gw-toast--floating" role="status">
    <Icon name="check" />
    {text}
  </div>
);
