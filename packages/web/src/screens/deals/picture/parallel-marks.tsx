// What is drawn over the lines: axes, no deal on each (a band where it is known only roughly), the short list and the deal being built.
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { SideView } from "../../../engine/deals/side-view.ts";
import type { Standing } from "../../../engine/questions/weigh-deal.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { axisX, axisY, spreadApart } from "./parallel-geometry.ts";
import { shareOnAxis } from "./parallel-limits.ts";

/** Between the labels of two packages, in pixels. */
const LABEL_GAP = 14;

interface ParallelMarksProps {
  readonly sides: readonly SideView[];
  readonly listed: readonly ListedView[];
  readonly standing: readonly Standing[] | null;
  readonly width: number;
  readonly height: number;
}

export function ParallelMarks({ sides, listed, standing, width, height }: ParallelMarksProps) {
  const { deals } = useTexts();
  const last = sides.length - 1;
  const labelYs = spreadApart(
    listed.map(({ sides: own }) => axisY(shareOnAxis(sides[last], own[last]?.worth ?? 0), height)),
    LABEL_GAP,
  );
  const lineOf = (worths: readonly (number | undefined)[]) =>
    sides
      .map((side, party) => {
        const y = axisY(shareOnAxis(side, worths[party] ?? 0), height);
        return `${party === 0 ? "M" : "L"}${axisX(party, sides.length, width)} ${y}`;
      })
      .join("");
  return (
    <svg width={width} height={height} aria-hidden="true">
      <text className="axis-end" x={2} y={11}>
        {deals.itsBest}
      </text>
      <text className="axis-end" x={2} y={height - 3}>
        {deals.itsWorst}
      </text>
      {sides.map((side, party) => (
        <Axis key={side.id} side={side} x={axisX(party, sides.length, width)} height={height} party={party} />
      ))}
      <g className="points">
        {listed.map(({ label, sides: own }, k) => (
          <g key={label} className="listed">
            <path d={lineOf(own.map(({ worth }) => worth))} fill="none" />
            <text x={axisX(last, sides.length, width) + 14} y={labelYs[k] + 4}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {standing && (
        <g className="built-line">
          <path d={lineOf(standing.map(({ worth }) => worth))} />
          {standing.map(({ worth }, party) =>
            sides[party] ? (
              <circle
                key={sides[party].id}
                cx={axisX(party, sides.length, width)}
                cy={axisY(shareOnAxis(sides[party], worth), height)}
                r={5}
              />
            ) : null,
          )}
          <text
            x={axisX(0, sides.length, width) - 9}
            y={axisY(shareOnAxis(sides[0], standing[0]?.worth ?? 0), height) + 4}
            textAnchor="end"
          >
            {deals.builtShort}
          </text>
        </g>
      )}
    </svg>
  );
}

function Axis({
  side,
  x,
  height,
  party,
}: {
  readonly side: SideView;
  readonly x: number;
  readonly height: number;
  readonly party: number;
}) {
  const { noDeal, noDealBand } = side;
  const at = (worth: number) => axisY(shareOnAxis(side, worth), height);
  return (
    <g className="no-deal axes">
      <line x1={x} x2={x} y1={axisY(1, height)} y2={axisY(0, height)} className="upright" />
      {noDealBand && (
        <rect
          x={x - 9}
          width={18}
          y={at(noDealBand.high)}
          height={Math.max(1, at(noDealBand.low) - at(noDealBand.high))}
        />
      )}
      {noDeal !== null && (
        <>
          <line x1={x - 13} x2={x + 13} y1={at(noDeal)} y2={at(noDeal)} className="halo" />
          <line x1={x - 12} x2={x + 12} y1={at(noDeal)} y2={at(noDeal)} className={`p${party % 8}`} />
        </>
      )}
    </g>
  );
}
