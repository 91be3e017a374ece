// The axes of the plane and the lines of no deal: a band where what a party has without a deal is known only roughly.
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import type { SideView } from "../../../engine/deals/side-view.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { digitsFor } from "../../../parts/worth-digits.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useNumbers } from "../parts/use-numbers.ts";
import { levelLabel, uprightLabel } from "./no-deal-labels.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";
import { roundTicks } from "./plane-scale.ts";

interface AxisTitleProps {
  readonly side: SideView;
  readonly index: number;
  readonly direction: "up" | "right";
}

/** Outside of the drawing, so that long names wrap. */
export function AxisTitle({ side, index, direction }: AxisTitleProps) {
  const { deals } = useTexts();
  return (
    // The plane is not mirrored where the page reads from right to left, and so neither are the titles of its axes.
    <p className={`axis-title ${direction}`} dir="ltr">
      <span aria-hidden="true">{direction === "up" ? "↑" : "→"}</span>{" "}
      <bdi>
        <Party index={index} name={side.name} />: {deals.axisIn} {side.estimated && <Estimate />}
      </bdi>
    </p>
  );
}

interface PlaneAxesProps {
  readonly geometry: PlaneGeometry;
  readonly plane: PlaneView;
  readonly sides: readonly SideView[];
}

export function PlaneAxes({ geometry, plane, sides }: PlaneAxesProps) {
  const { width, height, left, right, top, bottom } = geometry;
  const [inner, foot] = [width - right, height - bottom];
  const { worth } = useNumbers(digitsFor(geometry.x.high - geometry.x.low));
  const { worth: worthUp } = useNumbers(digitsFor(geometry.y.high - geometry.y.low));
  return (
    <g className="axes">
      <line x1={left} x2={inner} y1={foot} y2={foot} />
      <line x1={left} x2={left} y1={top} y2={foot} />
      {roundTicks(geometry.x, Math.max(3, Math.round((inner - left) / 90))).map((tick) => (
        <g key={tick} transform={`translate(${xOf(geometry, tick)} ${foot})`}>
          <line y2={4} />
          <text y={17} textAnchor="middle">
            {worth(tick)}
          </text>
        </g>
      ))}
      {roundTicks(geometry.y, Math.max(3, Math.round((foot - top) / 70))).map((tick) => (
        <g key={tick} transform={`translate(${left} ${yOf(geometry, tick)})`}>
          <line x2={-4} />
          <text x={-7} dy="0.32em" textAnchor="end">
            {worthUp(tick)}
          </text>
        </g>
      ))}
      <NoDealUpright geometry={geometry} side={sides[plane.x]} party={plane.x} />
      <NoDealLevel geometry={geometry} side={sides[plane.y]} party={plane.y} />
    </g>
  );
}

interface NoDealProps {
  readonly geometry: PlaneGeometry;
  readonly side: SideView;
  readonly party: number;
}

function NoDealUpright({ geometry, side, party }: NoDealProps) {
  const { deals } = useTexts();
  if (side.noDeal === null) return null;
  const { top, bottom, height, width, right, left } = geometry;
  const x = xOf(geometry, side.noDeal);
  const band = side.noDealBand && {
    from: Math.max(left, xOf(geometry, side.noDealBand.low)),
    to: Math.min(width - right, xOf(geometry, side.noDealBand.high)),
  };
  const label = deals.noDealOf(side.name);
  const { box: _, ...place } = uprightLabel(geometry, side.noDeal, label);
  return (
    <g className="no-deal">
      {band && (
        <rect x={band.from} y={top} width={Math.max(0, band.to - band.from)} height={height - bottom - top} />
      )}
      <line x1={x} x2={x} y1={top} y2={height - bottom} className={`p${party % 8}`} />
      <text {...place}>{label}</text>
    </g>
  );
}

function NoDealLevel({ geometry, side, party }: NoDealProps) {
  const { deals } = useTexts();
  if (side.noDeal === null) return null;
  const { left, right, width, top, bottom, height } = geometry;
  const y = yOf(geometry, side.noDeal);
  const label = deals.noDealOf(side.name);
  const { box: _, ...place } = levelLabel(geometry, side.noDeal, label);
  const band = side.noDealBand && {
    from: Math.max(top, yOf(geometry, side.noDealBand.high)),
    to: Math.min(height - bottom, yOf(geometry, side.noDealBand.low)),
  };
  return (
    <g className="no-deal">
      {band && (
        <rect x={left} y={band.from} width={width - right - left} height={Math.max(0, band.to - band.from)} />
      )}
      <line x1={left} x2={width - right} y1={y} y2={y} className={`p${party % 8}`} />
      <text {...place}>{label}</text>
    </g>
  );
}
