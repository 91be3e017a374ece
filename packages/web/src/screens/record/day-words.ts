// Days as documents write them: what acts stand under in the timeline, the next one, today.
import { dayOfMoment, WRITTEN } from "../../texts/date-words.ts";

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
  return dayOfMoment(new Date());
}
