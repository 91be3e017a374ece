// What each party ends with, and how good that is: beside no deal, beside what could have been, and beside what named rules would pick.

import type { SessionRow } from "../../rehearsal/measures/session-row.ts";
import { DISTANCES, type YardstickSolution } from "../../rehearsal/measures/yardstick.ts";
import { optionInSentence, partyText } from "../briefing/naming.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Table, Text } from "../text.ts";
import {
  changeText,
  makerName,
  ownPoints,
  partiesOf,
  pointsText,
  type SessionWriting,
} from "./session-writing.ts";

export function dealPart(writing: SessionWriting): Block[] {
  const { played, subject, speech } = writing;
  if (played.outcome.end !== "agreed") return [];
  const deal = played.deals.dealOf(played.outcome.deal);
  const table: Table = {
    kind: "table",
    caption: speech.say("rehearsed.deal-caption"),
    columns: [
      { title: [speech.say("rehearsed.column-issue")], kind: "text" },
      { title: [speech.say("rehearsed.column-agreed")], kind: "text" },
    ],
    rows: subject.frame.issues.map(({ name }, issue): Text[] => [
      [name],
      [optionInSentence(subject.frame, issue, deal[issue], speech)],
    ]),
  };
  return part("the-deal", speech.say("rehearsed.deal-title"), [table]);
}

export function resultTable(writing: SessionWriting, row: SessionRow): Table {
  const { played, speech, subject } = writing;
  const waits = played.setup.terms.delays.some(({ discount, cost }) => discount !== 1 || cost !== 0);
  const column = (name: string) => ({
    title: [speech.say(`rehearsed.column-${name}`)],
    kind: "number" as const,
  });
  return {
    kind: "table",
    caption: speech.say("rehearsed.result-caption"),
    columns: [
      { title: [speech.say("rehearsed.column-party")], kind: "text" },
      column("ends-with"),
      column("share"),
      column("no-deal"),
      column("gain"),
      ...(waits ? [column("after-delay")] : []),
    ],
    rows: partiesOf(writing).map((party): Text[] => {
      const worth = row.worth[party];
      const ends = row.crossed[party] ? speech.say("rehearsed.refused") : pointsText(writing, party, worth);
      return [
        partyText(subject, party),
        [ends],
        [
          speech.say("rehearsed.percent", {
            percent: speech.wording.formatNumber(100 * worth, { places: 0 }),
          }),
        ],
        [pointsText(writing, party, worth - row.gain[party])],
        [changeText(writing, party, row.gain[party])],
        ...(waits ? [[ownPoints(writing, party, row.delayedPoints[party])]] : []),
      ];
    }),
  };
}

export function measuresPart(writing: SessionWriting, row: SessionRow): Block[] {
  const { speech } = writing;
  return part("how-good", speech.say("rehearsed.measures-title"), [
    ...(row.whole ? [paragraph(frontierText(writing, row))] : notWhole(writing)),
    ...solutionTable(writing, row),
    ...list(delayItems(writing)),
  ]);
}

/** A deal that some are not part of is measured against nothing: says why. */
function notWhole({ speech, subject, played: { outcome } }: SessionWriting): Block[] {
  if (outcome.end !== "agreed") return [];
  const absent = subject.frame.parties.flatMap(({ name }, party) =>
    outcome.parties.includes(party) ? [] : [name],
  );
  return [paragraph(speech.say("rehearsed.not-whole", { absent }))];
}

function frontierText(writing: SessionWriting, row: SessionRow): string {
  const { speech, yardstick } = writing;
  const distance = row.distances[0];
  if (yardstick.frontier.kind === "unknown") return speech.say("rehearsed.frontier-unknown");
  if (Number.isNaN(distance)) return speech.say("rehearsed.frontier-none");
  if (distance === 0) return speech.say("rehearsed.efficient");
  const better = betterForAll(writing, row);
  const percent = percentText(writing, distance);
  if (!better) return speech.say("rehearsed.off-frontier", { percent });
  const each = better.flatMap((worth, party) => {
    const more = worth - row.worth[party];
    const text = changeText(writing, party, more);
    return more > 1e-9
      ? [speech.say("rehearsed.more-for", { party: makerName(writing, party), points: text })]
      : [];
  });
  return speech.say("rehearsed.not-efficient", { percent, each });
}

/** Of the efficient packages that are worse for nobody, the one with the largest least gain. */
function betterForAll({ yardstick }: SessionWriting, row: SessionRow): number[] | null {
  const { frontier } = yardstick;
  if (frontier.kind !== "exact") return null;
  let [best, found]: [number, number[] | null] = [-1, null];
  for (let point = 0; point < frontier.size; point++) {
    const gains = frontier.worth.map((column, party) => column[point] - row.worth[party]);
    const least = Math.min(...gains);
    const sum = gains.reduce((total, gain) => total + gain, 0);
    if (least < -1e-12 || least + sum / 1000 <= best) continue;
    [best, found] = [least + sum / 1000, frontier.worth.map((column) => column[point])];
  }
  return found;
}

export const SOLUTION_KEYS = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian"] as const;
const TERMS = ["nash", "kalai-smorodinsky", "egalitarian", "utilitarian"] as const;

function solutionName({ speech }: SessionWriting, key: (typeof SOLUTION_KEYS)[number]): string {
  return speech.say(`rehearsed.rule-${TERMS[SOLUTION_KEYS.indexOf(key)]}`);
}

/** The point nearest to the deal, of several that tie; the first without a deal. */
export function solutionPoint(solution: YardstickSolution, worth: ArrayLike<number> | null): number[] | null {
  if (solution.kind !== "found") return null;
  let [best, at] = [Infinity, 0];
  for (let point = 0; worth && point < solution.size; point++) {
    const far = solution.worth.reduce((sum, column, party) => sum + (column[point] - worth[party]) ** 2, 0);
    if (far < best) [best, at] = [far, point];
  }
  return solution.worth.map((column) => column[at]);
}

function solutionTable(writing: SessionWriting, row: SessionRow): Block[] {
  const { speech, subject, yardstick } = writing;
  const found = SOLUTION_KEYS.flatMap((key, k) => {
    const worths = solutionPoint(yardstick[key], row.whole ? row.worth : null);
    return worths ? [{ key, worths, distance: row.distances[DISTANCES.indexOf(TERMS[k])] }] : [];
  });
  if (found.length === 0) {
    const { nash } = yardstick;
    const reason = nash.kind === "none" ? nash.reason : "not-decided";
    return [paragraph(speech.say(`rehearsed.no-rule-${reason}`))];
  }
  return [
    {
      kind: "table",
      caption: speech.say("rehearsed.rules-caption"),
      columns: [
        { title: [speech.say("rehearsed.column-rule")], kind: "text" },
        ...partiesOf(writing).map((party) => ({ title: partyText(subject, party), kind: "number" as const })),
        ...(row.whole ? [{ title: [speech.say("rehearsed.column-distance")], kind: "number" as const }] : []),
      ],
      rows: found.map(({ key, worths, distance }): Text[] => [
        [solutionName(writing, key)],
        ...worths.map((worth, party): Text => [pointsText(writing, party, worth)]),
        ...(row.whole ? [[percentText(writing, distance)]] : []),
      ]),
    },
  ];
}

/** A distance on the scale on which each party's range is 1. */
function percentText({ speech }: SessionWriting, distance: number): string {
  return speech.say("rehearsed.percent", {
    percent: speech.wording.formatNumber(100 * distance, { places: 1 }),
  });
}

function delayItems(writing: SessionWriting): string[] {
  const { played, speech } = writing;
  const { delays } = played.setup.terms;
  const { round } = played.outcome;
  return partiesOf(writing).flatMap((party) => {
    const delay = delays[party];
    if ((delay.discount === 1 && delay.cost === 0) || round === 0) return [];
    return [
      speech.say("rehearsed.delay", {
        party: makerName(writing, party),
        discount: delay.discount === 1 ? null : speech.wording.formatNumber(delay.discount, { places: 4 }),
        cost: delay.cost === 0 ? null : ownPoints(writing, party, delay.cost),
        mounting:
          delay.mounting === 0 ? null : speech.wording.formatNumber(100 * delay.mounting, { places: 1 }),
        rounds: round,
      }),
    ];
  });
}
