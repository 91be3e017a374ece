// How a briefing is made, for the margin.
import type { Explanation } from "../../app/screen.tsx";
import { useTexts } from "../../texts/use-texts.ts";

export function useExplanation(): Explanation {
  const { briefingScreen: words } = useTexts();
  return {
    title: words.explanationTitle,
    method: words.explanationMethod,
    inputs: words.explanationInputs,
    caveat: words.explanationCaveat,
  };
}
