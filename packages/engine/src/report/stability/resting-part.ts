// Where can this rest: the situations that nobody would leave, by what keeps them there.
import type { Concept } from "../../analysis/conflict/stability/concepts.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
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
        all: chapter.speech.wording.formatCount(model.space.count),
        firm: byStrength.find(({ strength }) => strength === "R")?.states.length ?? 0,
        unseen: model.unseen.some((unseen) => unseen !== null),
      }),
    ),
    ...byStrength.flatMap(({ strength, states }) => strengthBlocks(chapter, strength, states)),
    ...jointBlocks(chapter),
    ...conceptTable(chapter),
  ]);
}

/** Of many resting places only so many are said in sentences, those with a name first; fewer of those that rest on a threat. */
const MOST_SAID = 5;
const MOST_THREATENED = 3;

function strengthBlocks(chapter: Chapter, strength: Concept, states: readonly number[]): Block[] {
  const lead: Text = [
    { kind: "strong", text: tell(chapter, `hold.strength-${strength}`, { count: states.length }) },
    " ",
    { kind: "small", text: tell(chapter, `hold.term-${strength}`) },
  ];
  const most = strength === "SMR" || strength === "GMR" ? MOST_THREATENED : MOST_SAID;
  const shown = wellKnownFirst(chapter, states)
    .slice(0, most)
    .map((state) => stateText(chapter, state));
  const rest = states.length - shown.length;
  return [
    paragraph(lead),
    ...list(shown),
    ...(rest > 0
      ? [paragraph(tell(chapter, "hold.more-states", { count: chapter.speech.wording.formatCount(rest) }))]
      : []),
  ];
}

/** The held situation and today's, then those that somebody named. */
function wellKnownFirst({ findings, words }: Chapter, states: readonly number[]): number[] {
  const { held, ways } = findings;
  const place = (state: number) =>
    state === held?.state ? 0 : state === ways?.from ? 1 : words.nameOf(state) !== null ? 2 : 3;
  return [...states].sort((a, b) => place(a) - place(b));
}

const MOST_JOINT = 4;

// Firm for each alone, and yet some group would leave together.
function jointBlocks(chapter: Chapter): Block[] {
  const { joint, resting, model } = chapter.findings;
  const firm = new Set([...resting.equilibria.SEQ]);
  const left = joint.flatMap(({ state, verdicts }) => {
    if (!firm.has(state)) return [];
    const breaker = verdicts.find(({ stable }) => stable.CSEQ === false);
    const [first] = breaker?.deviations ?? [];
    if (!breaker || !first) return [];
    return [
      () =>
        tell(chapter, "hold.joint-leaves", {
          label: chapter.words.labelOf(state),
          parties: breaker.coalition.map(chapter.words.makerName),
          to: chapter.words.labelOf(first.to),
          everybody: breaker.coalition.length === model.conflict.makers.length,
        }),
    ];
  });
  if (left.length === 0) return [];
  const rest = left.length - MOST_JOINT;
  return [
    paragraph(tell(chapter, "hold.joint-lead")),
    ...list(left.slice(0, MOST_JOINT).map((one) => one())),
    ...(rest > 0
      ? [paragraph(tell(chapter, "hold.more-states", { count: chapter.speech.wording.formatCount(rest) }))]
      : []),
  ];
}
