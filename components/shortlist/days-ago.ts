/**
 * How long ago a moment was, in the words of the reader's language: "today", "3 days ago".
 *
 * @param moment ISO 8601, or `null` for never (the empty string)
 * @param today local calendar day, `YYYY-MM-DD`
 */
export function daysAgo(moment: string | null, today: string): string {
  if (moment === null) return '';
  const days = Math.round((Date.parse(`${today}T00:00Z`) - Date.parse(`${moment.slice(0, 10)}T00:00Z`)) / 86_400_000);
  return FORMAT.format(-days, 'day');
}

const FORMAT = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
