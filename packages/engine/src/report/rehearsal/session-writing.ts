// What every part of a rehearsed session's story is written from, and the turns of phrase that several need.
import type { Case } from "../../case/case.ts";
import type { Deal } from "../../case/frame.ts";
import type { Yardstick } from "../../rehearsal/measures/yardstick.ts";
import type { PlayedOut } from "../../rehearsal/session/acts-of.ts";
import type { SaidBefore } from "../../rehearsal/strategies/continuing.ts";
import type { Shock } from "../../rehearsal/terms/terms.ts";
import type { MoveClass } from "../../talks/progress/moves.ts";
import { optionInSentence, partyText } from "../briefing/naming.ts";
import { finerPlaces } from "../briefing/worth-scale.ts";
import { signed, tellingPlaces } from "../numbers.ts";
import type { Speech } from "../speech.ts";
import type { Span, Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import type { SessionStep } from "./session-steps.ts";

export interface SessionWriting {
  readonly subject: Case;
  readonly played: PlayedOut;
  readonly yardstick: Yardstick;
  readonly steps: readonly SessionStep[];
  /** What was really tabled, where a session goes on from there. */
  readonly before?: readonly SaidBefore[];
  /** Place of the party that begins, where that is not the first of the case. */
  readonly first?: number;
  readonly speech: Speech;
}

export function partiesOf({ subject }: SessionWriting): number[] {
  return subject.frame.parties.map((_, party) => party);
}

/** In how many rounds somebody spoke. Where time is up before anybody has, in none. */
export function roundsSpoken({ trace, outcome }: PlayedOut): number {
  return outcome.end === "deadline" && trace.length === 0 ? 0 : outcome.round + 1;
}

/** A shock of the terms before the talks were over. */
export function hasCome({ played }: SessionWriting, { round }: Shock): boolean {
  return round <= played.outcome.round;
}

/** What a kind of step does. Talks that went on elsewhere say “no change”; here figures stand beside it, in which there may be a small one. */
export function kindText(speech: Speech, move: MoveClass): string {
  return move === "silent" || move === "nice" || move === "costless-hostility"
    ? speech.say(`rehearsed.kind-${move}`)
    : speech.say(`progress.move-${move}`);
}

/** The party's mark and name, where nothing is said that rests on what it wants. */
export function makerSpan({ subject, speech }: SessionWriting, by: number): Span {
  return by < subject.frame.parties.length
    ? { kind: "party", index: by, text: subject.frame.parties[by].name }
    : { kind: "strong", text: capitalise(speech.say("rehearsed.the-mediator")) };
}

/** The party's mark and name, and the mark of an estimate; the mediator's word for a mediator. */
export function makerText(writing: SessionWriting, by: number): Text {
  const { subject } = writing;
  return by < subject.frame.parties.length ? partyText(subject, by) : [makerSpan(writing, by)];
}

export function makerName({ subject, speech }: SessionWriting, by: number): string {
  return subject.frame.parties[by]?.name ?? speech.say("rehearsed.the-mediator");
}

/** A worth on the scale of `Deals.worth` in the party's own points. */
export function pointsText(writing: SessionWriting, party: number, worth: number): string {
  if (worth === -Infinity) return writing.speech.say("rehearsed.refused");
  return ownPoints(writing, party, pointsOf(writing, party, worth));
}

export function pointsOf({ played }: SessionWriting, party: number, worth: number): number {
  return played.setup.scenario.parties[party].points(worth);
}

/** A number of the party's own points. */
export function ownPoints(writing: SessionWriting, party: number, points: number): string {
  const places = tellingPlaces(points, 1 + finerPlaces(writing, party));
  return writing.speech.wording.formatNumber(rounded(points), { places });
}

/** A difference of worths in the party's own points, with its sign. */
export function changeText(writing: SessionWriting, party: number, change: number): string {
  const points = pointsOf(writing, party, change) - pointsOf(writing, party, 0);
  return signed(ownPoints(writing, party, points));
}

/** What doubles add to the last digits would be told as a difference. */
function rounded(points: number): number {
  return Number(points.toPrecision(12));
}

/** Every issue with its option. */
export function dealText(writing: SessionWriting, deal: Deal): string {
  const { frame } = writing.subject;
  return deal
    .map((option, issue) =>
      writing.speech.say("briefing.pattern-term", {
        issue: frame.issues[issue].name,
        choice: optionInSentence(frame, issue, option, writing.speech),
      }),
    )
    .join("; ");
}

/** Where two packages differ: each issue from what to what. */
export function changedText({ subject, speech }: SessionWriting, from: Deal, to: Deal): string {
  const { frame } = subject;
  return to
    .flatMap((option, issue) =>
      option === from[issue]
        ? []
        : [
            speech.say("rehearsed.from-to", {
              issue: frame.issues[issue].name,
              from: optionInSentence(frame, issue, from[issue], speech),
              to: optionInSentence(frame, issue, option, speech),
            }),
          ],
    )
    .join("; ");
}
