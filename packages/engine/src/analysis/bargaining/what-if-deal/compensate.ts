// What would make up for a change that costs a party something: further changes, on the other issues, that bring it back to what it had.
import { type Deal, matches, type Pattern } from "../../../case/frame.ts";
import { compare, divide, ONE, type Rational, sign, ZERO } from "../../../maths/rational.ts";
import { worthRange } from "../obstacles/worth-range.ts";
import { cappedAt, type ScaledSheet, scaleSheets, uncappedWorth } from "../picture/deal-changes.ts";
import type { Picture } from "../picture/picture.ts";
import { checkDeal, checkParty, crossedBy, inDoubles, type PictureSpace } from "../picture/picture-space.ts";
import { ChangeSums } from "./change-sums.ts";
import { findMakeUps, mostIssues } from "./make-up.ts";
import type { Bar, Harm } from "./make-up-question.ts";
import { mostRegained } from "./most-regained.ts";
import { type OtherDeal, otherDeal } from "./other-deal.ts";

export interface CompensateOptions {
  /** Before the change. */
  readonly deal: Deal;
  /** What is asked for: another option on one issue or several. */
  readonly change: readonly { readonly issue: number; readonly to: number }[];
  /** Position of the party that the change costs something. */
  readonly party: number;
  /** Who asks for the change. By default the other of two parties, else the one that gains the largest share of its range from it. */
  readonly asker?: number | undefined;
  /** The most answers to list; 10 by default. */
  readonly limit?: number;
}

export interface Compensation {
  /** What the change costs the party, in its own units; below 0 where it gains. */
  readonly cost: Rational;
  /** Null where there is no other party. */
  readonly asker: number | null;
  /** The deal with the change alone, and what it does to each party. */
  readonly changed: OtherDeal;
  /** Red lines that this crosses and the deal did not, and impossible combinations in it (by position). */
  readonly crosses: readonly string[];
  readonly impossible: readonly number[];
  readonly answer: CompensationAnswer;
}

export type CompensationAnswer =
  /** The change costs the party nothing. */
  | { readonly kind: "no-cost" }
  | { readonly kind: "found"; readonly makeUps: readonly MakesUp[]; readonly issues: 2 | 3 }
  /**
   * Changes on up to so many issues (three, or two in a case with very many options) are not enough, on more they are; `most`: the deal
   * with the change that is worth most to the party.
   */
  | { readonly kind: "more-issues"; readonly most: OtherDeal; readonly issues: 2 | 3 }
  /** No deal with the change is worth enough to the party, however much else changes. Null where no deal with the change can stand. */
  | { readonly kind: "nothing"; readonly most: OtherDeal | null }
  /** Not on up to so many issues; too much hangs together to say more. */
  | { readonly kind: "not-found"; readonly issues: 2 | 3 };

export interface MakesUp {
  /** With the change and what makes up for it. Everything is compared with the deal before the change. */
  readonly outcome: OtherDeal;
  /** The further changes alone. */
  readonly further: OtherDeal["changes"];
  /** Whom the outcome leaves with less than before the change. */
  readonly harms: Harm;
}

const LIMIT = 10;

/**
 * Outcomes are allowed, cross no red line that the deal did not cross, and give the party at least what it had and, where known, what it has
 * without a deal.
 * @throws RangeError for a deal, a change or a party that is not there, or a limit below 1.
 */
export function compensate({ space }: Pick<Picture, "space">, options: CompensateOptions): Compensation {
  const { deal, change, party, limit = LIMIT } = options;
  const changedDeal = changeOf(space, options);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`a limit is at least 1: ${limit}`);
  const changed = otherDeal(space, deal, changedDeal);
  const asker = options.asker ?? likelyAsker(space, changed.gains, party);
  const kept = space.redLines.filter(({ refuses }) => !matches(refuses, deal));
  const impossible = space.frame.impossible.map(({ pattern }) => pattern);
  const barred = [...impossible, ...kept.map(({ refuses }) => refuses)];
  const { num, den } = changed.gains[party];
  const sheets = scaleSheets(space.plan);
  const question = { ...options, limit, changedDeal, asker, barred, sheets };
  const keptIds = new Set(kept.map(({ id }) => id));
  return {
    cost: { num: -num, den },
    asker,
    changed,
    crosses: crossedBy(space, changedDeal).flatMap(({ id }) => (keptIds.has(id) ? [id] : [])),
    impossible: impossible.flatMap((pattern, k) => (matches(pattern, changedDeal) ? [k] : [])),
    answer: num >= 0n || change.length === 0 ? { kind: "no-cost" } : answerTo(space, question),
  };
}

interface Question extends Omit<CompensateOptions, "asker"> {
  readonly limit: number;
  readonly changedDeal: Deal;
  readonly asker: number | null;
  /** What no outcome may match: impossible combinations, and red lines that the deal itself does not cross. */
  readonly barred: readonly Pattern[];
  readonly sheets: readonly ScaledSheet[];
}

function answerTo(space: PictureSpace, question: Question): CompensationAnswer {
  const { deal, change, party, changedDeal, sheets } = question;
  const { plan } = space;
  const asked = new Set(change.map(({ issue }) => issue));
  const free = deal.flatMap((_, issue) => (asked.has(issue) ? [] : [issue]));
  const bar = (p: number, exact: bigint): Bar => ({ exact, rough: inDoubles(plan, p, exact) });
  const before = sheets.map((sheet, p) => bar(p, cappedAt(sheet, uncappedWorth(sheet, deal))));
  const least = plan.noDeal[party] ?? before[party].exact;
  const target = least > before[party].exact ? bar(party, least) : before[party];
  const sums = new ChangeSums(space, sheets, { deal: changedDeal, free });
  const found = findMakeUps({ ...question, sums, target, before });
  const issues = mostIssues(sums);
  if (found.length > 0) {
    const makeUps = found.map(({ set, harm }): MakesUp => {
      const outcome = otherDeal(space, deal, sums.after(set));
      return { outcome, further: outcome.changes.filter(({ issue }) => !asked.has(issue)), harms: harm };
    });
    return { kind: "found", makeUps, issues };
  }
  const most = space.listed && mostRegained(space.listed, { deal, changedDeal, asked, party });
  if (!most) return space.listed ? { kind: "nothing", most: null } : { kind: "not-found", issues };
  const outcome = otherDeal(space, deal, most.deal);
  return most.worth < target.exact
    ? { kind: "nothing", most: outcome }
    : { kind: "more-issues", most: outcome, issues };
}

function changeOf(space: PictureSpace, { deal, change, party, asker }: CompensateOptions): Deal {
  checkDeal(space, deal);
  checkParty(space, party);
  if (asker !== undefined) checkParty(space, asker);
  if (asker === party) throw new RangeError("a party does not make up to itself");
  if (new Set(change.map(({ issue }) => issue)).size < change.length)
    throw new RangeError("an issue is changed twice");
  const changed = [...deal];
  for (const { issue, to } of change) changed[issue] = to;
  checkDeal(space, changed);
  return changed;
}

/** The party that gains the largest share of its range, the first of equals; null where there is nobody else. */
function likelyAsker(
  { sheets, listed }: PictureSpace,
  gains: readonly Rational[],
  party: number,
): number | null {
  const whole = listed?.whole;
  const share = (p: number): Rational => {
    const range = whole && whole.dealCount > 0n ? worthRange(whole, p).range : ONE;
    return sign(range) === 0 ? ZERO : divide(gains[p], range);
  };
  const others = sheets.flatMap((_, p) => (p === party ? [] : [p]));
  return others.reduce<number | null>(
    (best, p) => (best !== null && compare(share(p), share(best)) <= 0 ? best : p),
    null,
  );
}
