// Under what terms a tournament was played, with their exact numbers: time, waiting, breakdown, changes on the way, and who begins.
import {
  deadlineOf,
  type PartyPoints,
  type PartyShock,
} from "../../rehearsal/tournament/tournament-terms.ts";
import { deadlineTexts, exact, waitingText } from "../rehearsal/played-entries.ts";
import type { Text } from "../text.ts";
import type { TournamentWriting } from "./tournament-writing.ts";

export interface TermsEntry {
  readonly term: Text;
  readonly details: Text[];
}

/** What was not laid down is not told. */
export function termsEntries(writing: TournamentWriting): TermsEntry[] {
  const { speech, terms } = writing;
  const { breakdown, shocks = [], first = [], noDeal = [] } = terms;
  const entry = (code: string, texts: readonly string[]): TermsEntry[] =>
    texts.length === 0 ? [] : [{ term: [speech.say(code)], details: texts.map((text) => [text]) }];
  const percent = exact(writing, 100 * breakdown);
  return [
    ...entry(
      "rehearsed.term-first",
      first.map(({ name }) => speech.say("tournament.begins", { party: name })),
    ),
    ...entry("tournament.term-rounds", timeTexts(writing)),
    ...entry("tournament.term-waiting", waitingTexts(writing)),
    ...entry(
      "tournament.term-breakdown",
      breakdown === 0 ? [] : [speech.say("rehearsed.percent", { percent })],
    ),
    ...entry(
      "rehearsed.term-shocks",
      shocks.map((shock) => shockText(writing, shock)),
    ),
    ...entry(
      "rehearsed.term-given",
      noDeal.map((given) => worthText(writing, given)),
    ),
  ];
}

function timeTexts(writing: TournamentWriting): string[] {
  const { speech, terms } = writing;
  if (terms.time) return deadlineTexts(writing, deadlineOf(terms));
  const rounds = speech.wording.formatCount(terms.rounds);
  return [speech.say(terms.open ? "tournament.rounds-open" : "tournament.rounds", { rounds })];
}

function waitingTexts(writing: TournamentWriting): string[] {
  const { speech, terms } = writing;
  const { discount, waiting = [] } = terms;
  const plain = speech.say("tournament.waiting", {
    discount: exact(writing, discount),
    others: waiting.length,
  });
  const own = waiting.map((delay) =>
    delay.discount === 1 && delay.cost === 0
      ? speech.say("tournament.waiting-free", { party: delay.name })
      : waitingText(writing, delay.name, delay),
  );
  return discount === 1 ? own : [...own, plain];
}

function shockText(writing: TournamentWriting, { round, what, noDeal }: PartyShock): string {
  return writing.speech.say("rehearsed.planned-shock", {
    round: round + 1,
    what: what === "" ? null : what,
    each: noDeal.map((points) => worthText(writing, points)),
    came: true,
  });
}

function worthText(writing: TournamentWriting, { name, points }: PartyPoints): string {
  return writing.speech.say("rehearsed.shock-worth", { party: name, points: exact(writing, points) });
}
