// What the margin says of each section of the chapter.
import type { Explanation } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";

const OF_SECTION = {
  "what-holds": { text: "holds", pages: ["what-holds", "sequential-stability", "coalition-stability"] },
  resting: { text: "resting", pages: ["nash-stability", "sequential-stability", "general-metarationality"] },
  ways: { text: "ways", pages: ["paths"] },
  levers: { text: "levers", pages: ["levers", "misperception"] },
  rises: { text: "rises", pages: ["minimal-rise"] },
  "hold-sure": { text: "sure", pages: ["how-sure-rankings"] },
} as const;

/** Null for what needs none. */
export function useSectionExplanation({ id }: { readonly id: string }): Explanation | null {
  const { explanations } = useTexts().hold;
  const known = Object.hasOwn(OF_SECTION, id) ? OF_SECTION[id as keyof typeof OF_SECTION] : null;
  if (!known) return null;
  const { inputs, caveat } = explanations;
  return { inputs, caveat, ...explanations[known.text], pages: known.pages };
}
