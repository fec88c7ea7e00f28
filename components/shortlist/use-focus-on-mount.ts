import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a field that appears by a click: it takes the focus from the button it replaces. */
export function useFocusOnMount<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
