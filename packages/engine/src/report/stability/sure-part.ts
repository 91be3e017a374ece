// How sure it is where things can rest, where rankings were left open; and, for two sides, whether it holds for those who look further ahead.
import type { StateShare } from "../../analysis/conflict/questions/how-sure.ts";
import type { Foresight } from "../../analysis/conflict/stability/foresight.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { type Chapter, labelText, makerNames, tell } from "./chapter.ts";

const MOST_ROWS = 8;

export function conflictSurePart(chapter: Chapter): Block[] {
  const { sure } = chapter.findings;
  const title = tell(chapter, "hold.title-sure");
  const further = foresightBlocks(chapter);
  if (sure.kind === "certain") {
    return part("hold-sure", title, [paragraph(tell(chapter, "hold.sure-certain")), ...further]);
  }
  if (sure.kind === "too-large") {
    const said = tell(chapter, "hold.sure-too-large", { parties: makerNames(chapter, sure.open) });
    return part("hold-sure", title, [paragraph(said), ...further]);
  }
  return part("hold-sure", title, [
    paragraph(
      tell(chapter, "hold.sure-lead", {
        parties: makerNames(chapter, sure.open),
        draws: chapter.speech.wording.formatCount(sure.draws),
        seed: sure.seed,
        fewer: sure.draws < sure.asked,
      }),
    ),
    ...sharesTable(chapter),
    ...further,
  ]);
}

function sharesTable(chapter: Chapter): Block[] {
  const { sure, held } = chapter.findings;
  if (sure.kind !== "sampled") return [];
  const firmest = new Map<number, StateShare>(sure.shares.SEQ.map((share) => [share.state, share]));
  const others = [...firmest.keys()].filter((state) => state !== held?.state);
  const all = [...(held ? [held.state] : []), ...others];
  const states = all.slice(0, MOST_ROWS);
  const rest = all.length - states.length;
  const find = (shares: readonly StateShare[], state: number) => shares.find((one) => one.state === state);
  const row = (state: number): Text[] => [
    labelText(chapter, state),
    ...(["R", "SEQ", "GMR"] as const).map((concept) =>
      shareCell(chapter, find(sure.shares[concept], state), sure.draws),
    ),
  ];
  return [
    {
      kind: "table",
      caption: tell(chapter, "hold.sure-caption", { draws: chapter.speech.wording.formatCount(sure.draws) }),
      columns: [
        { title: [tell(chapter, "hold.column-situation")], kind: "text" },
        ...(["R", "SEQ", "GMR"] as const).map((concept) => ({
          title: [tell(chapter, `hold.sure-${concept}`), " ", { kind: "small", text: concept } as const],
          kind: "number" as const,
        })),
      ],
      rows: states.map(row),
    },
    ...(rest > 0
      ? [paragraph(tell(chapter, "hold.more-states", { count: chapter.speech.wording.formatCount(rest) }))]
      : []),
  ];
}

function shareCell(chapter: Chapter, found: StateShare | undefined, draws: number): Text {
  return [
    tell(chapter, "hold.share", {
      hits: chapter.speech.wording.formatCount(found?.hits ?? 0),
      draws: chapter.speech.wording.formatCount(draws),
      error: chapter.speech.wording.formatCount(Math.ceil((found?.standardError ?? 0) * draws)),
      none: !found,
      all: found?.hits === draws,
    }),
  ];
}

const MOST_TIES = 4;

function tiesText(chapter: Chapter, { maker, states }: Extract<Foresight, { kind: "ties" }>): string {
  const { labelOf, makerName } = chapter.words;
  return tell(chapter, "hold.foresight-ties", {
    party: makerName(maker),
    labels: states.slice(0, MOST_TIES).map(labelOf),
    more: Math.max(0, states.length - MOST_TIES),
  });
}

function foresightBlocks(chapter: Chapter): Block[] {
  const { foresight, held } = chapter.findings;
  if (!held || foresight.kind === "not-two-decision-makers" || foresight.kind === "not-all-seen") return [];
  if (foresight.kind === "unsettled") return [paragraph(tell(chapter, "hold.foresight-unsettled"))];
  if (foresight.kind === "ties") return [paragraph(tiesText(chapter, foresight))];
  const verdicts = foresight.nonMyopic.map((states) => states[held.state]);
  const holds = verdicts.every((verdict) => verdict === "stable");
  const swings = verdicts.includes("oscillates");
  const code = holds
    ? "hold.foresight-holds"
    : swings
      ? "hold.foresight-oscillates"
      : "hold.foresight-leaves";
  return [
    paragraph([
      tell(chapter, code, { label: chapter.words.labelOf(held.state), from: foresight.settledFrom }),
      " ",
      { kind: "small", text: tell(chapter, "hold.term-non-myopic") },
    ]),
  ];
}
