// When an act happened, as a span of minutes: a day, month or year is as long as it is, a moment has no length. ISO 8601 as documents
// write it.

export interface TimeSpan {
  /** Minutes since the start of the year 0, by Coordinated Universal Time; what names no zone is taken to be in it. */
  readonly start: number;
  /** The first minute after it; the start itself for a moment. */
  readonly end: number;
}

const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|([+-])(\d{2}):(\d{2}))?)?)?)?$/;
const DAY = 24 * 60;

/** Null for what is not a date, such as one that is still being typed. */
export function timeSpanOf(written: string): TimeSpan | null {
  const match = FORM.exec(written.trim());
  if (!match) return null;
  const [, year, month, day, hour, minute, second, sign, zoneHours, zoneMinutes] = match;
  const from = (m: number, d: number) => daysBefore(Number(year), m, d) * DAY;
  if (month === undefined) return { start: from(1, 1), end: from(13, 1) };
  if (day === undefined) return { start: from(Number(month), 1), end: from(Number(month) + 1, 1) };
  const midnight = from(Number(month), Number(day));
  if (hour === undefined) return { start: midnight, end: midnight + DAY };
  const ahead = sign ? (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -1 : 1) : 0;
  const moment = midnight + Number(hour) * 60 + Number(minute) + Number(second ?? 0) / 60 - ahead;
  return { start: moment, end: moment };
}

/** Days from the start of the year 0 to the start of this one; month 13 is January of the next year. */
function daysBefore(year: number, month: number, day: number): number {
  // Years that begin in March, so that the leap day is the last day.
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 1;
}
