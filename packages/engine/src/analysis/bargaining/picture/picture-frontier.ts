// The efficient deals of a picture as numbers ready to draw, found within limits that keep a page lively.
import type { DealSpace } from "../deal-space.ts";
import { buildFrontier, type FrontierResult } from "../frontier/frontier.ts";
import { reduceGroups } from "../frontier/reduced-groups.ts";
import { largestCluster, planDealSpace, type SpacePlan } from "../space-plan.ts";
import { gradeOf } from "./grades.ts";
import { LOOKED_AT, type PictureSpace } from "./picture-space.ts";

/** Points sorted by the first party's worth from high to low, then by the second's, and so on. */
export interface PictureFrontier {
  /** `epsilon`: an approximation with a guarantee; `too-large`: nothing was found within the limits. */
  readonly kind: "exact" | "epsilon" | "too-large";
  /** Every efficient deal has a point that gives each party as much less this share of its range; 0 where exact. */
  readonly epsilon: number;
  readonly size: number;
  /** `worth[party][point]`, in the party's own units, rounded to the nearest double. */
  readonly worth: readonly Float64Array[];
  /** A deal of each point: `deals[point * issues + issue]` is the option. */
  readonly deals: Uint16Array;
  /** How many deals make each point; null where they are not counted. */
  readonly dealCounts: Float64Array | null;
  /** Of the deal of each point: see `CROSSES`, `ADMISSIBLE`, `ACCEPTABLE`. */
  readonly grades: Uint8Array;
}

export interface FoundFrontier {
  readonly plan: SpacePlan;
  readonly result: FrontierResult;
  /** The groups left after reduction; null where there are none to give. */
  readonly space: DealSpace | null;
}

/** For 0, 1, 2 … parties: the most points kept at a step. More parties make each point dearer. */
const CAPS = [1, 1, 100_000, 5_000, 1_000, 500];
const WORK = 20_000_000;

/** Among the allowed deals, or among those that cross no red line. */
export function findFrontier(space: PictureSpace, among: "allowed" | "admissible"): FoundFrontier {
  const { frame, sheets, redLines } = space;
  const refused = among === "admissible" ? redLines.map(({ refuses }) => refuses) : [];
  const plan = planDealSpace({ frame, sheets, refused });
  if (largestCluster(plan) > BigInt(LOOKED_AT))
    return { plan, result: { kind: "too-large", cap: 0 }, space: null };
  const reduced = reduceGroups(plan);
  if (reduced.kind !== "reduced") return { plan, result: reduced, space: null };
  const cap = CAPS[Math.min(sheets.length, CAPS.length - 1)];
  return { plan, result: buildFrontier(reduced, { cap, work: WORK }), space: reduced };
}

export function asPictureFrontier(space: PictureSpace, { result }: FoundFrontier): PictureFrontier {
  const parties = space.sheets.map((_, party) => party);
  if (result.kind !== "exact" && result.kind !== "epsilon") return nothing(space);
  const { size } = result;
  const width = space.frame.issues.length;
  const deals = new Uint16Array(size * width);
  const grades = new Uint8Array(size);
  for (let point = 0; point < size; point++) {
    const deal = result.kind === "exact" ? result.deals(point, 1)[0] : result.deal(point);
    deals.set(deal, point * width);
    grades[point] = gradeOf(space, deal);
  }
  return {
    kind: result.kind,
    epsilon: result.kind === "epsilon" ? result.epsilon : 0,
    size,
    worth: parties.map((party) => result.worth(party).map((worth) => worth / space.perUnit[party])),
    deals,
    dealCounts:
      result.kind === "exact"
        ? Float64Array.from({ length: size }, (_, point) => Number(result.dealCount(point)))
        : null,
    grades,
  };
}

function nothing({ sheets }: PictureSpace): PictureFrontier {
  return {
    kind: "too-large",
    epsilon: 0,
    size: 0,
    worth: sheets.map(() => new Float64Array()),
    deals: new Uint16Array(),
    dealCounts: null,
    grades: new Uint8Array(),
  };
}
