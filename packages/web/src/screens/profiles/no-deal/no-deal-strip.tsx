// What is still open about the worth of no deal, drawn as a strip: the answers on it, and the stretch that they leave.
import type { NoDealView } from "../../../engine/questions/profile-answers.ts";
import { localeOf } from "../../../texts/language.ts";
import { useLanguage, useTexts } from "../../../texts/use-texts.ts";

const WIDTH = 520;
const HEIGHT = 66;
const LINE = 34;
const EDGE = 14;

export function NoDealStrip({ found }: { readonly found: NoDealView }) {
  const { profiles } = useTexts();
  const numbers = new Intl.NumberFormat(localeOf(useLanguage()), { maximumSignificantDigits: 3 });
  const { axis, low, high, asked, text } = found;
  const span = axis.high - axis.low || 1;
  const at = (worth: number) => EDGE + ((worth - axis.low) / span) * (WIDTH - 2 * EDGE);
  const [from, to] = [at(low?.value ?? axis.low), at(high?.value ?? axis.high)];
  return (
    <figure className="strip" dir="ltr">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={text}>
        <line className="axis" x1={EDGE} x2={WIDTH - EDGE} y1={LINE} y2={LINE} />
        <rect className="open" x={from} y={LINE - 6} width={Math.max(3, to - from)} height={12} />
        {asked.map(({ position, worth, noDeal }) => (
          <g key={position} className="asked">
            {worth.high > worth.low && (
              <line x1={at(worth.low)} x2={at(worth.high)} y1={LINE - 12} y2={LINE - 12} />
            )}
            <text x={at((worth.low + worth.high) / 2)} y={LINE - 14} textAnchor="middle">
              {noDeal === "above" ? "▷" : noDeal === "below" ? "◁" : "="}
            </text>
          </g>
        ))}
        <text x={EDGE} y={HEIGHT - 6} textAnchor="start">
          {numbers.format(axis.low)}
        </text>
        <text x={WIDTH - EDGE} y={HEIGHT - 6} textAnchor="end">
          {numbers.format(axis.high)}
        </text>
        {low && <End x={from} label={numbers.format(low.value)} />}
        {high && low?.typed !== high.typed && <End x={to} label={numbers.format(high.value)} />}
      </svg>
      <figcaption>
        <small>{profiles.noDeal.strip}</small>
      </figcaption>
    </figure>
  );
}

function End({ x, label }: { readonly x: number; readonly label: string }) {
  return (
    <text className="end" x={x} y={HEIGHT - 6} textAnchor="middle">
      {label}
    </text>
  );
}
