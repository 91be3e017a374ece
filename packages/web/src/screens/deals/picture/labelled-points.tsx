// The points of the plane that have a name, each with its label where there is room for it.
import { memo } from "react";
import type { Standing } from "../../../engine/questions/weigh-deal.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { isDarkAt } from "./dark-ground.ts";
import { drawnLines } from "./drawn-lines.ts";
import { noDealBoxes } from "./no-deal-labels.ts";
import { placeLabels, textWidthOf } from "./place-labels.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";
import type { PlaneProps } from "./plane-props.ts";
import { type PointMark, pointMarks } from "./point-marks.ts";

interface LabelledProps extends Pick<PlaneProps, "view" | "plane" | "listed"> {
  readonly geometry: PlaneGeometry;
  /** Of the deal being built. */
  readonly standing: readonly Standing[] | null;
}

const SIZE = 12.5;
/** Labels of rules need more room than this. */
const NARROW = 520;
/** How far what is drawn at a point reaches. */
const RADIUS = { listed: 5.5, rule: 5.5, built: 9 };
/** The short list has the first choice, and its labels stay while a deal is built. */
const RANK = { listed: 0, rule: 1, built: 2 };

/** Drawn anew only when a point moved, not with every movement of the pointer. */
export const LabelledPoints = memo(function LabelledPoints(props: LabelledProps) {
  const marks = useMarks(props);
  const places = useLabelPlaces(marks, props);
  return (
    <g className="points">
      {places.map(({ leader }, k) => leader && <line key={marks[k].label} className="leader" {...leader} />)}
      {marks.map(({ x, y, label, kind }, k) => (
        <g key={label} className={kind}>
          {kind === "listed" && <circle cx={x} cy={y} r={4.5} />}
          {kind === "rule" && <path d={`M${x} ${y - 5}l5 5l-5 5l-5-5z`} />}
          <text x={places[k].box.left + 2} y={places[k].box.bottom - 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
});

function useMarks({ view, plane, listed, standing, geometry }: LabelledProps): readonly PointMark[] {
  const { deals } = useTexts();
  return pointMarks({
    listed,
    plane,
    rules: view.rules,
    built: standing,
    builtName: deals.built,
    names: deals.ruleShort,
    onScreen: (x, y) => [xOf(geometry, x), yOf(geometry, y)],
    isNarrow: geometry.width < NARROW,
  });
}

function useLabelPlaces(marks: readonly PointMark[], { view, plane, listed, geometry }: LabelledProps) {
  const { deals } = useTexts();
  const { left, width, height, bottom } = geometry;
  const points = marks.map(({ x, y, label, kind }) => ({
    ...{ x, y },
    radius: RADIUS[kind],
    rank: RANK[kind],
    width: textWidthOf(label, SIZE) + 4,
    height: SIZE + 3,
  }));
  return placeLabels(points, {
    within: { left: left + 2, top: 0, right: width, bottom: height - bottom },
    taken: noDealBoxes(geometry, [view.sides[plane.x], view.sides[plane.y]], deals.noDealOf),
    lines: drawnLines(geometry, { plane, sides: view.sides, listed }),
    isDark: (x, y) => isDarkAt(geometry, plane, { x, y }),
  });
}
