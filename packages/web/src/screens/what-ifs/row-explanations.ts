// How the figures of each row of the comparison are worked out: as on the screen that has the same figure, where there is one.
import type { Explanation } from "../../app/screen.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { useExplanations } from "../deals/explanations.ts";
import { useSectionExplanation } from "../hold/follows/section-explanation.ts";

const OWN = {
  picture: ["deal-space"],
  nash: ["nash"],
  egalitarian: ["egalitarian"],
  change: ["relaxations", "break-even", "unknown-no-deal"],
} as const;

const HOLDS = { id: "what-holds" } as const;

export function useRowExplanations() {
  const { whatIfs } = useTexts();
  const { answer, sure, shortList, story } = useExplanations();
  const hold = useSectionExplanation(HOLDS);
  const { rows, ...changes } = whatIfs.why;
  const own = (name: keyof typeof OWN): Explanation => ({ ...rows[name], pages: OWN[name] });
  return {
    changes,
    deal: answer,
    picture: own("picture"),
    share: sure,
    nash: own("nash"),
    egalitarian: own("egalitarian"),
    listed: shortList,
    obstacle: story,
    change: own("change"),
    hold,
  };
}

export type RowExplanations = ReturnType<typeof useRowExplanations>;
