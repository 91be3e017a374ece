// Builds a frontier group by group and keeps it within a size by giving up a small share of worth at the steps where it must.
import type { Progress } from "../../../maths/progress.ts";
import { combine } from "./combine.ts";
import type { CombineFailure } from "./combining.ts";
import { type Layer, origin, type PointList, type Trail } from "./layer.ts";
import type { ReducedGroup, ReducedSpace } from "./reduced-groups.ts";
import { comparisonGaps } from "./stream-cluster.ts";

export interface GrowthLimits {
  /** The most points to keep after any step. */
  readonly cap: number;
  /** The most steps of comparison in all. */
  readonly work: number;
  readonly progress: Progress;
}

export interface Growth {
  /** The groups in the order in which they were added, and how each step made its points. */
  readonly groups: readonly ReducedGroup[];
  readonly trails: readonly Trail[];
  readonly points: PointList;
  /** What all steps together gave up, as a share of each party's range; 0 when nothing was. */
  readonly epsilon: number;
}

export type GrowthFailure =
  /** Not even a guarantee of less than the whole range can be had within the limits. */
  | { readonly kind: "too-large"; readonly cap: number }
  | { readonly kind: "stopped"; readonly done: number; readonly total: number };

export function growFrontier(space: ReducedSpace, limits: GrowthLimits): Growth | GrowthFailure {
  // The last group first, so that deals are read back from the first issue on.
  const groups = [...space.groups].reverse();
  const ranges = rangesOf(space);
  const rounding = roundingShare(space, ranges);
  const trails: Trail[] = [];
  let points: PointList = origin(ranges.length);
  let [work, loss, epsilon] = [limits.work, 0, 0];
  for (const [step, group] of groups.entries()) {
    const grown = takeStep(points, group, { space, ranges, loss, limits: { ...limits, work } });
    if (grown === "stopped") return { kind: "stopped", done: step, total: groups.length };
    if (grown === "too-large") return { kind: "too-large", cap: limits.cap };
    loss = grown.loss;
    work -= grown.work;
    if (loss > 0) epsilon += loss + rounding;
    if (epsilon >= 1) return { kind: "too-large", cap: limits.cap };
    points = grown.layer;
    trails.push(grown.layer.trail);
    limits.progress.report(step + 1, groups.length);
  }
  return { groups, trails, points, epsilon };
}

interface Step {
  readonly space: ReducedSpace;
  readonly ranges: readonly number[];
  /** The share of each party's range that the step before gave up. */
  readonly loss: number;
  readonly limits: GrowthLimits;
}

interface Grown {
  readonly layer: Layer;
  readonly loss: number;
  readonly work: number;
}

// Gives up half of what the step before did, or nothing, and then twice as much again and again until the points fit.
function takeStep(points: PointList, group: ReducedGroup, step: Step): Grown | "stopped" | "too-large" {
  const { space, ranges, limits } = step;
  const least = firstLoss(limits.cap, ranges.length);
  let work = 0;
  for (let loss = step.loss > least ? step.loss / 2 : 0; loss < 1; loss = Math.max(least, 2 * loss)) {
    if (limits.progress.stopped()) return "stopped";
    if (loss > 0 && !ranges.every(Number.isFinite)) return "too-large";
    const layer: Layer | CombineFailure = combine(points, asPoints(group), {
      gaps: comparisonGaps(space),
      slack: ranges.map((range) => (loss > 0 ? loss * range : 0)),
      limit: limits.cap,
      work: limits.work - work,
    });
    if (typeof layer === "object") return { layer, loss, work: work + layer.work };
    if (layer === "too-much-work") return "too-large";
    work += limits.cap;
  }
  return "too-large";
}

/** Per party, the highest less the lowest worth over allowed deals, as doubles in the manner of the space. */
function rangesOf({ groups, sheets }: ReducedSpace): number[] {
  return sheets.map((_, party) =>
    groups.reduce((range, { highest, lowest }) => range + highest[party] - lowest[party], 0),
  );
}

// Small enough that a few doublings are needed before the points fit, so that little more than necessary is given up.
function firstLoss(cap: number, parties: number): number {
  return cap ** (-1 / Math.max(1, parties - 1)) / 16;
}

// Where something is given up anyway, near ties are not looked at exactly; what that may cost is given up too.
function roundingShare({ tolerances }: ReducedSpace, ranges: readonly number[]): number {
  const shares = ranges.map((range, party) => (range > 0 ? (4 * tolerances[party]) / range : 0));
  return Math.max(2 ** -50, ...shares);
}

function asPoints(group: ReducedGroup): PointList {
  return {
    size: group.size,
    worth: group.worth,
    exact: (party, point) => (group.exact[party] as readonly bigint[])[point],
  };
}
