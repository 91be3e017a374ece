// What one option, or the order of an issue's options, is worth: typed into a profile of any form.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ProfileDocument } from "../../../case/documents/profile-document.ts";
import { message } from "../../../case/message.ts";
import { midpoint } from "../../../case/quantity.ts";
import { interpolate } from "../../../maths/interpolation.ts";
import { add, compare, type Rational, rational, sign, subtract } from "../../../maths/rational.ts";
import { type IssueOutline, outlineOf, tidy } from "./frame-outline.ts";
import { formOf, tiersOf } from "./profile-form.ts";
import { openProfile, switchForm } from "./switch-form.ts";
import { andThen, type Transformed, unchanged } from "./transformed.ts";
import {
  readNumber,
  readQuantity,
  type TypedNumber,
  type TypedQuantity,
  writeQuantity,
} from "./typed-quantity.ts";
import { kindOf, mapWorth, openWorth, typedFor, type WorthDocument } from "./worth-document.ts";

type FrameIssues = Pick<FrameDocument, "issues" | "parties">;

export interface TypedWorth {
  readonly issue: string;
  /** Left out for a divisible issue: the whole of it. */
  readonly option?: string;
  readonly worth: TypedQuantity;
}

/**
 * A number or an interval for one option, in the points or ratings that the profile has; points where it has none yet. Other options
 * stay: a ranking of options becomes even steps between its ends, which are named as worked out; a curve gets a further point.
 * @throws RangeError for an issue or an option that the frame does not have.
 */
export function setWorth(profile: ProfileDocument, frame: FrameIssues, typed: TypedWorth): Transformed {
  const outline = outlineOf(frame);
  const issue = issueOf(outline, typed.issue);
  if (typed.option !== undefined && !issue.options.includes(tidy(typed.option))) {
    throw new RangeError(`${typed.issue} has no option ${typed.option}`);
  }
  const started = formOf(profile) === "none" ? openProfile(profile, outline, "points") : profile;
  return changeWorth(started, issue, (worth) => worthWith(worth, issue, typed));
}

/** As {@link setWorth}, in points: a profile in another form is first made one in points. */
export function setPoints(profile: ProfileDocument, frame: FrameIssues, typed: TypedWorth): Transformed {
  return andThen(switchForm(profile, frame, "points"), (inPoints) => setWorth(inPoints, frame, typed));
}

/** Only the order of the issue's options, best first, between the worths of the best and the worst. */
export function rankOptions(
  profile: ProfileDocument,
  frame: FrameIssues,
  { issue: name, tiers }: { readonly issue: string; readonly tiers: readonly (readonly string[])[] },
): Transformed {
  const outline = outlineOf(frame);
  const issue = issueOf(outline, name);
  const started = formOf(profile) === "none" ? openProfile(profile, outline, "weights") : profile;
  const ranked = tiers
    .filter((tier) => tier.length > 0)
    .map((tier) => (tier.length === 1 ? tier[0] : [...tier]));
  return changeWorth(started, issue, (worth) => {
    const { best, worst } = endsOf(worth);
    const isKnown = kindOf(worth).kind !== "ranked" && hasNumbers(worth);
    const lost = isKnown ? [message("elicitation.lost-option-numbers", { issue: issue.id })] : [];
    return { worth: { ranked, ...(best ? { best, worst } : {}) }, lost, workedOut: false };
  });
}

/**
 * Every number of the issue (of all issues where none is named) made an interval that reaches this far below and above it. Intervals get wider; below 0 they get
 * narrower, and none narrower than a number.
 */
export function setIntervals(
  profile: ProfileDocument,
  { issue, by }: { readonly issue?: string; readonly by: TypedNumber },
): Transformed {
  const reach = readNumber(by);
  if (!reach) return unchanged(profile);
  const base = profile.points ? "points" : "ratings";
  const widened = Object.entries(profile[base] ?? {}).map(([name, worth]) => [
    name,
    issue === undefined || tidy(name) === tidy(issue)
      ? mapWorth(worth, (typed) => widen(typed, reach))
      : worth,
  ]);
  return unchanged({ ...profile, [base]: Object.fromEntries(widened) });
}

function widen(typed: TypedQuantity, reach: Rational): TypedQuantity {
  const quantity = readQuantity(typed);
  if (!quantity) return typed;
  const middle = midpoint(quantity);
  const [low, high] = [subtract(quantity.low, reach), add(quantity.high, reach)];
  return writeQuantity(compare(low, high) > 0 ? { low: middle, high: middle } : { low, high });
}

/** @throws RangeError when the frame has no such issue. */
export function issueOf(outline: readonly IssueOutline[], name: string): IssueOutline {
  const issue = outline.find(({ id }) => id === tidy(name));
  if (!issue) throw new RangeError(`there is no issue ${name}`);
  return issue;
}

interface WorthChange {
  readonly worth: WorthDocument;
  readonly lost: Transformed["lost"];
  readonly workedOut: boolean;
}

/** The profile with what it says about one issue made another. An issue that is not mentioned starts open, with an open weight. */
export function changeWorth(
  profile: ProfileDocument,
  issue: IssueOutline,
  change: (worth: WorthDocument) => WorthChange,
): Transformed {
  const base = profile.points ? "points" : "ratings";
  const found = typedFor(profile[base] ?? {}, issue.id);
  const { worth, lost, workedOut } = change(found?.value ?? openWorth(issue.kind, issue.options));
  const worths = { ...profile[base], [found?.key ?? issue.id]: worth };
  const weights =
    found || !profile.weights
      ? {}
      : { weights: { ...profile.weights, [issue.id]: ["0", "1"] as TypedQuantity } };
  return {
    profile: { ...profile, [base]: worths, ...weights },
    lost,
    workedOut: workedOut ? [issue.id] : [],
  };
}

function worthWith(typed: WorthDocument, issue: IssueOutline, { option, worth }: TypedWorth): WorthChange {
  const nothingLost = { lost: [], workedOut: false };
  const found = kindOf(typed);
  if (found.kind === "whole" || option === undefined) return { worth, ...nothingLost };
  const id = tidy(option);
  if (found.kind === "curve") {
    const knot = typedFor(found.knots, id)?.key ?? id;
    return { worth: { curve: sorted({ ...found.knots, [knot]: worth }, issue) }, ...nothingLost };
  }
  if (found.kind === "ranked") {
    const lost = [message("elicitation.lost-option-order", { issue: issue.id })];
    return { worth: { ...evenSteps(typed, issue), [id]: worth }, lost, workedOut: true };
  }
  const others = Object.fromEntries(
    issue.options.map((other): [string, TypedQuantity] => [
      other,
      typedFor(found.options, other)?.value ?? ["0", "1"],
    ]),
  );
  return { worth: { ...others, [id]: worth }, ...nothingLost };
}

function sorted(knots: Readonly<Record<string, TypedQuantity>>, { options }: IssueOutline) {
  const place = (key: string) => options.findIndex((option) => typedFor({ [key]: 0 }, option) !== null);
  return Object.fromEntries(Object.entries(knots).sort(([a], [b]) => place(a) - place(b)));
}

/** A ranking as a number for each option: tiers evenly spaced between the middles of its ends. */
function evenSteps(worth: WorthDocument, { options }: IssueOutline): Record<string, TypedQuantity> {
  const found = kindOf(worth);
  if (found.kind !== "ranked") throw new RangeError("not a ranking");
  const tiers = tiersOf(found.worth.ranked as (string | string[])[]);
  const [best, worst] = [readQuantity(found.worth.best ?? 1), readQuantity(found.worth.worst ?? 0)];
  const steps = BigInt(Math.max(tiers.length - 1, 1));
  return Object.fromEntries(
    options.map((option): [string, TypedQuantity] => {
      const tier = tiers.findIndex((names) => names.includes(option));
      if (tier < 0 || !best || !worst) return [option, ["0", "1"]];
      const value = interpolate(midpoint(best), midpoint(worst), rational(BigInt(tier), steps));
      return [option, writeQuantity({ low: value, high: value })];
    }),
  );
}

function endsOf(worth: WorthDocument): { best?: TypedQuantity; worst?: TypedQuantity } {
  const found = kindOf(worth);
  if (found.kind === "ranked") {
    const { best = 1, worst = 0 } = found.worth;
    return { best: best as TypedQuantity, worst: worst as TypedQuantity };
  }
  const typed: readonly TypedQuantity[] =
    found.kind === "each"
      ? Object.values(found.options)
      : found.kind === "curve"
        ? Object.values(found.knots)
        : [];
  const known = typed.map(readQuantity).filter((quantity) => quantity !== null);
  if (known.length === 0 || !hasNumbers(worth)) return {};
  const highs = known.map(({ high }) => high);
  const lows = known.map(({ low }) => low);
  const exactly = (value: Rational) => writeQuantity({ low: value, high: value });
  return {
    best: exactly(highs.reduce((a, b) => (compare(a, b) >= 0 ? a : b))),
    worst: exactly(lows.reduce((a, b) => (compare(a, b) <= 0 ? a : b))),
  };
}

/** True where something narrower than "anything from 0 to 1" is said about an option. */
function hasNumbers(worth: WorthDocument): boolean {
  const found = kindOf(worth);
  if (found.kind !== "each") return true;
  return Object.values(found.options).some((typed) => {
    const quantity = readQuantity(typed);
    return !quantity || sign(quantity.low) !== 0 || quantity.high.num !== quantity.high.den;
  });
}
