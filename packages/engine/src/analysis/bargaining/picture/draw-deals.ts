// Allowed deals drawn at random, each as likely as any other: cluster by cluster, from the list of its combinations or, where they are
// too many to list, option by option until no impossible combination is met.
import { type Deal, matches } from "../../../case/frame.ts";
import { type Chance, makeChance } from "../../../maths/chance.ts";
import { exactTables, exactWorthOf } from "../cluster-tables.ts";
import type { Cluster } from "../clusters.ts";
import { type Group, listAnyCluster } from "../deal-space.ts";
import type { SpacePlan } from "../space-plan.ts";
import type { PartialDeals } from "./partial-deals.ts";
import { inDoubles, LOOKED_AT, type PictureSpace } from "./picture-space.ts";

/** Draws from an unlisted cluster that meet impossible combinations are given up after so many in a row. */
const TRIES = 1_000;

interface Drawn {
  readonly partial: PartialDeals;
  readonly dealAt: (at: number) => Deal;
}

export function drawDeals(space: PictureSpace, options: { seed: number; draws: number }): Drawn {
  const { plan, redLines } = space;
  const chance = makeChance(options.seed);
  const deals = Array.from({ length: options.draws }, () => new Uint16Array(plan.optionCounts.length));
  const worth = plan.sheets.map(() => new Float64Array(options.draws));
  const filled = plan.clusters.every((cluster, at) => {
    const group = space.listed?.whole.groups[at] ?? listedIfSmall(plan, cluster);
    return group
      ? fromList(group, { chance, deals, worth })
      : byTrial(plan, cluster, { chance, deals, worth });
  });
  const size = filled ? options.draws : 0;
  return {
    partial: {
      size,
      worth,
      crossed: Uint8Array.from({ length: size }, (_, at) =>
        redLines.some(({ refuses }) => matches(refuses, deals[at] as unknown as Deal)) ? 1 : 0,
      ),
    },
    dealAt: (at) => Array.from(deals[at]),
  };
}

interface Filling {
  readonly chance: Chance;
  readonly deals: readonly Uint16Array[];
  /** Sums so far. */
  readonly worth: readonly Float64Array[];
}

function listedIfSmall(plan: SpacePlan, cluster: Cluster): Group | null {
  return cluster.combinations <= BigInt(LOOKED_AT) ? listAnyCluster(plan, cluster) : null;
}

function fromList(
  { issues, size, options, worth: added }: Group,
  { chance, deals, worth }: Filling,
): boolean {
  if (size === 0) return false;
  deals.forEach((deal, at) => {
    const k = Math.floor(chance.uniform() * size);
    for (let j = 0; j < issues.length; j++) deal[issues[j]] = options[k * issues.length + j];
    for (let party = 0; party < worth.length; party++) worth[party][at] += added[party][k];
  });
  return true;
}

function byTrial(plan: SpacePlan, cluster: Cluster, { chance, deals, worth }: Filling): boolean {
  const tables = plan.sheets.map((_, party) => exactTables(plan, party, cluster));
  const chosen = new Uint16Array(cluster.issues.length);
  return deals.every((deal, at) => {
    if (!drawAllowed(cluster, chosen, chance)) return false;
    cluster.issues.forEach((issue, place) => {
      deal[issue] = cluster.options[place][chosen[place]];
    });
    for (let party = 0; party < worth.length; party++)
      worth[party][at] += inDoubles(plan, party, exactWorthOf(tables[party], chosen));
    return true;
  });
}

/** Options counted among those left. */
function drawAllowed({ options, excluded }: Cluster, chosen: Uint16Array, chance: Chance): boolean {
  for (let tries = 0; tries < TRIES; tries++) {
    for (let place = 0; place < chosen.length; place++)
      chosen[place] = Math.floor(chance.uniform() * options[place].length);
    const barred = excluded.some((pattern) =>
      pattern.every((term) => term.options.includes(options[term.place][chosen[term.place]])),
    );
    if (!barred) return true;
  }
  return false;
}
