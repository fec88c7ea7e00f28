interface PageTextProps {
  readonly text: string;
  readonly class?: string;
  /** Shown whole when the pointer rests on it, for text that may be cut. */
  readonly isTitled?: boolean;
}

/**
 * Words that come from a page. Isolated, so that a right-to-left title does not turn our own punctuation around, with
 * invisible characters made visible, so that a page cannot hide or reverse what we show.
 */
export function PageText({ text, class: className, isTitled = false }: PageTextProps) {
  const shown = revealed(text);
  return (
    <bdi dir="auto" class={className} title={isTitled ? shown : undefined}>
      {shown}
    </bdi>
  );
}

/** Controls, bidirectional overrides and zero-width characters; not the joiners of emoji and the marks of right-to-left text. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const REPLACEMENT = '\u{b7}';

/** The text with every character that cannot be seen replaced by a middle dot. */
export const revealed = (text: string): string => text.replace(INVISIBLE, REPLACEMENT);
