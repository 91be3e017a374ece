// What every part of the report on progress is written from, and the turns of phrase that several need.
import type { Frame } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import type { Rational } from "../../maths/rational.ts";
import type { MoveClass, MoveLabel } from "../../talks/progress/moves.ts";
import type { Entitlement, TalksProgress } from "../../talks/progress/progress-for.ts";
import type { Figure } from "../../talks/progress/worth-change.ts";
import { sensiblePlaces } from "../numbers.ts";
import type { Span, Text } from "../text.ts";
import type { TalksSpeech } from "./moments.ts";

export interface ProgressWriting {
  readonly progress: TalksProgress;
  readonly entitlement: Entitlement;
  readonly speech: TalksSpeech;
  /** The frame whose order gives parties their marks; the one of the entitlement by default. */
  readonly marked?: Frame;
}

export const ESTIMATE: Span = { kind: "estimate", by: null };

export function partyName({ entitlement }: Pick<ProgressWriting, "entitlement">, party: number): string {
  return entitlement.frame.parties[party].name;
}

export function partySpan(writing: ProgressWriting, party: number): Span {
  const { frame } = writing.entitlement;
  const { id } = frame.parties[party];
  const index = (writing.marked ?? frame).parties.findIndex((one) => one.id === id);
  return { kind: "party", index, text: partyName(writing, party) };
}

/** Whose it is and on what, for the mark of an estimate. */
export function estimateOf({ entitlement }: ProgressWriting, party: number): Text {
  const id = entitlement.frame.parties[party].id;
  const profile: Profile | undefined = entitlement.profiles.find((one) => one.party === id);
  return profile?.estimated ? [" ", { kind: "estimate", by: profile.estimated.by }] : [];
}

/** Plain words first, the field's term in small print. */
export function moveText(move: MoveClass, { speech }: Pick<ProgressWriting, "speech">): Text {
  return [
    speech.say(`progress.move-${move}`),
    { kind: "small", text: ` (${speech.say(`progress.term-${move}`)})` },
  ];
}

export function labelText(label: MoveLabel, writing: ProgressWriting): Text {
  const { speech } = writing;
  if (label.kind === "none") return [speech.say(`progress.no-label-${label.reason}`)];
  const mark: Text = label.estimated ? [" ", ESTIMATE] : [];
  if (label.kind === "decided") return [...moveText(label.move, writing), ...mark];
  const possible = label.possible.flatMap(
    (move, k): Text => [k === 0 ? " " : "; ", ...moveText(move, writing)],
  );
  return [speech.say("progress.undecided", { sharp: label.sharp }), ...possible, ...mark];
}

/** `8`, or with its interval `8 (between 7 and 9)`. */
export function figureText(
  { point, range, sharp }: Figure,
  { speech }: Pick<ProgressWriting, "speech">,
): string {
  const { low, high } = range;
  const places = sensiblePlaces([point, low, high]);
  const write = (value: Rational) => speech.wording.formatNumber(value, { places });
  if (write(low) === write(high)) return write(point);
  return speech.say("progress.figure", { point: write(point), low: write(low), high: write(high), sharp });
}

/** The figure with its sign turned. */
export function turned({ point, range, sharp }: Figure): Figure {
  const minus = ({ num, den }: Rational): Rational => ({ num: -num, den });
  return { point: minus(point), range: { low: minus(range.high), high: minus(range.low) }, sharp };
}

/** `3`, or `between 1 and 3` where the two ends differ. */
export function betweenText(low: string, high: string, { speech }: Pick<ProgressWriting, "speech">): string {
  return speech.say("progress.between", { low, high });
}
