// The two questions that all obstacles come down to, asked of the search and remembered: is there a deal that keeps these units and
// gives every party its floor, and how well can one party do among such deals.
import type { Deal } from "../../../case/frame.ts";
import { NO_PROGRESS } from "../../../maths/progress.ts";
import { type Rational, rational } from "../../../maths/rational.ts";
import { type Best, bestWorth } from "../search/best-worth.ts";
import type { SearchLimits } from "../search/branch-and-bound.ts";
import { type Existence, type Floors, findAcceptable, type Undecided } from "../search/find-acceptable.ts";
import { scaledWorth } from "../space-plan.ts";
import { type OptionsLeft, setOf, type UnitSet, type UnitSpace } from "./unit-space.ts";
import { holds } from "./units.ts";

export interface ZoneQuestion {
  /** The units to keep. */
  readonly units: UnitSet;
  /** Per party, scaled, the least worth that will do; null where any worth will. */
  readonly floors: Floors;
  /** Where set, only deals with one of these options on this issue. */
  readonly only?: OptionsLeft | undefined;
}

export interface ZoneQuestions {
  readonly space: UnitSpace;
  /** No-deal worths as floors for the parties meant, all by default; null where unknown or not meant. */
  readonly floorsOf: (parties?: readonly number[]) => Floors;
  readonly find: (question: ZoneQuestion) => Existence;
  readonly best: (party: number, question: ZoneQuestion) => Best;
  /** A scaled worth in the party's own units. */
  readonly inOwnUnits: (party: number, worth: bigint) => Rational;
  /** How often the search itself had to run. */
  readonly searches: () => number;
  /** True once the allowance is used up: what is not known already is then left undecided. */
  readonly spent: () => boolean;
  /** True once the host wants the work to end, or the allowance is used up. */
  readonly stopped: () => boolean;
}

/** After so many searches without a decision, what is not known already is left undecided: the case is too hard for more. */
const MOST_UNDECIDED = 50;

interface Witness {
  readonly deal: Deal;
  readonly kept: UnitSet;
  readonly worths: readonly bigint[];
}

/** `limits` hold for each search by itself; a million partial deals unless said otherwise. */
export function openQuestions(space: UnitSpace, given: SearchLimits = {}): ZoneQuestions {
  const limits = { nodeLimit: 1_000_000, ...given };
  const { whole, units } = space;
  const witnesses: Witness[] = [];
  const refuted: ZoneQuestion[] = [];
  const bests = new Map<string, Best>();
  const { progress = NO_PROGRESS } = limits;
  let searches = 0;
  let undecided = 0;
  const spent = () => limits.allowance !== undefined && limits.allowance.steps <= 0;
  const search = <Answer extends { readonly status: string }>(run: () => Answer): Answer | Undecided => {
    if (undecided >= MOST_UNDECIDED || spent()) return { status: "undecided", reason: "node-limit" };
    searches++;
    const answer = run();
    if (answer.status === "undecided") undecided++;
    return answer;
  };
  const keep = (deal: Deal) => {
    const kept = setOf(units.flatMap((unit, k) => (holds(unit, deal) ? [k] : [])));
    witnesses.push({ deal, kept, worths: whole.sheets.map((_, party) => scaledWorth(whole, party, deal)) });
  };
  const find = (question: ZoneQuestion): Existence => {
    const witness = witnesses.findLast((known) => answers(known, question));
    if (witness) return { status: "found", deal: witness.deal };
    if (refuted.some((known) => asksNoMore(known, question))) return { status: "none" };
    const { units: kept, floors, only } = question;
    const result = search(() => findAcceptable(space.keeping(kept, only), { ...limits, floors }));
    if (result.status === "found") keep(result.deal);
    if (result.status === "none") refuted.push(question);
    return result;
  };
  const best = (party: number, question: ZoneQuestion): Best => {
    const key = keyOf(party, question);
    const known = bests.get(key);
    if (known) return known;
    if (spent()) return { status: "undecided", reason: "node-limit" };
    searches++;
    const result = bestWorth(space.keeping(question.units, question.only), party, {
      floors: question.floors,
      ...(limits.allowance ? { allowance: limits.allowance } : {}),
    });
    if (result.status === "found") keep(result.deal);
    bests.set(key, result);
    return result;
  };
  return {
    space,
    floorsOf: (parties) => whole.noDeal.map((worth, p) => (!parties || parties.includes(p) ? worth : null)),
    find,
    best,
    inOwnUnits: (party, worth) => rational(worth, whole.scales[party]),
    searches: () => searches,
    spent,
    stopped: () => spent() || progress.stopped(),
  };
}

function keyOf(party: number, { units, floors, only }: ZoneQuestion): string {
  return [party, units, only?.issue, only?.options.join("|"), ...floors].join();
}

function answers({ deal, kept, worths }: Witness, { units, floors, only }: ZoneQuestion): boolean {
  if ((kept & units) !== units || (only && !only.options.includes(deal[only.issue]))) return false;
  return worths.every((worth, party) => worth >= (floors[party] ?? worth));
}

// A question that keeps fewer units and has lower floors, and still no deal, settles every question that asks for more.
function asksNoMore(known: ZoneQuestion, question: ZoneQuestion): boolean {
  if ((known.units & question.units) !== known.units) return false;
  if (!leavesNoMore(known.only, question.only)) return false;
  return known.floors.every((floor, party) => {
    const asked = question.floors[party];
    return floor === null || (asked !== null && asked >= floor);
  });
}

function leavesNoMore(known: OptionsLeft | undefined, asked: OptionsLeft | undefined): boolean {
  if (!known) return true;
  return known.issue === asked?.issue && asked.options.every((option) => known.options.includes(option));
}
