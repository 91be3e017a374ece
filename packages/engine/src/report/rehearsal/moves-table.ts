// How many offers each party made, and how many of its steps were of which kind.
import type { SessionRow } from "../../rehearsal/measures/session-row.ts";
import { MOVE_CLASSES } from "../../talks/progress/moves.ts";
import { partyText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { kindText, partiesOf, type SessionWriting } from "./session-writing.ts";

export function movesPart(writing: SessionWriting, row: SessionRow): Block[] {
  const { speech, subject } = writing;
  const parties = partiesOf(writing);
  const classes = MOVE_CLASSES.length;
  if (row.offers.every((count) => count < 2)) return [];
  const counts = MOVE_CLASSES.map((move, k) => ({
    move,
    counts: parties.map((party) => row.moves[party * classes + k]),
  }));
  return part("moves", speech.say("rehearsed.moves-title"), [
    paragraph(speech.say(parties.length > 2 ? "rehearsed.moves-lead-many" : "rehearsed.moves-lead")),
    {
      kind: "table",
      caption: speech.say("rehearsed.moves-caption"),
      columns: [
        { title: [speech.say("progress.column-kind")], kind: "text" },
        ...parties.map((party) => ({ title: partyText(subject, party), kind: "number" as const })),
      ],
      rows: [
        [[speech.say("rehearsed.offers")], ...parties.map((party): Text => [String(row.offers[party])])],
        ...counts
          .filter((one) => one.counts.some((count) => count > 0))
          .map((one): Text[] => [
            [
              kindText(speech, one.move),
              { kind: "small", text: ` (${speech.say(`progress.term-${one.move}`)})` },
            ],
            ...one.counts.map((count): Text => [String(count)]),
          ]),
      ],
    },
  ]);
}
