// How each figure and answer of this screen is worked out, for the margin.
import { useMemo } from "react";
import type { Explanation } from "../../app/screen.tsx";
import { useTexts } from "../../texts/use-texts.ts";

const PAGES = {
  course: ["point-value"],
  dance: ["frontier"],
  seat: ["point-value"],
  map: ["point-value"],
} as const;

export type Explained = keyof typeof PAGES;

export function useExplanations(): Readonly<Record<Explained, Explanation>> {
  const { rehearsal } = useTexts();
  return useMemo(() => {
    const entries = Object.entries(PAGES).map(([key, pages]) => [
      key,
      { ...rehearsal.explained[key as Explained], pages },
    ]);
    return Object.fromEntries(entries) as Record<Explained, Explanation>;
  }, [rehearsal]);
}
