// Moments of talks in the language of the page, by this device's clock and zone; and how far off they are.
import { useMemo } from "react";
import { localeOf } from "../../texts/language.ts";
import { useLanguage } from "../../texts/use-texts.ts";

export interface Moments {
  /** Milliseconds since 1970 UTC. */
  moment(at: number): string;
  /** `in 2 hours`, `3 days ago`. */
  from(now: number, at: number): string;
  /** `North, South and the mediator`. */
  list(names: readonly string[]): string;
}

const UNITS = [
  { unit: "day", length: 86_400_000 },
  { unit: "hour", length: 3_600_000 },
  { unit: "minute", length: 60_000 },
] as const;

export function useMoments(): Moments {
  const locale = localeOf(useLanguage());
  return useMemo(() => {
    const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
    const distances = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
    const lists = new Intl.ListFormat(locale, { type: "conjunction" });
    return {
      moment: (at) => moments.format(at),
      list: (names) => lists.format(names),
      from: (now, at) => {
        const apart = at - now;
        const { unit, length } = UNITS.find((one) => Math.abs(apart) >= 2 * one.length) ?? UNITS[2];
        return distances.format(Math.trunc(apart / length), unit);
      },
    };
  }, [locale]);
}
