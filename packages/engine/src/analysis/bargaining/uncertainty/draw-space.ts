// The admissible deals with each party's worth of them in one draw after the other: groups stay, worths are filled in anew.
import type { Frame } from "../../../case/frame.ts";
import type { Profile } from "../../../case/profile.ts";
import { makeChance } from "../../../maths/chance.ts";
import { toNumber } from "../../../maths/rational.ts";
import { type DrawnSheet, makeSheetSampler } from "../../preference/draws.ts";
import { worthExtremes } from "../../preference/extremes.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { type DealSpace, type Group, LISTED_COMBINATIONS, listCombinations } from "../deal-space.ts";
import type { SearchProblem } from "../search/search-problem.ts";
import { largestCluster, planDealSpace } from "../space-plan.ts";
import { makePartsFiller } from "./fill-parts.ts";
import { outerSheet } from "./outer-sheet.ts";

export interface DrawSpace {
  /** One quantity per party; parts hold the current draw. */
  readonly problem: SearchProblem;
  /** Per party: the no-deal worth of the current draw, −∞ where it is unknown. */
  readonly floors: Float64Array;
  /**
   * Per party: how far below its no-deal worth a deal still counts as acceptable, so that a gain of exactly 0 is not lost to
   * rounding: 10^-12 of the largest worth that sums can reach.
   */
  readonly tolerances: Float64Array;
  readonly sheets: readonly DrawnSheet[];
  /** How many worths a draw fills in. */
  readonly size: number;
  /** Elementary steps that a draw takes, roughly. */
  readonly work: number;
  draw(): void;
}

export type DrawSpaceReading =
  | { readonly ok: true; readonly space: DrawSpace }
  | { readonly ok: false; readonly reason: "too-many-combinations" | "no-admissible-deal" };

const TOLERANCE = 1e-12;

export interface DrawInput {
  readonly frame: Frame;
  readonly profiles: readonly Profile[];
  readonly seed: number;
}

/** Party number p draws from stream p of the seed. Deals that cross anybody's red line are left out. */
export function makeDrawSpace({ frame, profiles, seed }: DrawInput): DrawSpaceReading {
  const highest = profiles.map((profile) => ({
    party: profile.party,
    ...outerSheet(worthExtremes(profile, frame, "high")),
  }));
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const plan = planDealSpace({ frame, sheets: highest, refused });
  if (largestCluster(plan) > BigInt(LISTED_COMBINATIONS))
    return { ok: false, reason: "too-many-combinations" };
  const bare = planDealSpace({ frame, sheets: [], refused });
  const groups = plan.clusters.map((cluster) => listCombinations(bare, cluster));
  if (groups.some(({ size }) => size === 0)) return { ok: false, reason: "no-admissible-deal" };
  const samplers = profiles.map((profile, party) =>
    makeSheetSampler(profile, frame, makeChance(seed, party)),
  );
  const sheets = samplers.map(({ sheet }) => sheet);
  const tolerances = profiles.map((profile, p) => TOLERANCE * sizeOf(profile, frame, highest[p]));
  const problem = poseDraws(groups, { tolerances, dealSpace: { ...bare, groups, dealCount: 0n } });
  const fillers = sheets.map((sheet, p) => makePartsFiller(sheet, groups, problem.quantities[p].parts));
  const floors = new Float64Array(profiles.length);
  const draw = () => {
    for (let p = 0; p < samplers.length; p++) {
      samplers[p].draw();
      fillers[p]();
      floors[p] = sheets[p].noDealKnown ? sheets[p].noDeal : Number.NEGATIVE_INFINITY;
    }
  };
  const choices = groups.reduce((sum, { size }) => sum + size, 0);
  const size = choices * profiles.length;
  const work = samplers.reduce((sum, sampler) => sum + sampler.work, 4 * size);
  return {
    ok: true,
    space: { problem, floors, tolerances: Float64Array.from(tolerances), sheets, size, work, draw },
  };
}

function poseDraws(
  groups: readonly Group[],
  { tolerances, dealSpace }: { readonly tolerances: readonly number[]; readonly dealSpace: DealSpace },
): SearchProblem {
  return {
    reduced: {
      space: dealSpace,
      parties: tolerances.map((_, party) => party),
      groups: groups.map((group) => ({
        group,
        members: Array.from({ length: group.size }, (_, k) => [k]),
      })),
    },
    quantities: tolerances.map((tolerance, party) => ({
      weighing: tolerances.map((_, p) => (p === party ? 1n : 0n)),
      unit: 1n,
      tolerance,
      parts: groups.map(({ size }) => new Float64Array(size)),
      exact: null,
    })),
    sizes: groups.map(({ size }) => size),
  };
}

// The most that the sizes of a party's numbers add up to, in any profile.
function sizeOf(profile: Profile, frame: Frame, highest: Sheet): number {
  const lowest = outerSheet(worthExtremes(profile, frame, "low"));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  let size = 0;
  for (const sheet of [highest, lowest]) {
    size += sheet.points.reduce((sum, row) => sum + most(row.map(toNumber)), 0);
    size += sheet.terms.reduce((sum, { worth }) => sum + Math.abs(toNumber(worth)), 0);
  }
  const { noDeal } = profile;
  if (noDeal.kind === "worth") size += most([toNumber(noDeal.worth.low), toNumber(noDeal.worth.high)]);
  return size;
}
