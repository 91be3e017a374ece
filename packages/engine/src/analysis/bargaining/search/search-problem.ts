// The numbers a search works on: for each choice of each group, its part of every quantity that is bounded from below.
import type { Deal } from "../../../case/frame.ts";
import { rational, toNumber } from "../../../maths/rational.ts";
import { applyCombination, type Group } from "../deal-space.ts";
import type { ReducedGroup, ReducedSpace } from "./reduced-space.ts";

/** A sum over parties of scaled worth × weight. The worth of one party is the case with one weight of 1. */
export type Weighing = readonly bigint[];

export interface SearchProblem {
  readonly reduced: ReducedSpace;
  readonly quantities: readonly Quantity[];
  /** Choices per group. */
  readonly sizes: readonly number[];
}

export interface Quantity {
  readonly weighing: Weighing;
  /** Doubles are exact values divided by this. */
  readonly unit: bigint;
  /** How far the sum of a deal's doubles may be off; 0 where it is exact. */
  readonly tolerance: number;
  /** `parts[group][choice]`. */
  readonly parts: readonly Float64Array[];
  /** The same, exactly and undivided; null where the doubles are exact. */
  readonly exact: readonly (readonly bigint[])[] | null;
}

/** One choice per group. */
export type Choices = ArrayLike<number>;

export function sameChoices(a: Choices, b: Choices): boolean {
  for (let group = 0; group < a.length; group++) if (a[group] !== b[group]) return false;
  return true;
}

export function poseProblem(reduced: ReducedSpace, weighings: readonly Weighing[]): SearchProblem {
  return {
    reduced,
    quantities: weighings.map((weighing) => quantityOf(reduced, weighing)),
    sizes: reduced.groups.map(({ members }) => members.length),
  };
}

/** The weighing that takes one party's worth alone. */
export function worthOfParty(reduced: ReducedSpace, party: number): Weighing {
  return reduced.space.sheets.map((_, p) => (p === party ? 1n : 0n));
}

/** The exact value of a quantity for a deal. */
export function exactSum(quantity: Quantity, choices: Choices): bigint {
  const { exact, parts } = quantity;
  if (exact) return exact.reduce((total, values, group) => total + values[choices[group]], 0n);
  return BigInt(parts.reduce((total, values, group) => total + values[choices[group]], 0));
}

/** An exact value as the doubles of the quantity count it, rounded. */
export function inDoubles(quantity: Quantity, value: bigint): number {
  return quantity.unit === 1n ? Number(value) : toNumber(rational(value, quantity.unit));
}

/** The first deal, in case order, that makes these choices. */
export function dealOf(reduced: ReducedSpace, choices: Choices): Deal {
  const deal: number[] = reduced.space.optionCounts.map(() => 0);
  reduced.groups.forEach(({ group, members }, g) => {
    applyCombination(group, members[choices[g]][0], deal);
  });
  return deal;
}

function quantityOf(reduced: ReducedSpace, weighing: Weighing): Quantity {
  const parties = weighing.flatMap((weight, party) => (weight === 0n ? [] : [party]));
  const party = parties[0];
  const plain = parties.length === 1 && weighing[party] === 1n && reduced.space.tolerances[party] === 0;
  if (!plain) return sumQuantity(reduced, weighing, parties);
  const parts = reduced.groups.map(({ group, members }) =>
    Float64Array.from(members, ([k]) => group.worth[party][k]),
  );
  return { weighing, unit: 1n, tolerance: 0, parts, exact: null };
}

function sumQuantity(reduced: ReducedSpace, weighing: Weighing, parties: readonly number[]): Quantity {
  const exact = reduced.groups.map((group) => exactParts(group, weighing, parties));
  const most = exact.reduce((total, values) => total + largestSize(values), 0n);
  // A power of two that brings all sums below 2^53, however large the numbers.
  const unit = 1n << BigInt(Math.max(0, most.toString(2).length - 53));
  const steps = exact.length + 2;
  return {
    weighing,
    unit,
    tolerance: unit === 1n ? 0 : steps * steps * 2,
    parts: exact.map((values) => Float64Array.from(values, (value) => toNumber(rational(value, unit)))),
    exact: unit === 1n ? null : exact,
  };
}

function exactParts(reduced: ReducedGroup, weighing: Weighing, parties: readonly number[]): bigint[] {
  return reduced.members.map(([k]) =>
    parties.reduce((total, party) => total + weighing[party] * exactWorth(reduced.group, party, k), 0n),
  );
}

function exactWorth(group: Group, party: number, k: number): bigint {
  return group.exact[party]?.[k] ?? BigInt(group.worth[party][k]);
}

function largestSize(values: readonly bigint[]): bigint {
  return values.reduce((most, value) => {
    const size = value < 0n ? -value : value;
    return size > most ? size : most;
  }, 0n);
}

/** The scaled worth of the choices for every party of the space. */
export function worthOfChoices({ space, groups }: ReducedSpace, choices: Choices): bigint[] {
  return space.sheets.map((_, party) =>
    groups.reduce(
      (total, { group, members }, g) => total + exactWorth(group, party, members[choices[g]][0]),
      0n,
    ),
  );
}
