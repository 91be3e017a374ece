// What was played: protocol, strategies, deadline, and what else was laid down; enough to play it again.
import type { Protocol } from "../../rehearsal/protocols/protocol.ts";
import type { Strategy } from "../../rehearsal/strategies/negotiator.ts";
import type { ComposedStrategy } from "../../rehearsal/strategies/read-strategy.ts";
import { partyText } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Speech } from "../speech.ts";
import type { Text } from "../text.ts";
import {
  deadlineEntry,
  entryOf,
  givenTexts,
  readingTexts,
  shockTexts,
  waitingTexts,
} from "./played-entries.ts";
import { makerName, partiesOf, pointsText, type SessionWriting } from "./session-writing.ts";

export function termsPart(writing: SessionWriting): Block[] {
  const { played, subject, speech } = writing;
  const { protocol, strategies, seed, session, scenario } = played.setup;
  const { first = 0 } = writing;
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
        { term: [speech.say("rehearsed.term-protocol")], details: [protocolText(protocol, speech)] },
        ...entryOf(writing, "rehearsed.term-first", first > 0 ? [makerName(writing, first)] : []),
        ...deadlineEntry(writing),
        ...entryOf(writing, "rehearsed.term-breakdown", breakdownTexts(writing)),
        ...entryOf(writing, "rehearsed.term-waiting", waitingTexts(writing)),
        ...entryOf(writing, "rehearsed.term-shocks", shockTexts(writing)),
        ...entryOf(writing, "rehearsed.term-given", givenTexts(writing)),
        ...entryOf(writing, "rehearsed.term-reading", readingTexts(writing)),
        ...entryOf(writing, "rehearsed.term-chance", [speech.say("rehearsed.seed", { seed, session })]),
      ],
    },
    paragraph([{ kind: "small", text: speech.say("rehearsed.caveat") }]),
  ]);
}

function breakdownTexts({ played, speech }: SessionWriting): string[] {
  const { breakdown } = played.setup.terms;
  if (breakdown === 0) return [];
  const percent = speech.wording.formatNumber(100 * breakdown, { places: 10 });
  return [speech.say("rehearsed.percent", { percent })];
}

/** In words, with what was typed; one of somebody's own by its name. */
function strategyText(strategy: Strategy, speech: Speech): Text {
  const kind = "kind" in strategy ? (strategy as ComposedStrategy).kind : null;
  if (!kind) return [{ kind: "name", text: strategy.name }];
  return [speech.say(`ways.strategy-${kind.id}`), { kind: "small", text: ` (${strategy.name})` }];
}

/** In words, with what was typed where that says more. */
function protocolText(protocol: Protocol, speech: Speech): Text {
  const { id } = protocol;
  const told = speech.say("rehearsed.protocol", {
    name: speech.say(`ways.protocol-${id}`),
    about: speech.say(`ways.about-protocol-${id}`),
  });
  const typed = "name" in protocol ? String(protocol.name) : id;
  return typed === id ? [told] : [told, { kind: "small", text: ` (${typed})` }];
}
