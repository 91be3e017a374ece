// What no deal is worth to a party, by its answers about packages and no deal: an interval in its own units, or two answers that don't fit together.
import type { Case } from "../../../case/case.ts";
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { Profile } from "../../../case/profile.ts";
import { exactly, type Quantity } from "../../../case/quantity.ts";
import { compare, type Rational, sign, toText, ZERO } from "../../../maths/rational.ts";
import { isCertain, worthRange } from "../extremes.ts";
import { profileFor } from "./check-comparisons.ts";
import { type NoDealAnswer, noDealAnswers } from "./no-deal-answers.ts";
import { packageDifference } from "./package-difference.ts";

export type NoDealFinding =
  | { readonly kind: "unasked"; readonly message: Message }
  | {
      readonly kind: "interval";
      /** No deal is worth at least `low` and at most `high`; null where no answer says so. */
      readonly low: NoDealBound | null;
      readonly high: NoDealBound | null;
      /** True where every worth between the two is possible; false where the real interval may be narrower, since what the packages are worth is not known exactly. */
      readonly sharp: boolean;
      readonly message: Message;
    }
  | {
      readonly kind: "contradiction";
      /** Places of two answers among the profile's comparisons: the first puts no deal above what the second allows. */
      readonly positions: readonly [number, number];
      readonly message: Message;
    };

export interface NoDealBound {
  readonly worth: Rational;
  /** Place of the answer that says so. */
  readonly position: number;
  /** True where no deal is said to be better (or worse) than that worth, and not just as good. */
  readonly strict: boolean;
}

/** @throws RangeError when the case has no such party. */
export function noDealFromComparisons(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  party: string,
): NoDealFinding {
  const profile = profileFor(profiles, party);
  const answers = noDealAnswers(profile).map((answer) => ({
    ...answer,
    worth: worthRange(profile, frame, answer.deal),
  }));
  if (answers.length === 0) return { kind: "unasked", message: message("elicitation.no-deal-unasked") };
  const clash = firstClash(answers, profile, frame);
  if (clash) return contradiction(clash);
  const low = tightest(answers, "above");
  const high = tightest(answers, "below");
  return {
    kind: "interval",
    low,
    high,
    sharp: isCertain({ ...profile, noDeal: { kind: "unknown" } }) || answers.length === 1,
    message: intervalMessage(low, high),
  };
}

interface ValuedAnswer extends NoDealAnswer {
  readonly worth: Quantity;
}

interface Clash {
  readonly above: ValuedAnswer;
  readonly below: ValuedAnswer;
}

/** Two answers that no reading of the profile honours together. */
function firstClash(answers: readonly ValuedAnswer[], profile: Profile, frame: Frame): Clash | null {
  for (const below of answers) {
    for (const above of answers) {
      if (above === below || above.noDeal === "below" || below.noDeal === "above") continue;
      // No deal is at least what `above` is worth and at most what `below` is worth: the second must be able to be worth as much.
      const found = worthDifference(profile, frame, { below, above });
      const isStrict = above.noDeal === "above" || below.noDeal === "below";
      if (sign(found.high) < 0 || (isStrict && sign(found.high) === 0)) return { above, below };
    }
  }
  return null;
}

function worthDifference(profile: Profile, frame: Frame, { below, above }: Clash): Quantity {
  if (below.deal.join() === above.deal.join()) return exactly(ZERO);
  const found = packageDifference(profile, frame, { first: below.deal, second: above.deal });
  if (!found.known) throw new RangeError("two packages always have a difference");
  return found.difference;
}

function contradiction({ above, below }: Clash): NoDealFinding {
  const params = {
    above: above.position + 1,
    below: below.position + 1,
    atLeast: toText(above.worth.low),
    atMost: toText(below.worth.high),
  };
  return {
    kind: "contradiction",
    positions: [above.position, below.position],
    message: message("elicitation.no-deal-contradiction", params),
  };
}

/** The highest of the lower ends, or the lowest of the higher; an answer without "as good" before one with it. */
function tightest(answers: readonly ValuedAnswer[], side: "above" | "below"): NoDealBound | null {
  const bounds = answers
    .filter(({ noDeal }) => noDeal === side || noDeal === "level")
    .map(({ worth, position, noDeal }) => ({
      worth: side === "above" ? worth.low : worth.high,
      position,
      strict: noDeal !== "level",
    }));
  const turn = side === "above" ? -1 : 1;
  bounds.sort((a, b) => turn * compare(a.worth, b.worth) || Number(b.strict) - Number(a.strict));
  return bounds[0] ?? null;
}

function intervalMessage(low: NoDealBound | null, high: NoDealBound | null): Message {
  const ends = {
    ...(low ? { low: toText(low.worth) } : {}),
    ...(high ? { high: toText(high.worth) } : {}),
  };
  const kind = low && high ? "between" : low ? "above" : "below";
  return message(`elicitation.no-deal-${kind}`, ends);
}
