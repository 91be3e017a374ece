// A deal space seen from the best that each party could get: what every combination costs it, and how much it can lose in all before
// the deal is worth less to it than no deal.
import { rational, toNumber } from "../../../maths/rational.ts";
import type { DealSpace } from "../deal-space.ts";

export interface Losses {
  /** `groups[group][party][combination]` ≥ 0; combinations that alone cost some party too much are left out. */
  readonly groups: readonly (readonly Float64Array[])[];
  /** Per party, the most it can lose. Parties that never lose more than that are left out. */
  readonly most: Float64Array;
  /** Per party, how far a sum of losses may be off against the most; 0 where all is exact whole numbers. */
  readonly errors: Float64Array;
}

/** Null when some party loses too much in every deal, or no deal is allowed. */
export function lossesOf(space: DealSpace, noDeal: readonly bigint[]): Losses | null {
  const all = space.groups.map(({ worth }) =>
    worth.map((values) => {
      const best = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
      return { best, losses: values.map((value) => best - value) };
    }),
  );
  const most = noDeal.map((worth, party) => {
    const unit = space.tolerances[party] === 0 ? 1n : space.scales[party];
    const best = all.reduce((total, group) => total + group[party].best, 0);
    return best - toNumber(rational(worth, unit));
  });
  const errors = space.tolerances.map((tolerance) => 4 * tolerance);
  let groups: Float64Array[][] = all.map((parties) => parties.map(({ losses }) => losses));
  if (groups.some((parties) => parties[0]?.length === 0)) return null;
  if (most.some((value, party) => value < -errors[party])) return null;
  groups = groups.map((parties) => bearable(parties, most, errors));
  if (groups.some((parties) => parties[0].length === 0)) return null;
  const bound = most.flatMap((value, party) => {
    const worst = groups.reduce(
      (total, parties) => total + parties[party].reduce((a, b) => Math.max(a, b), 0),
      0,
    );
    return worst + errors[party] <= value ? [] : [party];
  });
  return {
    groups: groups.map((parties) => pickParties(parties, bound)),
    most: Float64Array.from(bound, (party) => most[party]),
    errors: Float64Array.from(bound, (party) => errors[party]),
  };
}

function bearable(
  parties: readonly Float64Array[],
  most: readonly number[],
  errors: readonly number[],
): Float64Array[] {
  const kept = Uint32Array.from(parties[0].keys()).filter((k) =>
    parties.every((losses, party) => losses[k] <= most[party] + errors[party]),
  );
  return parties.map((losses) => Float64Array.from(kept, (k) => losses[k]));
}

// Without any party that can lose too much the combinations still count; one row of zeros holds their number.
function pickParties(parties: readonly Float64Array[], bound: readonly number[]): Float64Array[] {
  return bound.length > 0 ? bound.map((party) => parties[party]) : [new Float64Array(parties[0].length)];
}

/** The same losses for some of the parties: deals bearable for them are at least as many. */
export function onlyParties(losses: Losses, parties: readonly number[]): Losses {
  return {
    groups: losses.groups.map((group) => parties.map((party) => group[party])),
    most: Float64Array.from(parties, (party) => losses.most[party]),
    errors: Float64Array.from(parties, (party) => losses.errors[party]),
  };
}

/** Splits the groups in two halves with about as many partial deals each. */
export function halves(losses: Losses): [Losses, Losses] {
  const sides: [Losses["groups"][number][], Losses["groups"][number][]] = [[], []];
  const weights = [0, 0];
  for (const group of [...losses.groups].sort((a, b) => b[0].length - a[0].length)) {
    const side = weights[0] <= weights[1] ? 0 : 1;
    sides[side].push(group);
    weights[side] += Math.log(group[0].length);
  }
  return [
    { ...losses, groups: sides[0] },
    { ...losses, groups: sides[1] },
  ];
}

/** How many deals the groups make. */
export function dealsIn({ groups }: Losses): bigint {
  return groups.reduce((product, parties) => product * BigInt(parties[0].length), 1n);
}

/** The same as a double, for judging the work ahead. */
export function productOf({ groups }: Losses): number {
  return groups.reduce((product, parties) => product * parties[0].length, 1);
}
