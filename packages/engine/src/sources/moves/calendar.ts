// Days counted without a clock: from a date to a number and back, and the day of the week. After Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms".

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days since 1 March of the year 0, by the calendar of today. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

export function dayOf(number: number): Day {
  const era = Math.floor(number / 146097);
  const ofEraDay = number - era * 146097;
  const ofEra = Math.floor(
    (ofEraDay - Math.floor(ofEraDay / 1460) + Math.floor(ofEraDay / 36524) - Math.floor(ofEraDay / 146096)) /
      365,
  );
  const ofYear = ofEraDay - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: ofEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(number: number): number {
  // 1 March of the year 0 was a Wednesday.
  return (((number + 2) % 7) + 7) % 7;
}

export function isDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : DAYS[month - 1]);
}

export function writeDay({ year, month, day }: Day): string {
  return `${writeMonth({ year, month })}-${pad(day, 2)}`;
}

export function writeMonth({ year, month }: { readonly year: number; readonly month: number }): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** A date as sources carry it: a day, a month or a year; anything else is none. */
export function readDate(
  text: string,
): { readonly year: number; readonly month: number | null; readonly day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && !isDay({ year, month: month ?? 0, day })) return null;
  return { year, month, day };
}
