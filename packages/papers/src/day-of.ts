// A date as files write it, to a day, a month or a year.

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** As ISO 8601 as far as it goes, such as 2025-05-07; null for what is no date. A time and its zone are left out as written, not reckoned with. */
export function dayOf(written: string | null | undefined): string | null {
  const text = (written ?? "").trim().slice(0, 100);
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text);
  if (packed) return dated(packed[1], packed[2], packed[3]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year: string, month: string, day: string): string | null {
  const position = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return position < 0 ? null : dated(year, String(position + 1).padStart(2, "0"), day.padStart(2, "0"));
}

function dated(year: string, month?: string, day?: string): string | null {
  if (Number(year) < 1000) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > lastDay ? null : `${year}-${month}-${day}`;
}
