/** The extension's own mark, as in assets/icon.svg. */
export const Logo = ({ class: className }: { readonly class?: string }) => (
  <svg class={className} viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" rx="3.75" fill="#2261dd" />
    <path d="M12.75 8.45A4.75 4.75 0 1 1 7.55 3.25" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" />
    <circle cx="11.6" cy="4.4" r="1.75" fill="#7ff0b8" />
  </svg>
);
