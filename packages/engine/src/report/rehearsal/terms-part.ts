// What was played: protocol, strategies, deadline, and what else was laid down; enough to play it again.
import { partyText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { partiesOf, pointsText, type SessionWriting } from "./session-writing.ts";

export function termsPart(writing: SessionWriting): Block[] {
  const { played, subject, speech } = writing;
  const { protocol, strategies, terms, seed, session, scenario } = played.setup;
  const entry = (code: string, text: string): { term: Text; details: Text[] } => ({
    term: [speech.say(code)],
    details: [[text]],
  });
  return part("played", speech.say("rehearsed.terms-title"), [
    {
      kind: "table",
      caption: speech.say("rehearsed.strategies-caption"),
      columns: [
        { title: [speech.say("rehearsed.column-party")], kind: "text" },
        { title: [speech.say("rehearsed.column-strategy")], kind: "text" },
        { title: [speech.say("rehearsed.column-no-deal-start")], kind: "number" },
      ],
      rows: partiesOf(writing).map((party): Text[] => [
        partyText(subject, party),
        [{ kind: "name", text: strategies[party].name }],
        [pointsText(writing, party, scenario.parties[party].noDeal)],
      ]),
    },
    {
      kind: "definitions",
      entries: [
        entry("rehearsed.term-protocol", speech.say(`rehearsed.protocol-${protocol.id}`)),
        entry("rehearsed.term-deadline", deadlineText(writing)),
        ...(terms.breakdown > 0
          ? [
              entry(
                "rehearsed.term-breakdown",
                speech.say("rehearsed.percent", {
                  percent: speech.wording.formatNumber(100 * terms.breakdown, { places: 2 }),
                }),
              ),
            ]
          : []),
        entry("rehearsed.term-chance", speech.say("rehearsed.seed", { seed, session })),
      ],
    },
    paragraph([{ kind: "small", text: speech.say("rehearsed.caveat") }]),
  ]);
}

function deadlineText({ played, speech }: SessionWriting): string {
  const { deadline } = played.setup.terms;
  if (deadline.kind === "rounds") return speech.say("rehearsed.deadline-rounds", { rounds: deadline.rounds });
  if (deadline.kind === "none") return speech.say("rehearsed.deadline-none", { rounds: deadline.rounds });
  const { limit, turn } = deadline;
  return speech.say("rehearsed.deadline-time", {
    milliseconds: limit,
    least: turn.least,
    most: turn.most,
    same: turn.least === turn.most,
  });
}
