// Where marked options lie on the scale of ratings, and which mark a worth amounts to.
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { add, compare, divide, equal, ONE, type Rational, rational, ZERO } from "../../../maths/rational.ts";
import type { IssueOutline } from "./frame-outline.ts";
import { isAskedFor, isRefused } from "./option-limits.ts";
import { readQuantity } from "./typed-quantity.ts";
import { kindOf, spanOf, typedFor, type WorthDocument } from "./worth-document.ts";

export const MARKS = ["must", "good", "live-with", "red-line"] as const;

export type Mark = (typeof MARKS)[number];

/** The marks that say where on the scale an option lies; null: anywhere. */
export type ScaleMark = Exclude<Mark, "red-line"> | null;

/** The top of the scale of ratings: 1, or 100 where a rating is above 1, or the highest rating. */
export function topOf(worth: WorthDocument): Rational {
  const most = spanOf(worth)?.high ?? ONE;
  return [ONE, rational(100n)].find((top) => compare(most, top) <= 0) ?? most;
}

/** A must is at the top, what is good in the upper half, what one can live with in the lower. */
export function markRange(mark: ScaleMark, top: Rational, bottom = ZERO): Quantity {
  const half = divide(add(bottom, top), rational(2n));
  if (mark === "must") return { low: top, high: top };
  if (mark === "good") return { low: half, high: top };
  return mark === "live-with" ? { low: bottom, high: half } : { low: bottom, high: top };
}

/** True where the interval is what some mark, or none, makes of an option, so that nothing finer is said. */
export function isMarkRange(quantity: Quantity, top: Rational): boolean {
  return ([null, "must", "good", "live-with"] as const).some((mark) =>
    isSame(quantity, markRange(mark, top)),
  );
}

export interface MarkFound {
  readonly mark: Mark | null;
  /** False where the worth says more than the mark, so that the mark is only what it amounts to. */
  readonly isStated: boolean;
}

/** By red line or demand, else by where the option's worth lies on the scale of its issue; in points, between its worst and best. */
export function markOf(profile: ProfileDocument, issue: IssueOutline, option: string): MarkFound {
  if (isRefused(profile, issue, option)) return { mark: "red-line", isStated: true };
  if (isAskedFor(profile, issue, option)) return { mark: "must", isStated: true };
  const worth = typedFor(profile.points ?? profile.ratings ?? {}, issue.id)?.value;
  const found = worth === undefined ? null : kindOf(worth);
  const now = found?.kind === "each" ? readQuantity(typedFor(found.options, option)?.value) : null;
  if (worth === undefined || !now) return { mark: null, isStated: false };
  if (!profile.points) return markWithin(now, ZERO, topOf(worth));
  const { low, high } = spanOf(worth) ?? { low: ZERO, high: ONE };
  return markWithin(now, low, high);
}

/** True where the worth reads back as the mark; exactly in the middle it reads as good. */
export function readsAs(now: Quantity, mark: Exclude<ScaleMark, null>, top: Rational): boolean {
  return mark === "must" ? isWithin(now, markRange(mark, top)) : markWithin(now, ZERO, top).mark === mark;
}

function markWithin(now: Quantity, bottom: Rational, top: Rational): MarkFound {
  const mark =
    (["good", "live-with"] as const).find((one) => isWithin(now, markRange(one, top, bottom))) ?? null;
  return { mark, isStated: isSame(now, markRange(mark, top, bottom)) };
}

function isWithin(inner: Quantity, outer: Quantity): boolean {
  return compare(inner.low, outer.low) >= 0 && compare(inner.high, outer.high) <= 0;
}

function isSame(a: Quantity, b: Quantity): boolean {
  return equal(a.low, b.low) && equal(a.high, b.high);
}
