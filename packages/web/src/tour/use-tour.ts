// Where the person is in the tour. It outlasts a change of screens and a reload, and ends with the tab.
import { createContext, useCallback, useContext, useMemo, useState } from "react";
import { go, type ScreenName } from "../app/route.ts";

export const TOUR_STEPS = [
  "case",
  "profiles",
  "deals",
  "hold",
  "briefing",
] as const satisfies readonly ScreenName[];

export const TOUR_EXAMPLE = "works-agreement";

export interface Tour {
  /** From 0; null: nobody is being shown around. */
  readonly step: number | null;
  /** Begins with the case under this key. */
  start(key: string): void;
  goTo(step: number): void;
  leave(): void;
}

export const TourContext = createContext<Tour | null>(null);

export function useTour(): Tour {
  const tour = useContext(TourContext);
  if (!tour) throw new TypeError("there is no tour here");
  return tour;
}

interface Stored {
  readonly key: string;
  readonly step: number;
}

const NAME = "tour";

/** The copy that an earlier tour went through. */
const COPY = "tour-copy";

/** Null where there was none, or where it is no longer on this device. */
export function earlierCopy(keys: readonly string[]): string | null {
  const kept = localStorage.getItem(COPY);
  return kept !== null && keys.includes(kept) ? kept : null;
}

export function useTourState(): Tour {
  const [stored, setStored] = useState<Stored | null>(() =>
    JSON.parse(sessionStorage.getItem(NAME) ?? "null"),
  );
  const keep = useCallback((next: Stored | null) => {
    sessionStorage.setItem(NAME, JSON.stringify(next));
    setStored(next);
    if (next) go({ at: "case", key: next.key, screen: TOUR_STEPS[next.step], detail: "" });
  }, []);
  return useMemo(
    () => ({
      step: stored?.step ?? null,
      start: (key) => {
        localStorage.setItem(COPY, key);
        keep({ key, step: 0 });
      },
      goTo: (step) => stored && keep({ ...stored, step }),
      leave: () => keep(null),
    }),
    [stored, keep],
  );
}
