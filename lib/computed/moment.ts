/**
 * Reads the dates that pages write: ISO 8601 (`2026-03-14`, `2026-03-14T09:30:00+01:00`) and the e-mail and HTTP
 * forms (`25 Jun 2026 15:00:00 GMT`, `Friday, 25-Jun-26 15:00 PST`). Pure arithmetic: the clock stays outside.
 *
 * @returns milliseconds since the epoch; without a zone the date counts as UTC; `null` when it is no such date
 */
export function momentOf(text: string): number | null {
  const iso = ISO.exec(text.trim());
  if (iso) return moment(Number(iso[1]), Number(iso[2] ?? 1), Number(iso[3] ?? 1), clock(iso[4]), zone(iso[5]));
  const mail = MAIL.exec(text.trim().toLowerCase());
  if (!mail) return null;
  const year = Number(mail[3]);
  const month = MONTHS.indexOf((mail[2] ?? '').slice(0, 3)) + 1;
  return moment(year < 100 ? 2000 + year : year, month, Number(mail[1]), clock(mail[4]), zone(mail[5]));
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?$/i;
const MAIL =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})[ -](\d{4}|\d{2})(?: (\d{1,2}:\d{2}(?::\d{2})?))?(?: ([a-z]{1,4}|[+-]\d{4}))?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Zones of RFC 822, in minutes from UTC. */
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
};

function moment(year: number, month: number, day: number, milliseconds: number, zoneMinutes: number): number | null {
  const before = DAYS_BEFORE[month - 1];
  if (before === undefined || day < 1 || day > 31) return null;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const leapDays = (through: number) => Math.floor(through / 4) - Math.floor(through / 100) + Math.floor(through / 400);
  const days =
    (year - 1970) * 365 + leapDays(year - 1) - leapDays(1969) + before + (isLeap && month > 2 ? 1 : 0) + day - 1;
  return days * DAY + milliseconds - zoneMinutes * MINUTE;
}

function clock(text: string | undefined): number {
  const [hours = 0, minutes = 0, seconds = 0] = (text ?? '').split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE + seconds * 1_000;
}

function zone(text: string | undefined): number {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(text ?? '');
  if (!offset) return ZONES[(text ?? '').toLowerCase()] ?? 0;
  return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
}
