// What the margin says of each layer: method, inputs, what to keep in mind, and where the whole method is.
import type { Explanation } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { LayerName } from "./layer.tsx";

const PAGES: Readonly<Record<LayerName | "meter" | "screen", readonly string[]>> = {
  screen: ["point-value", "share-of-agreement"],
  rank: ["rank-order-centroid", "point-value"],
  marks: ["point-value"],
  numbers: ["swing-weights", "pairwise-comparison"],
  noDeal: ["no-deal-by-comparison", "unknown-no-deal"],
  packages: ["package-comparisons"],
  limits: ["price-of-demand", "asking-too-much"],
  meter: ["worth-of-detail"],
};

export function useExplanations(): Readonly<Record<keyof typeof PAGES, Explanation>> {
  const { profiles } = useTexts();
  const entry = (name: keyof typeof PAGES): [string, Explanation] => {
    const { title, method, inputs, caveat } = profiles.explain[name];
    return [name, { title, method, inputs, caveat, pages: PAGES[name] }];
  };
  const names = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return Object.fromEntries(names.map(entry)) as Record<keyof typeof PAGES, Explanation>;
}
