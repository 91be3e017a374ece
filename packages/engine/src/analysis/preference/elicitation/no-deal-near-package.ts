// What answers about packages and no deal say without numbers: how many packages are better than no deal, and which one is about as good.
import type { Case } from "../../../case/case.ts";
import type { Deal, Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { profileFor } from "./check-comparisons.ts";
import { dealsNextToNoDeal, MOST_NO_DEAL_ANSWERS } from "./next-no-deal-question.ts";
import { type Implied, impliedBy, type NoDealAnswer, noDealAnswers } from "./no-deal-answers.ts";
import { noDealFromComparisons } from "./no-deal-from-comparisons.ts";
import { type NoDealReading, noDealReadings } from "./no-deal-readings.ts";
import { sureOrderAbout } from "./sure-order.ts";

export interface NoDealNear {
  readonly answers: number;
  /** Nothing is asked after that many. */
  readonly most: number;
  /** Packages that could be offered and were looked at. */
  readonly packages: number;
  /** How many of them are better than no deal, or worse, in every reading of the profile. */
  readonly sure: { readonly better: number; readonly worse: number };
  /** The share of them that is better than no deal, in eight of ten readings that go with the answers: an estimate. Null without answers. */
  readonly likely: { readonly low: number; readonly high: number } | null;
  /** The package that can stand for no deal; null where none was said to be as good or better. */
  readonly near: NearPackage | null;
  /** False where no reading was found in which all answers hold. */
  readonly fits: boolean;
}

export interface NearPackage {
  readonly deal: Deal;
  /** The answer about this package. */
  readonly position: number;
  /** True where an answer says that it is as good; else it is an estimate. */
  readonly isSaid: boolean;
}

/** Null where answers contradict each other, or no package could be offered. @throws RangeError when the case has no such party. */
export function noDealNear(source: Pick<Case, "frame" | "profiles">, party: string): NoDealNear | null {
  const { frame, profiles } = source;
  const profile = profileFor(profiles, party);
  const answers = noDealAnswers(profile);
  const deals = dealsNextToNoDeal(source);
  if (deals.length === 0 || noDealFromComparisons(source, party).kind === "contradiction") return null;
  const { readings, fits } = noDealReadings({ profile, frame, deals, answers });
  const implied = impliedOf({ profile, frame, answers, deals, readings });
  const count = (wanted: Implied) => implied.filter((one) => one === wanted).length;
  return {
    answers: answers.length,
    most: MOST_NO_DEAL_ANSWERS,
    packages: deals.length,
    sure: { better: count("better"), worse: count("worse") },
    likely: answers.length > 0 ? likelyShare(readings, implied) : null,
    near: nearestOf({ profile, frame, answers, deals, readings }),
    fits,
  };
}

interface Finding {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly answers: readonly NoDealAnswer[];
  readonly deals: readonly Deal[];
  readonly readings: readonly NoDealReading[];
}

/** What lies open in some reading that goes with all answers is not implied by them: only the rest is looked at exactly. */
function impliedOf({ profile, frame, answers, deals, readings }: Finding): Implied[] {
  const judge = impliedBy(profile, frame, answers);
  const isOpen = (k: number) => readings.some(({ places, low, high }) => places[k] > low && places[k] < high);
  return deals.map((deal, k) => (isOpen(k) ? null : judge(deal)));
}

/**
 * A package said to be as good; else, of those said to be better, the one that lies nearest. Whatever is at least as good as that one is better
 * than no deal, and none of the others said to be better is surely below it, so that they still fit.
 */
function nearestOf({ profile, frame, answers, deals, readings }: Finding): NearPackage | null {
  const said = answers.find(({ noDeal }) => noDeal === "level");
  if (said) return { deal: said.deal, position: said.position, isSaid: true };
  const places = new Map(deals.map((deal, k) => [deal.join(), k]));
  const better = answers.filter(({ noDeal }) => noDeal === "below");
  const near = better.flatMap(({ deal, position }) => {
    const k = places.get(deal.join());
    const order = sureOrderAbout(profile, frame, deal);
    const isUndercut = better.some((one) => one.deal.join() !== deal.join() && order.atMost(one.deal));
    return k === undefined || isUndercut ? [] : [{ deal, position, off: distance(readings, k) }];
  });
  near.sort((a, b) => a.off - b.off);
  return near.length > 0 ? { deal: near[0].deal, position: near[0].position, isSaid: false } : null;
}

/** How far a package is from no deal, on average over readings, each counting by how much it leaves open. */
function distance(readings: readonly NoDealReading[], deal: number): number {
  return readings.reduce((sum, { places, low, high }) => {
    const place = places[deal];
    const width = Math.max(high - low, 1e-9);
    const isInside = place > low && place < high;
    const off = isInside
      ? ((place - low) ** 2 + (high - place) ** 2) / (2 * width)
      : Math.abs(place - (low + high) / 2);
    return sum + width * off;
  }, 0);
}

const WITHIN = [0.1, 0.3, 0.5, 0.7, 0.9];
const TAIL = 0.1;

/** Never beyond what is sure. */
function likelyShare(readings: readonly NoDealReading[], implied: readonly Implied[]) {
  const sorted = readings.flatMap(({ places, low, high }) =>
    WITHIN.map((part) => {
      const noDeal = low + part * (high - low);
      const better = implied.filter((one, k) => one === "better" || (!one && places[k] > noDeal)).length;
      return { share: better / implied.length, weight: Math.max(high - low, 1e-9) };
    }),
  );
  sorted.sort((a, b) => a.share - b.share);
  const all = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const at = (part: number) => {
    let passed = 0;
    for (const { share, weight } of sorted) {
      passed += weight;
      if (passed >= part * all) return share;
    }
    return sorted[sorted.length - 1].share;
  };
  return { low: at(TAIL), high: at(1 - TAIL) };
}
