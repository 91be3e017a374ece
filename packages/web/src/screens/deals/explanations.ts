// How each figure and answer of this screen is worked out, for the margin.
import { useMemo } from "react";
import type { Explanation } from "../../app/screen.tsx";
import { useTexts } from "../../texts/use-texts.ts";

const PAGES = {
  answer: ["deal-space", "count-acceptable", "search"],
  picture: ["deal-space", "frontier", "nash", "kalai-smorodinsky", "egalitarian", "utilitarian"],
  builder: ["point-value", "frontier", "improve-for-one"],
  makeUp: ["what-makes-up"],
  shortList: ["short-list", "acceptability"],
  story: [
    "asking-too-much",
    "minimal-conflicts",
    "relaxations",
    "how-far-apart",
    "who-can-agree",
    "break-even",
  ],
  prices: ["price-of-demand"],
  sure: ["share-of-agreement", "surely-possibly", "unknown-no-deal"],
  detail: ["worth-of-detail"],
} as const;

export type Explained = keyof typeof PAGES;

export function useExplanations(): Readonly<Record<Explained, Explanation>> {
  const { deals } = useTexts();
  return useMemo(() => {
    const entries = Object.entries(PAGES).map(([key, pages]) => [
      key,
      { ...deals.explained[key as Explained], pages },
    ]);
    return Object.fromEntries(entries) as Record<Explained, Explanation>;
  }, [deals]);
}
