/** The day as the reader's language writes it; the text as it is when it is no date. */
export function readableDate(iso: string): string {
  const [year, month, day] = iso.slice(0, DATE_LENGTH).split('-').map(Number);
  if (!year || !month || !day) return iso;
  return FORMAT.format(Date.UTC(year, month - 1, day));
}

const DATE_LENGTH = '2026-06-15'.length;

/** In UTC, since the page's own day counts, not the reader's. */
const FORMAT = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
