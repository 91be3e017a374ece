// What was played: protocol, strategies, deadline, and what else was laid down; enough to play it again.
import type { ProtocolId } from "../../rehearsal/protocols/protocol.ts";
import type { Strategy } from "../../rehearsal/strategies/negotiator.ts";
import type { ComposedStrategy } from "../../rehearsal/strategies/read-strategy.ts";
import { partyText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Speech } from "../speech.ts";
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
        strategyText(strategies[party], speech),
        [pointsText(writing, party, scenario.parties[party].noDeal)],
      ]),
    },
    {
      kind: "definitions",
      entries: [
        entry("rehearsed.term-protocol", protocolText(protocol.id, speech)),
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

/** In words, with what was typed; one of somebody's own by its name. */
function strategyText(strategy: Strategy, speech: Speech): Text {
  const kind = "kind" in strategy ? (strategy as ComposedStrategy).kind : null;
  if (!kind) return [{ kind: "name", text: strategy.name }];
  return [speech.say(`ways.strategy-${kind.id}`), { kind: "small", text: ` (${strategy.name})` }];
}

function protocolText(id: ProtocolId, speech: Speech): string {
  return speech.say("rehearsed.protocol", {
    name: speech.say(`ways.protocol-${id}`),
    about: speech.say(`ways.about-protocol-${id}`),
  });
}
