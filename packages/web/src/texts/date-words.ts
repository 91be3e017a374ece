// Days and moments in the words of a language, in the same form wherever the page has one: as the engine's sentences have them.

/** A day, or as much of it as is known, or a moment. */
export const WRITTEN =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** `2025-05-07` as `7 May 2025`, `2025-05` as `May 2025`; a moment keeps its time as written, anything else is left alone. */
export function dayWords(written: string, locale: string): string {
  const [, year, month, day, time] = WRITTEN.exec(written.trim()) ?? [];
  if (year === undefined) return written;
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return written;
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
    timeZone: "UTC",
  });
  return time === undefined ? format.format(date) : `${format.format(date)}, ${time}`;
}

/** A moment of this device's clock: `7 May 2025, 14:30`. */
export function momentWords(moment: Date, locale: string): string {
  return dayWords(`${dayOfMoment(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`, locale);
}

/** The day here, as documents write it: `2025-05-07`. */
export function dayOfMoment(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, "0");
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
