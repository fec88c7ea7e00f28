import type { ComponentChildren } from 'preact';
import { webAddress } from './web-address.ts';

interface SafeLinkProps {
  /** An address that a page wrote: never trusted. */
  readonly href: string;
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/**
 * The only place that turns an address from a page into something to click. Anything but http and https stays text:
 * `javascript:` and `data:` must never run with our rights. Opens a tab of its own and tells the target nothing.
 */
export function SafeLink({ href, class: className, label, children }: SafeLinkProps) {
  const address = webAddress(href);
  if (address === null) return <span class={className}>{children}</span>;
  return (
    <a href={address} class={className} aria-label={label} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
