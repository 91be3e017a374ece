// Days as documents write them, in the words of a language.

const WRITTEN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

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

/** What acts stand under in the timeline: their day, or as much of it as is written. */
export function dayOf(written: string): string {
  return WRITTEN.test(written.trim()) ? written.trim().slice(0, 10) : written.trim();
}

export function isDay(written: string): boolean {
  const [, , month, day] = WRITTEN.exec(written.trim()) ?? [];
  if (!WRITTEN.test(written.trim())) return false;
  const days = new Date(Date.UTC(Number(written.trim().slice(0, 4)), Number(month ?? 1), 0)).getUTCDate();
  return (
    Number(month ?? 1) >= 1 &&
    Number(month ?? 1) <= 12 &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= days))
  );
}

/** The day before or after, for a whole day; anything else stays. */
export function nextDay(written: string, by: -1 | 1): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written.trim()) || !isDay(written)) return written;
  const date = new Date(`${written.trim()}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
