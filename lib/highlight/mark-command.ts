/** What the popup or panel asks of the script that draws on the page. Plain JSON. */
export type MarkCommand =
  /** Scroll to one fact and mark it for a moment. */
  | { readonly kind: 'show'; readonly target: MarkTarget; readonly label: string }
  /** Colour links by verdict until `clear`, Escape, or leaving the page. */
  | { readonly kind: 'highlight'; readonly links: readonly LinkMark[]; readonly legend: Legend }
  /** Let the user point at the part that is the article. `start`: how the text begins that was taken for it. */
  | { readonly kind: 'pick'; readonly start: string; readonly words: PickWords }
  /** Answered once the user has picked, or has left it. */
  | { readonly kind: 'await-pick' }
  /** What was picked, told once: the popup that asked is gone by then. A picking that still goes on is ended. */
  | { readonly kind: 'take-pick' }
  | { readonly kind: 'clear' };

/** What the picker says on the page. */
export interface PickWords {
  readonly hint: string;
  readonly keys: string;
  readonly done: string;
}

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
  /** Selector of the part that was picked; only in answers to `await-pick` and `take-pick`. */
  readonly picked?: string | null;
}

/** Longest selector that a page may make us keep. */
export const MOST_SELECTOR = 300;
