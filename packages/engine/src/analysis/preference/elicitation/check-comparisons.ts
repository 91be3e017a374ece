// Whether the answers about whole packages fit the rest of a profile, and each other; in words.
import type { Case } from "../../../case/case.ts";
import type { Frame, IssueId, PartyId } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { PackageComparison, Profile } from "../../../case/profile.ts";
import type { Quantity } from "../../../case/quantity.ts";
import { isExact } from "../../../case/quantity.ts";
import { compare, negate, type Rational, sign, toText, ZERO } from "../../../maths/rational.ts";
import { type AnswerCycle, answerCycles } from "./answer-cycles.ts";
import { type DifferenceParts, differenceParts, packageDifference } from "./package-difference.ts";

/** Surely so in every reading of the profile, surely not, or so in some and not in others. */
export type AnswerVerdict = "agrees" | "contradicts" | "open" | "no-deal-unknown";

export interface ComparisonCheck {
  /** Its place among the profile's comparisons, from 0. */
  readonly position: number;
  readonly verdict: AnswerVerdict;
  /** Worth of the first less that of the second, in the party's own units; null where no deal has no worth yet. */
  readonly difference: Quantity | null;
  /** False where a cap leaves only bounds of the difference. */
  readonly sharp: boolean;
  /** Issues on which the two differ, with what the first is worth more there in the reading that speaks most for the answer. */
  readonly parts: readonly { readonly issue: IssueId; readonly more: Rational }[];
  readonly message: Message;
}

export interface ComparisonReport {
  readonly checks: readonly ComparisonCheck[];
  /** Answers that contradict each other, whatever the numbers are. */
  readonly cycles: readonly { readonly positions: AnswerCycle; readonly message: Message }[];
}

/** @throws RangeError when the case has no such party. */
export function checkComparisons(
  { frame, profiles }: Pick<Case, "frame" | "profiles">,
  party: PartyId | string,
): ComparisonReport {
  const profile = profileFor(profiles, party);
  return {
    checks: profile.comparisons.map((comparison, position) => ({
      position,
      ...checkComparison(profile, frame, comparison),
    })),
    cycles: answerCycles(profile.comparisons).map((positions) => ({
      positions,
      message: message("elicitation.answers-go-round", { answers: positions.map((k) => String(k + 1)) }),
    })),
  };
}

/** @throws RangeError when there is none. */
export function profileFor(profiles: readonly Profile[], party: PartyId | string): Profile {
  const profile = profiles.find((one) => one.party === party);
  if (!profile) throw new RangeError(`there is no profile of ${party}`);
  return profile;
}

/** One answer, given or only thought of. */
export function checkComparison(
  profile: Profile,
  frame: Frame,
  comparison: PackageComparison,
): Omit<ComparisonCheck, "position"> {
  const found = packageDifference(profile, frame, comparison);
  const pair = pairOf(comparison);
  if (!found.known) {
    const said = message("elicitation.answer-no-deal-unknown", { pair });
    return { verdict: "no-deal-unknown", difference: null, sharp: true, parts: [], message: said };
  }
  const { difference, sharp } = found;
  const verdict = verdictOf(comparison.verdict, difference);
  const parts = partsFor(profile, frame, { comparison, difference });
  const params = { pair, ...rangeParams(difference) };
  return {
    verdict,
    difference,
    sharp,
    parts: parts
      ? frame.issues.flatMap(({ id }, k) =>
          sign(parts.issues[k]) === 0 ? [] : [{ issue: id, more: parts.issues[k] }],
        )
      : [],
    message:
      verdict === "contradicts"
        ? contradiction({ comparison, difference, parts, frame })
        : message(`elicitation.answer-${verdict}`, params),
  };
}

function verdictOf(
  said: PackageComparison["verdict"],
  { low, high }: Quantity,
): Exclude<AnswerVerdict, "no-deal-unknown"> {
  if (said === "better") return sign(low) > 0 ? "agrees" : sign(high) <= 0 ? "contradicts" : "open";
  if (sign(low) > 0 || sign(high) < 0) return "contradicts";
  return sign(low) === 0 && sign(high) === 0 ? "agrees" : "open";
}

function rangeParams({ low, high }: Quantity) {
  return { low: toText(low), high: toText(high) };
}

type PairKind = "packages" | "no-deal-first" | "no-deal-second";

function pairOf({ first, second }: PackageComparison): PairKind {
  if (first === "no-deal") return "no-deal-first";
  return second === "no-deal" ? "no-deal-second" : "packages";
}

interface Compared {
  readonly comparison: PackageComparison;
  readonly difference: Quantity;
}

/** In the reading that comes closest to the answer. */
function partsFor(
  profile: Profile,
  frame: Frame,
  { comparison, difference }: Compared,
): DifferenceParts | null {
  const end = comparison.verdict === "equal" && sign(difference.low) > 0 ? "low" : "high";
  return differenceParts(profile, frame, { sides: comparison, end });
}

interface Contradicted extends Compared {
  readonly parts: DifferenceParts | null;
  readonly frame: Frame;
}

function contradiction({ comparison, difference, parts, frame }: Contradicted): Message {
  const isFirstBetter = sign(difference.low) > 0;
  const closest = isFirstBetter ? difference.low : negate(difference.high);
  const toSecond = (more: Rational) => (isFirstBetter ? more : negate(more));
  const shares = (parts?.issues ?? []).map((more, k) => ({
    issue: frame.issues[k].name,
    more: toSecond(more),
  }));
  const named = shares.filter(({ more }) => sign(more) !== 0).sort((a, b) => compare(b.more, a.more));
  const params = {
    pair: pairOf(comparison),
    said: comparison.verdict,
    worthMore: isFirstBetter ? "first" : "second",
    by: toText(closest),
    atLeast: !isExact(difference),
    issues: named.map(({ issue }) => issue),
    amounts: named.map(({ more }) => toText(more)),
    rest: toText(parts ? toSecond(parts.rest) : ZERO),
  };
  const isDominated =
    parts !== null && [parts.rest, ...parts.unweighted].every((more) => sign(toSecond(more)) >= 0);
  return message(isDominated ? "elicitation.answer-dominated" : "elicitation.answer-contradicted", params);
}
