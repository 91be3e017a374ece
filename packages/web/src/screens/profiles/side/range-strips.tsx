// For three parties and more: each one's worth from the worst package to the best, and where no deal lies on it.

import type { SideView } from "../../../engine/deals/side-view.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { digitsOf } from "../../../parts/worth-digits.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";

const WIDTH = 264;
const HEIGHT = 22;
const EDGE = 4;
const LINE = 8;

export function RangeStrips({ sides }: { readonly sides: readonly SideView[] }) {
  const { profiles } = useTexts();
  return (
    <>
      <ul className="plain range-strips">
        {sides.map((side, index) => (
          <li key={side.id}>
            <span className="row">
              <Party index={index} name={side.name} />
              {side.estimated && <Estimate />}
            </span>
            <Strip side={side} index={index} />
          </li>
        ))}
      </ul>
      <p>
        <small>{profiles.picture.strips}</small>
      </p>
    </>
  );
}

function Strip({ side, index }: { readonly side: SideView; readonly index: number }) {
  const { profiles } = useTexts();
  const numbers = useNumberFormat(digitsOf(side));
  const { ends, noDeal, noDealBand, name } = side;
  if (!ends) return <small>{profiles.picture.noRange}</small>;
  const span = ends.highest - ends.lowest || 1;
  const at = (worth: number) =>
    EDGE + Math.max(0, Math.min(1, (worth - ends.lowest) / span)) * (WIDTH - 2 * EDGE);
  const [low, high] = [numbers.format(ends.lowest), numbers.format(ends.highest)];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      style={{ direction: "ltr" }}
      role="img"
      aria-label={
        noDeal === null
          ? profiles.picture.stripUnknown(name, low, high)
          : profiles.picture.strip(name, low, high, numbers.format(noDeal))
      }
    >
      <line className="axis" x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
      {noDealBand && (
        <rect
          className={`no-deal-band p${index % 8}`}
          x={at(noDealBand.low)}
          width={at(noDealBand.high) - at(noDealBand.low)}
          y={LINE - 6}
          height={12}
        />
      )}
      {noDeal !== null && (
        <line
          className={`no-deal p${index % 8}`}
          x1={at(noDeal)}
          x2={at(noDeal)}
          y1={LINE - 7}
          y2={LINE + 7}
        />
      )}
      <text x={EDGE} y={HEIGHT - 1}>
        {low}
      </text>
      <text x={WIDTH - EDGE} y={HEIGHT - 1} textAnchor="end">
        {high}
      </text>
    </svg>
  );
}
