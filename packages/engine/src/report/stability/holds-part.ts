// What holds a situation, and what would tip it: each side's moves that would pay, the answers to them, and what groups could do together.
import type { Answer, Deviation } from "../../analysis/conflict/questions/answers.ts";
import type { HoldOfMaker } from "../../analysis/conflict/questions/what-holds.ts";
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { CoalitionVerdict, JointDeviation } from "../../analysis/conflict/stability/coalitions.ts";
import { list, paragraph, part, shortened } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, makerNames, stateText, tell } from "./chapter.ts";
import { makeHoldMap } from "./hold-map.ts";

export function holdsPart(chapter: Chapter): Block[] {
  const { held } = chapter.findings;
  if (!held) return [];
  const map = makeHoldMap(chapter, held);
  return part("what-holds", tell(chapter, "hold.title-holds"), [
    paragraph([tell(chapter, "hold.held-lead"), " ", ...stateText(chapter, held.state)]),
    ...held.makers.flatMap((maker) => makerBlocks(chapter, maker)),
    ...(map ? [{ kind: "figure", figure: map } as const] : []),
    ...coalitionBlocks(chapter, held.coalitions),
  ]);
}

function makerBlocks(chapter: Chapter, hold: HoldOfMaker): Block[] {
  const { words } = chapter;
  const lead: Text = [words.makerSpan(hold.maker), ` ${makerLead(chapter, hold)}`];
  const items = hold.deviations.map((deviation): Text => [deviationText(chapter, deviation)]);
  return [paragraph(lead), ...shortened(chapter, items, list)];
}

function makerLead(chapter: Chapter, { sees, moveCount, deviations, margins }: HoldOfMaker): string {
  if (!sees) return tell(chapter, "hold.maker-unseen");
  if (moveCount === 0) return tell(chapter, "hold.maker-no-move");
  if (deviations.length === 0) {
    return tell(chapter, "hold.maker-content", { moves: moveCount, margin: margins.R });
  }
  const open = deviations.filter(({ deterrence }) => deterrence === "none").length;
  const threats = deviations.filter(({ deterrence }) => deterrence.endsWith("threat")).length;
  return tell(chapter, "hold.maker-tempted", {
    count: deviations.length,
    moves: moveCount,
    open,
    threats,
    margin: margins.SEQ,
    threatMargin: margins.GMR,
    still: margins.R,
  });
}

function deviationText(chapter: Chapter, deviation: Deviation): string {
  const { words, findings } = chapter;
  const from = findings.held?.state ?? 0;
  const { maker, to, gain, answer, deterrence } = deviation;
  const move = tell(chapter, "hold.deviation", {
    party: words.makerName(maker),
    move: words.moveOf({ maker, from, to }),
    label: words.labelOf(to),
    gain,
  });
  return [
    move,
    ...(answer
      ? answerSentences(chapter, deviation, answer)
      : [tell(chapter, `hold.deterred-${deterrence}`)]),
  ].join(" ");
}

function answerSentences(chapter: Chapter, { maker, deterrence }: Deviation, answer: Answer): string[] {
  const { words } = chapter;
  const party = words.makerName(maker);
  const held = chapter.findings.held?.state;
  return [
    tell(chapter, "hold.answer", {
      steps: answer.steps.map((step) => stepText(chapter, step)),
      label: words.labelOf(answer.to),
    }),
    answer.to === held
      ? tell(chapter, "hold.answer-restores", { party })
      : tell(chapter, "hold.answer-loss", { party, loss: answer.loss }),
    tell(chapter, `hold.deterred-${deterrence}`, {
      party,
      parties: [
        ...new Set(
          answer.steps.filter(({ effect }) => effect !== "better").map((step) => words.makerName(step.maker)),
        ),
      ],
      move: answer.escape && words.moveOf({ maker, from: answer.to, to: answer.escape.to }),
      gain: answer.escape?.gain ?? null,
    }),
  ];
}

/** `Ukraine resumes its attacks`. */
export function stepText({ words, speech }: Pick<Chapter, "words" | "speech">, step: Step): string {
  return speech.say("hold.step", { party: words.makerName(step.maker), move: words.moveOf(step) });
}

function coalitionBlocks(chapter: Chapter, verdicts: readonly CoalitionVerdict[]): Block[] {
  if (verdicts.length === 0) return [];
  const tempted = verdicts.filter(({ deviations, complete }) => deviations.length > 0 || !complete);
  if (tempted.length === 0) {
    const parties = makerNames(chapter, verdicts[0].coalition);
    return [paragraph(tell(chapter, "hold.coalitions-none", { count: verdicts.length, parties }))];
  }
  const items = tempted.map((verdict) => coalitionText(chapter, verdict));
  return [paragraph(tell(chapter, "hold.coalitions-lead")), ...shortened(chapter, items, list)];
}

function coalitionText(chapter: Chapter, { coalition, deviations, stable }: CoalitionVerdict): string {
  const parties = makerNames(chapter, coalition);
  const [first] = deviations;
  if (!first) return tell(chapter, "hold.coalition-undecided", { parties });
  const { words } = chapter;
  return tell(chapter, "hold.coalition-leaves", {
    parties,
    label: words.labelOf(first.to),
    steps: first.steps.map((step) => stepText(chapter, step)),
    gain: Math.min(...first.gains),
    answered: answerKind(chapter, coalition, first),
    more: deviations.length - 1,
    decided: stable.CSEQ !== "undecided",
  });
}

function answerKind(
  { findings }: Chapter,
  coalition: readonly number[],
  { answered }: JointDeviation,
): "credible" | "threat" | "none" | "nobody" {
  if (coalition.length === findings.model.conflict.makers.length) return "nobody";
  return answered.CSEQ ? "credible" : answered.CGMR ? "threat" : "none";
}
