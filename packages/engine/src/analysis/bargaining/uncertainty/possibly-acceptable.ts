// Whether some possible profiles of the parties have a zone of agreement.
import type { Deal, PartyId } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from "../../../maths/rational.ts";
import { gatherByGroup, priceOfWeight, weightRanges } from "../../preference/extreme-weights.ts";
import { type ExtremeParts, extremeFor, gainExtremes, sheetAtWeights } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { spreadOverIssues, type WeightSet } from "../../preference/weight-set.ts";
import { worthOf } from "../../preference/worth.ts";
import { findDealFor, type GainQuestions, type WhyUnknown } from "./gain-question.ts";

export type Possibly =
  | { readonly answer: "yes"; readonly deal: Deal }
  | { readonly answer: "no" }
  | { readonly answer: "unknown"; readonly reason: WhyUnknown };

/** The parts of a party's largest gains; its open weights may be narrowed. */
export interface MostSide {
  readonly party: PartyId;
  readonly parts: ExtremeParts;
}

export function mostSides(profiles: readonly Profile[], { frame }: GainQuestions): MostSide[] {
  return profiles
    .filter(({ noDeal }) => noDeal.kind !== "unknown")
    .map((profile) => ({ party: profile.party, parts: gainExtremes(profile, frame, "high") }));
}

const MOST_BOXES = 200;
const MOST_CUTS = 40;

/**
 * Without open weights one search on the largest gains decides. With them, the range of each weight is split until a deal is found that
 * some weights accept or every box of ranges is shown to hold none (branch and bound; sheets that no weights of the box go beyond).
 */
export function findPossiblyAcceptable(questions: GainQuestions, sides: readonly MostSide[]): Possibly {
  const boxes: (readonly MostSide[])[] = [sides];
  for (let looked = 0; looked < MOST_BOXES; looked++) {
    const box = boxes.pop();
    if (!box) return { answer: "no" };
    const judged = judgeBox(questions, box);
    if (judged.kind === "answer") return judged.answer;
    if (judged.kind === "split") boxes.push(...judged.halves);
  }
  return { answer: "unknown", reason: "search-limit" };
}

type Judgement =
  | { readonly kind: "answer"; readonly answer: Possibly }
  | { readonly kind: "empty" }
  | { readonly kind: "split"; readonly halves: readonly (readonly MostSide[])[] };

function judgeBox(questions: GainQuestions, box: readonly MostSide[]): Judgement {
  const unknown = (reason: WhyUnknown): Judgement => ({
    kind: "answer",
    answer: { answer: "unknown", reason },
  });
  const sharp = box.every(({ parts }) => parts.sharp);
  const sheets = box.map(({ party, parts }): Sheet => ({ party, ...sheetAtPrice(parts, rational(0n)) }));
  for (let cuts = 0; cuts < MOST_CUTS; cuts++) {
    const found = findDealFor(questions, sheets);
    if (found.status === "unknown") return unknown(found.reason);
    if (found.status === "none") return sharp ? { kind: "empty" } : unknown("only-bounds");
    const refusing = box.filter(({ parts }) => sign(extremeFor(parts, found.deal).value) < 0);
    if (refusing.length === 0) {
      return sharp ? { kind: "answer", answer: { answer: "yes", deal: found.deal } } : unknown("only-bounds");
    }
    const cutOff = refusing
      .map(({ party, parts }): Sheet => ({ party, ...sheetAtPrice(parts, priceFor(parts, found.deal)) }))
      .filter((sheet) => compare(worthOf(sheet, found.deal), sheet.noDeal ?? rational(0n)) < 0);
    if (cutOff.length === 0) return { kind: "split", halves: halve(box, refusing[0]) };
    sheets.push(...cutOff);
  }
  return unknown("search-limit");
}

/** The price of weight at the largest gain of the deal. */
function priceFor({ weights, ratings }: ExtremeParts, deal: Deal): Rational {
  if (!weights) return rational(0n);
  const chosen = deal.map((option, issue) => ratings[issue][option]);
  return priceOfWeight(weights, gatherByGroup(weights, chosen));
}

/**
 * A sheet that no weights of the set go beyond: weight is bought at a price per unit, which must come to the same for every set of
 * weights since their total is fixed, and each issue's weight is then free in its range (Lagrangian relaxation of the total).
 */
function sheetAtPrice(
  parts: ExtremeParts,
  price: Rational,
): Omit<Sheet, "party"> & { readonly noDeal: Rational } {
  const { weights } = parts;
  if (!weights) return sheetAtWeights(parts, null);
  const ranges = spreadOverIssues(weights, weightRanges(weights), { low: ZERO, high: ZERO });
  const points = parts.ratings.map((row, issue) =>
    row.map((rating) => {
      const left = subtract(rating, price);
      return multiply(left, sign(left) > 0 ? ranges[issue].high : ranges[issue].low);
    }),
  );
  const paid = multiply(price, weights.total);
  return { points, terms: parts.terms, cap: capLess(parts.cap, paid), noDeal: subtract(parts.noDeal, paid) };
}

function capLess(cap: Rational | null, paid: Rational): Rational | null {
  return cap && subtract(cap, paid);
}

// The widest range of the side's weights, cut in the middle.
function halve(box: readonly MostSide[], side: MostSide): (readonly MostSide[])[] {
  const { weights } = side.parts;
  if (!weights) return [];
  const ranges = weightRanges(weights);
  const widths = ranges.map(({ low, high }) => subtract(high, low));
  const widest = widths.reduce((best, width, k) => (compare(width, widths[best]) > 0 ? k : best), 0);
  const middle = divide(add(ranges[widest].low, ranges[widest].high), rational(2n));
  return (["high", "low"] as const).map((end) => {
    const narrowed = narrow(weights, { group: widest, end, to: middle });
    return box.map((other) =>
      other === side ? { ...side, parts: { ...side.parts, weights: narrowed } } : other,
    );
  });
}

/** With one bound moved inwards, and the order's consequences for the other groups. */
function narrow(
  set: WeightSet,
  { group, end, to }: { group: number; end: "low" | "high"; to: Rational },
): WeightSet {
  const groups = set.groups.map((known, k) => {
    const bound = k === group || (set.ordered && (end === "low" ? k < group : k > group));
    if (!bound) return known;
    if (end === "low") return { ...known, low: compare(known.low, to) < 0 ? to : known.low };
    return { ...known, high: compare(known.high, to) > 0 ? to : known.high };
  });
  return { ...set, groups };
}
