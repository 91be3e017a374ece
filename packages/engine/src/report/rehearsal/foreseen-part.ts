// What two sides that foresee everything would agree, beside what was played.
import type { SessionRow } from "../../rehearsal/measures/session-row.ts";
import type { Foreseen } from "../../rehearsal/reference/foresee.ts";
import { partyText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Table, Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import {
  changedText,
  dealText,
  makerName,
  ownPoints,
  partiesOf,
  roundsSpoken,
  type SessionWriting,
} from "./session-writing.ts";

/** @param foreseen the talks as they were played first; nothing is told where there is none. */
export function foreseenPart(
  writing: SessionWriting,
  row: SessionRow,
  foreseen: readonly Foreseen[],
): Block[] {
  if (foreseen.length === 0) return [];
  const { speech } = writing;
  const [here] = foreseen;
  return part("foreseen", speech.say("rehearsed.foreseen-title"), [
    paragraph(speech.say("rehearsed.foreseen-lead")),
    paragraph([endSentence(writing, here), ...packageText(writing, here)]),
    foreseenTable(writing, row, foreseen),
    paragraph([{ kind: "small", text: speech.say("rehearsed.foreseen-caveat") }]),
  ]);
}

function endSentence(writing: SessionWriting, { end, by, round }: Foreseen): string {
  const { speech } = writing;
  return speech.say(`rehearsed.foreseen-${end}`, {
    round: round + 1,
    party: by === null ? null : makerName(writing, by),
  });
}

/** The package, by what is other in it than in the one that was agreed. */
function packageText(writing: SessionWriting, { deal }: Foreseen): Text {
  if (deal === null) return [];
  const { speech, played } = writing;
  const { deals, outcome } = played;
  const foreseen = deals.dealOf(deal);
  if (outcome.end !== "agreed") {
    return [" ", speech.say("rehearsed.foreseen-package", { terms: dealText(writing, foreseen) })];
  }
  if (outcome.deal === deal) return [" ", speech.say("rehearsed.foreseen-same")];
  const changes = changedText(writing, deals.dealOf(outcome.deal), foreseen);
  return [" ", speech.say("rehearsed.foreseen-other", { changes })];
}

function foreseenTable(writing: SessionWriting, row: SessionRow, foreseen: readonly Foreseen[]): Table {
  const { speech, subject, played } = writing;
  const waits = played.setup.terms.delays.some(({ discount, cost }) => discount !== 1 || cost !== 0);
  const cells = (points: ArrayLike<number>) =>
    partiesOf(writing).map((party): Text => [ownPoints(writing, party, points[party])]);
  const ended = (end: string, round: number) => [
    speech.say(end === "agreed" ? "rehearsed.dance-final" : "rehearsed.foreseen-none", { round }),
  ];
  return {
    kind: "table",
    caption: speech.say(waits ? "rehearsed.foreseen-caption-waits" : "rehearsed.foreseen-caption"),
    columns: [
      { title: [speech.say("rehearsed.column-talks")], kind: "text" },
      { title: [speech.say("rehearsed.column-end")], kind: "text" },
      ...partiesOf(writing).map((party) => ({ title: partyText(subject, party), kind: "number" as const })),
    ],
    rows: [
      ...foreseen.map((one, place): Text[] => [
        [wayText(writing, one, place)],
        ended(one.end, one.round + 1),
        ...cells(one.afterDelay),
      ]),
      [
        [speech.say("rehearsed.foreseen-played")],
        ended(played.outcome.end, roundsSpoken(played)),
        ...cells(row.delayedPoints),
      ],
    ],
  };
}

function wayText(writing: SessionWriting, { first, periods }: Foreseen, place: number): string {
  const way = periods === "turns" ? "turns" : place === 0 ? "here" : "turned";
  return capitalise(writing.speech.say(`rehearsed.foreseen-${way}`, { party: makerName(writing, first) }));
}
