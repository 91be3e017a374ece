// What a mend of the profile has to bring about: one side of an answer must rise against the other, in the reading that comes closest.
import type { FrameDocument } from "../../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../../case/documents/profile-document.ts";
import type { Frame } from "../../../../case/frame.ts";
import type { Message } from "../../../../case/message.ts";
import type { ComparedSide, PackageComparison, Profile } from "../../../../case/profile.ts";
import type { Quantity } from "../../../../case/quantity.ts";
import {
  divide,
  larger,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  smaller,
  subtract,
  sum,
  ZERO,
} from "../../../../maths/rational.ts";
import { sheetOf } from "../../point-value.ts";
import { type DifferenceParts, differenceParts } from "../package-difference.ts";

export interface MendTask {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly frameDocument: FrameDocument;
  /** The side that must rise against the other. */
  readonly up: ComparedSide;
  readonly down: ComparedSide;
  /** The most by which `up` exceeds `down` so far: at most 0. */
  readonly now: Rational;
  /** What it must come to: 0 for an answer of "as good", a hundredth of all swings for one of "better". */
  readonly target: Rational;
  /** What makes up `now`; null where it has no parts. */
  readonly parts: DifferenceParts | null;
}

/** A change that should do, still to be tried. */
export interface MendPlan {
  readonly kind: "worth" | "interval" | "weight" | "order" | "no-deal";
  readonly message: Message;
  /** How much of worth changes, in the party's own units. */
  readonly change: Rational;
  readonly apply: (document: ProfileDocument) => ProfileDocument;
}

interface Contradiction {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly frameDocument: FrameDocument;
  readonly comparison: PackageComparison;
  /** Worth of the first less that of the second. */
  readonly difference: Quantity;
}

export function mendTask({ comparison, difference, ...rest }: Contradiction): MendTask {
  const { verdict, first, second } = comparison;
  const isTurned = verdict === "equal" && sign(difference.low) > 0;
  const [up, down] = isTurned ? [second, first] : [first, second];
  return {
    ...rest,
    up,
    down,
    now: isTurned ? negate(difference.low) : difference.high,
    target: verdict === "equal" ? ZERO : stepOf(rest.profile, rest.frame),
    parts: differenceParts(rest.profile, rest.frame, { sides: { first: up, second: down }, end: "high" }),
  };
}

/** A hundredth of what going from worst to best on all issues is worth. */
function stepOf(profile: Profile, frame: Frame): Rational {
  const total = sum(swings(profile, frame));
  return sign(total) > 0 ? divide(total, rational(100n)) : ONE;
}

/** Per issue, by the point value of the profile. */
export function swings(profile: Profile, frame: Frame): Rational[] {
  return sheetOf(profile, frame).points.map((row) =>
    row.length === 0 ? ZERO : subtract(row.reduce(larger), row.reduce(smaller)),
  );
}

/** How much is lacking. */
export function lackOf({ now, target }: MendTask): Rational {
  return subtract(target, now);
}
