/** What the popup or panel asks of the script that draws on the page. Plain JSON. */
export type MarkCommand =
  /** Scroll to one fact and mark it for a moment. */
  | { readonly kind: 'show'; readonly target: MarkTarget; readonly label: string }
  /** Colour links by verdict until `clear`, Escape, or leaving the page. */
  | { readonly kind: 'highlight'; readonly links: readonly LinkMark[]; readonly legend: Legend }
  | { readonly kind: 'clear' };

/** An element by its place among its kind, as the snapshot counts; an article block also by how its text begins. */
export type MarkTarget =
  | { readonly kind: 'link' | 'heading'; readonly index: number }
  | { readonly kind: 'block'; readonly text: string };

export interface LinkMark {
  readonly index: number;
  readonly verdict: MarkVerdict;
}

export type MarkVerdict = 'followed' | 'qualified' | 'uncertain' | 'not-followed';

export interface Legend {
  readonly entries: readonly { readonly verdict: MarkVerdict; readonly label: string; readonly count: number }[];
  /** How to take the colours off. */
  readonly hint: string;
}

export interface MarkAnswer {
  /** `gone`: the page has changed since and has no such element. `hidden`: it is there and cannot be seen. */
  readonly outcome: 'done' | 'hidden' | 'gone';
}
