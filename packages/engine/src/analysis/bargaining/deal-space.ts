// The deals of a case with each party's worth of them, arranged so that methods need not enumerate: worth is a sum over clusters of
// issues, whose combinations are listed.
import { ClusterWalk } from "./cluster-walk.ts";
import type { Cluster } from "./clusters.ts";
import type { SpaceInput } from "./space-input.ts";
import { planDealSpace, type SpacePlan } from "./space-plan.ts";

/** Some issues with every combination of their options that is allowed, and what each adds to every party's worth. */
export interface Group {
  /** Positions of the issues, ascending. */
  readonly issues: readonly number[];
  /** How many combinations there are; 0 when none is allowed. */
  readonly size: number;
  /** `options[k * issues.length + j]`: the option that combination k takes on `issues[j]`. */
  readonly options: Uint16Array;
  /** `worth[party][k]` as doubles: scaled whole numbers where the party's tolerance is 0, else own units, rounded. */
  readonly worth: readonly Float64Array[];
  /** `exact[party][k]`, scaled; null for a party whose doubles are exact already. */
  readonly exact: readonly (readonly bigint[] | null)[];
}

export interface DealSpace extends SpacePlan {
  readonly groups: readonly Group[];
  /** How many deals are allowed. */
  readonly dealCount: bigint;
}

/** More combinations than this in one cluster are not listed; they are gone through one by one instead. */
export const LISTED_COMBINATIONS = 200_000;

/**
 * The whole space with every cluster's combinations listed.
 * @throws RangeError when a cluster has more than {@link LISTED_COMBINATIONS} combinations; see `largestCluster`.
 */
export function buildDealSpace(input: SpaceInput | SpacePlan): DealSpace {
  const plan = "clusters" in input ? input : planDealSpace(input);
  const groups = plan.clusters.map((cluster) => listCombinations(plan, cluster));
  return { ...plan, groups, dealCount: groups.reduce((count, { size }) => count * BigInt(size), 1n) };
}

/** Lists a cluster's allowed combinations in lexicographic order of options, with their worths. */
export function listCombinations(plan: SpacePlan, cluster: Cluster): Group {
  if (cluster.combinations > BigInt(LISTED_COMBINATIONS)) {
    throw new RangeError(`a cluster of ${cluster.combinations} combinations is too large to list`);
  }
  return listAnyCluster(plan, cluster);
}

/** The same however many there are: for those who see to it themselves that they fit into memory. */
export function listAnyCluster(plan: SpacePlan, cluster: Cluster): Group {
  const { issues } = cluster;
  const room = Number(cluster.combinations);
  const options = new Uint16Array(room * issues.length);
  const worth = plan.sheets.map(() => new Float64Array(room));
  const exact = plan.tolerances.map((tolerance): bigint[] | null => (tolerance === 0 ? null : []));
  let size = 0;
  const walk = new ClusterWalk(plan, cluster);
  for (walk.seek(0); walk.block < walk.blocks; walk.next()) {
    for (let k = 0; k < walk.width; k++) {
      if (walk.allowed[k] === 0) continue;
      walk.chosen[issues.length - 1] = k;
      for (let j = 0; j < issues.length; j++)
        options[size * issues.length + j] = cluster.options[j][walk.chosen[j]];
      for (let party = 0; party < worth.length; party++) {
        worth[party][size] = walk.worth[party][k];
        exact[party]?.push(walk.exactWorth(party));
      }
      size++;
    }
  }
  return {
    issues,
    size,
    options: options.slice(0, size * issues.length),
    worth: worth.map((worths) => worths.slice(0, size)),
    exact,
  };
}

/** Fills the deal's options on the group's issues with combination k. */
export function applyCombination(group: Group, k: number, deal: number[]): void {
  group.issues.forEach((issue, j) => {
    deal[issue] = group.options[k * group.issues.length + j];
  });
}
