// Where can this rest: the situations that nobody would leave, by what keeps them there.
import type { Concept } from "../../analysis/conflict/stability/concepts.ts";
import { list, paragraph, part, shortened } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { formatCount } from "../wording.ts";
import { type Chapter, stateText, tell } from "./chapter.ts";
import { conceptTable } from "./concept-table.ts";

export function restingPart(chapter: Chapter): Block[] {
  const { resting, model } = chapter.findings;
  const { byStrength } = resting;
  const total = byStrength.reduce((sum, { states }) => sum + states.length, 0);
  return part("resting", tell(chapter, "hold.title-resting"), [
    paragraph(
      tell(chapter, "hold.resting-lead", {
        count: total,
        all: formatCount(model.space.count),
        firm: byStrength.find(({ strength }) => strength === "R")?.states.length ?? 0,
      }),
    ),
    ...byStrength.flatMap(({ strength, states }) => strengthBlocks(chapter, strength, states)),
    ...jointBlocks(chapter),
    ...conceptTable(chapter),
  ]);
}

/** Of very many resting places only so many are said in sentences. */
const MOST_SAID = 30;

function strengthBlocks(chapter: Chapter, strength: Concept, states: readonly number[]): Block[] {
  const lead: Text = [
    { kind: "strong", text: tell(chapter, `hold.strength-${strength}`, { count: states.length }) },
    " ",
    { kind: "small", text: tell(chapter, `hold.term-${strength}`) },
  ];
  const shown = states.slice(0, MOST_SAID).map((state) => stateText(chapter, state));
  const rest = states.length - shown.length;
  return [
    paragraph(lead),
    ...shortened(chapter, shown, list),
    ...(rest > 0 ? [paragraph(tell(chapter, "hold.more-states", { count: formatCount(rest) }))] : []),
  ];
}

// Firm for each alone, and yet some group would leave together.
function jointBlocks(chapter: Chapter): Block[] {
  const { joint, resting } = chapter.findings;
  const firm = new Set([...resting.equilibria.SEQ]);
  const left = joint.flatMap(({ state, verdicts }) => {
    if (!firm.has(state)) return [];
    const breaker = verdicts.find(({ stable }) => stable.CSEQ === false);
    const [first] = breaker?.deviations ?? [];
    if (!breaker || !first) return [];
    return [
      tell(chapter, "hold.joint-leaves", {
        label: chapter.words.labelOf(state),
        parties: breaker.coalition.map(chapter.words.makerName),
        to: chapter.words.labelOf(first.to),
      }),
    ];
  });
  if (left.length === 0) return [];
  return [paragraph(tell(chapter, "hold.joint-lead")), ...shortened(chapter, left, list)];
}
