// What a screen asks of a case while somebody works on it, answered from tables made once: the picture of all deals, the deals behind
// a spot of it, the efficient ones, and one deal weighed.
import type { Case } from "../../../case/case.ts";
import type { Deal, PartyId } from "../../../case/frame.ts";
import { toNumber } from "../../../maths/rational.ts";
import { isCertain } from "../../preference/extremes.ts";
import { reduceSpace } from "../search/reduced-space.ts";
import { findSolutions } from "../solutions/find-solutions.ts";
import { noSolution } from "../solutions/solution.ts";
import type { Solutions } from "../solutions/solutions.ts";
import { type AxisEnds, endsOf } from "./axis.ts";
import { type Cloud, type CloudOptions, drawCloud } from "./cloud.ts";
import { countPicture, type PictureCounts } from "./count-deals.ts";
import { openDealSet, type SampleOptions } from "./deal-set.ts";
import { type CellOptions, type DealsAt, findDealsAt } from "./deals-at.ts";
import { type GradedDeals, gradeDeals } from "./grades.ts";
import { type Efficiency, efficiencyBySearch, efficiencyOnFrontier } from "./judge-efficiency.ts";
import { drawParallelLines, type ParallelLines, type ParallelOptions } from "./parallel-lines.ts";
import {
  asPictureFrontier,
  type FoundFrontier,
  findFrontier,
  type PictureFrontier,
} from "./picture-frontier.ts";
import { openPictureSpace, type PictureSpace } from "./picture-space.ts";
import { prepareScales, type Scales, type WeighedDeal, weighDeal } from "./weigh-deal.ts";

export interface Picture {
  readonly space: PictureSpace;
  readonly parties: readonly PictureParty[];
  cloud(options: CloudOptions): Cloud;
  dealsAt(options: CellOptions): DealsAt;
  /** Of the deals that cross no red line unless said otherwise. */
  frontier(among?: "allowed" | "admissible"): PictureFrontier;
  solutions(): Solutions;
  counts(): PictureCounts;
  parallel(options?: ParallelOptions): ParallelLines;
  weigh(deal: Deal): WeighedDeal;
}

/** Worths in the party's own units at point values, rounded to the nearest double. */
export interface PictureParty {
  readonly party: PartyId;
  /** Null where its no-deal worth is unknown. */
  readonly noDeal: number | null;
  /** Over the allowed deals; null where there are none, or too much hangs together. */
  readonly ends: AxisEnds | null;
  /** True when its profile leaves something open besides, perhaps, the worth of no deal. */
  readonly uncertain: boolean;
}

/** The seed and number of draws are for cases with more deals than can all be looked at. */
export function openPicture(subject: Pick<Case, "frame" | "profiles">, sample: SampleOptions = {}): Picture {
  const space = openPictureSpace(subject);
  const set = once((): GradedDeals => gradeDeals(space, openDealSet(space, sample)));
  const found = {
    allowed: once(() => findFrontier(space, "allowed")),
    admissible: once(() => findFrontier(space, "admissible")),
  };
  const drawn = {
    allowed: once(() => asPictureFrontier(space, found.allowed())),
    admissible: once(() => asPictureFrontier(space, found.admissible())),
  };
  const scales = once((): Scales => prepareScales(space));
  const efficiency = once(() => efficiencyJudge(space, found.admissible()));
  const solutions = once(() => solve(found.admissible()));
  const counts = once(() => countPicture(space, set()));
  return {
    space,
    parties: partiesOf(space),
    cloud: (options) => drawCloud(space, set(), options),
    dealsAt: (options) => findDealsAt(space, set(), options),
    frontier: (among = "admissible") => drawn[space.redLines.length > 0 ? among : "admissible"](),
    solutions,
    counts,
    parallel: (options) => drawParallelLines({ space, set: set(), frontier: drawn.admissible() }, options),
    weigh: (deal) => weighDeal(scales(), efficiency(), deal),
  };
}

function partiesOf(space: PictureSpace): PictureParty[] {
  return space.sheets.map(({ party, noDeal }, at) => ({
    party,
    noDeal: noDeal && toNumber(noDeal),
    ends: endsOf(space, at),
    uncertain: !isCertain(space.profiles[at]),
  }));
}

const NODES = 30_000;

function solve({ space, result }: FoundFrontier): Solutions {
  if (space) return findSolutions(space, { frontier: result, limit: 20, nodeLimit: NODES });
  const none = noSolution("not-decided");
  return { ideals: none, nash: none, kalaiSmorodinsky: none, egalitarian: none, utilitarian: none };
}

function efficiencyJudge(
  { plan, listed }: PictureSpace,
  { result }: FoundFrontier,
): (worths: readonly bigint[]) => Efficiency {
  if (result.kind === "exact") return (worths) => efficiencyOnFrontier(plan, result, worths);
  if (!listed) return () => "undecided";
  const units = listed.units();
  const reduced = reduceSpace(units.keeping(units.redLines));
  return (worths) => efficiencyBySearch(reduced, worths);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
