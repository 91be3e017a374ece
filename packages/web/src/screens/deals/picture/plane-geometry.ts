// The measures of a plane on the screen: its size, its margins and its two axes.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { SideView } from "../../../engine/deals/side-view.ts";
import { type Axis, axisAround, place } from "./plane-scale.ts";

export interface PlaneGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
}

export interface PlaneContent {
  readonly plane: PlaneView;
  readonly sides: readonly SideView[];
  readonly listed: readonly ListedView[];
}

export function geometryOf(width: number, content: PlaneContent): PlaneGeometry {
  const { plane } = content;
  return {
    width,
    height: Math.round(Math.min(540, Math.max(280, width * 0.66))),
    left: 46,
    right: 14,
    top: 12,
    bottom: 30,
    x: axisOf(content, plane.x, plane.xAxis),
    y: axisOf(content, plane.y, plane.yAxis),
  };
}

export function xOf({ x, left, right, width }: PlaneGeometry, worth: number): number {
  return place(x, worth, { from: left, to: width - right });
}

export function yOf({ y, top, bottom, height }: PlaneGeometry, worth: number): number {
  return place(y, worth, { from: height - bottom, to: top });
}

// The deal being built has no say, or the picture would jump with every choice.
function axisOf({ sides, listed }: PlaneContent, party: number, ends: PlaneView["xAxis"]): Axis {
  const { noDeal, noDealBand } = sides[party];
  const ranges = [noDealBand, ...listed.map(({ sides: own }) => own[party]?.range)];
  return axisAround([
    ...(ends ? [ends.lowest, ends.highest] : []),
    ...(noDeal === null ? [] : [noDeal]),
    ...ranges.flatMap((range) => (range ? [range.low, range.high] : [])),
  ]);
}
