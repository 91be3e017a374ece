// What is drawn over the deals: the edge that cannot be bettered, the packages of the short list, the deals that rules pick, the deal
// being built, and the place pointed at. Everything is labelled where it stands.
import type { PlaneFrontier } from "../../../engine/deals/plane-view.ts";
import { LabelledPoints } from "./labelled-points.tsx";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";
import type { PlaneProps } from "./plane-props.ts";
import type { Spot } from "./spots.ts";

interface PlaneMarksProps extends Pick<PlaneProps, "view" | "plane" | "listed" | "weighed"> {
  readonly geometry: PlaneGeometry;
  readonly spot: Spot | null;
}

export function PlaneMarks({ view, plane, listed, weighed, geometry, spot }: PlaneMarksProps) {
  return (
    <>
      <FrontierMark frontier={plane.frontier} geometry={geometry} />
      <SpotMark plane={plane} geometry={geometry} spot={spot} />
      <ListedRanges listed={listed} plane={plane} geometry={geometry} />
      <BuiltMark weighed={weighed} plane={plane} geometry={geometry} />
      <LabelledPoints {...{ view, plane, listed, geometry }} standing={weighed?.standing ?? null} />
    </>
  );
}

function FrontierMark({
  frontier,
  geometry,
}: {
  readonly frontier: PlaneFrontier;
  readonly geometry: PlaneGeometry;
}) {
  const { x, y, isLine } = frontier;
  const points = Array.from(x, (worth, k) => [xOf(geometry, worth), yOf(geometry, y[k])] as const);
  const path = points.map(([left, top], k) => `${k === 0 ? "M" : "L"}${left.toFixed(1)} ${top.toFixed(1)}`);
  const dots = isLine ? points.length <= 120 : points.length <= 400;
  return (
    <g className="frontier">
      {isLine && <path d={path.join("")} />}
      {dots &&
        points.map(([left, top], k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: points have no other identity
          <circle key={k} cx={left} cy={top} r={isLine ? 2 : 1.6} />
        ))}
    </g>
  );
}

function SpotMark({ plane, geometry, spot }: Pick<PlaneMarksProps, "plane" | "geometry" | "spot">) {
  const { xAxis, yAxis, spots } = plane;
  if (!spot || !xAxis || !yAxis) return null;
  const across = (column: number) =>
    xOf(geometry, xAxis.lowest + (column / spots.columns) * (xAxis.highest - xAxis.lowest));
  const up = (row: number) =>
    yOf(geometry, yAxis.lowest + (row / spots.rows) * (yAxis.highest - yAxis.lowest));
  const [left, top] = [across(spot.column), up(spot.row + 1)];
  return (
    <rect
      className="spot"
      x={left - 2}
      y={top - 2}
      width={across(spot.column + 1) - left + 4}
      height={up(spot.row) - top + 4}
    />
  );
}

function ListedRanges({ listed, plane, geometry }: Pick<PlaneMarksProps, "listed" | "plane" | "geometry">) {
  return (
    <g className="ranges">
      {listed.map(({ label, sides }) => {
        const [x, y] = [sides[plane.x], sides[plane.y]];
        if (!x || !y) return null;
        const [left, top] = [xOf(geometry, x.worth), yOf(geometry, y.worth)];
        return (
          <g key={label}>
            {x.range && (
              <line x1={xOf(geometry, x.range.low)} x2={xOf(geometry, x.range.high)} y1={top} y2={top} />
            )}
            {y.range && (
              <line x1={left} x2={left} y1={yOf(geometry, y.range.low)} y2={yOf(geometry, y.range.high)} />
            )}
          </g>
        );
      })}
    </g>
  );
}

function BuiltMark({ weighed, plane, geometry }: Pick<PlaneMarksProps, "weighed" | "plane" | "geometry">) {
  const standing = weighed?.standing;
  if (!standing?.[plane.x] || !standing[plane.y]) return null;
  const [left, top] = [xOf(geometry, standing[plane.x].worth), yOf(geometry, standing[plane.y].worth)];
  return (
    <g className="built" style={{ transform: `translate(${left}px, ${top}px)` }}>
      <line x1={0} x2={0} y1={9} y2={geometry.height - geometry.bottom - top} />
      <line x1={-9} x2={geometry.left - left} y1={0} y2={0} />
      <circle r={8} />
      <circle r={2.2} className="core" />
    </g>
  );
}
