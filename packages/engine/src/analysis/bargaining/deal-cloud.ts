// Deals by what they are worth to each party, to draw: all of them where they are few, else a seeded sample, each as likely as any other.
import { type Deal, matches } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { type Chance, makeChance } from "../../maths/chance.ts";
import { compare, toNumber } from "../../maths/rational.ts";
import { worthOf } from "../preference/worth.ts";
import { allowedDeals } from "./brute-force.ts";
import type { SpaceInput } from "./space-input.ts";

export interface DealCloud {
  /** False for a sample. */
  readonly complete: boolean;
  /** How many deals were looked at; several may share a point. */
  readonly deals: number;
  /** Distinct points. */
  readonly points: readonly CloudPoint[];
}

interface CloudPoint {
  /** Per party, in its own units, rounded to the nearest double. */
  readonly worth: readonly number[];
  /** Crosses no red line and is not worse than no deal for any party; false where some party's no-deal worth is unknown. */
  readonly acceptable: boolean;
}

export interface CloudOptions extends SpaceInput {
  readonly profiles: readonly Profile[];
  readonly seed: number;
  /** Up to so many deals are all looked at. */
  readonly limit: number;
  /** Of more, so many are drawn. */
  readonly sample: number;
}

export function drawDealCloud(options: CloudOptions): DealCloud {
  const { frame, limit } = options;
  const combinations = frame.issues.reduce((product, issue) => product * issue.options.length, 1);
  const complete = combinations <= limit;
  const points = new Map<string, CloudPoint>();
  let deals = 0;
  for (const deal of complete ? allowedDeals(options) : sampleDeals(options, makeChance(options.seed))) {
    const point = cloudPoint(options, deal);
    points.set(`${point.worth.join(" ")} ${point.acceptable}`, point);
    deals++;
  }
  return { complete, deals, points: [...points.values()] };
}

/** Tries that meet no allowed deal are given up after this many for each deal wanted. */
const TRIES = 50;

function* sampleDeals({ frame, sample }: CloudOptions, chance: Chance): Generator<Deal> {
  let found = 0;
  for (let tries = 0; tries < TRIES * sample && found < sample; tries++) {
    const deal = frame.issues.map(({ options }) => chance.below(options.length));
    if (frame.impossible.some(({ pattern }) => matches(pattern, deal))) continue;
    found++;
    yield deal;
  }
}

function cloudPoint({ sheets, profiles }: CloudOptions, deal: Deal): CloudPoint {
  const worths = sheets.map((sheet) => worthOf(sheet, deal));
  const crosses = profiles.some(({ redLines }) => redLines.some(({ refuses }) => matches(refuses, deal)));
  const beatsNoDeal = sheets.every(
    ({ noDeal }, party) => noDeal !== null && compare(worths[party], noDeal) >= 0,
  );
  return { worth: worths.map(toNumber), acceptable: !crosses && beatsNoDeal };
}
