/** A page to audit, and where its HTML comes from. */
export interface PageSource {
  /** The row's id; for pages named on the command line, what was typed. */
  readonly id: string;
  /** The address that the page stands under; `''` when a row gives none. */
  readonly url: string;
  /** Reads the stored HTML; `null` when the page is to be loaded from its address. */
  readonly html: (() => Promise<Buffer>) | null;
}
