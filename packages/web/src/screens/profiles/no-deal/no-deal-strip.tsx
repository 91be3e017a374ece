// What is still open about the worth of no deal, drawn as a strip: the answers on it, and the stretch that they leave.

import type { NoDealView } from "../../../engine/questions/profile-answers.ts";
import { digitsFor } from "../../../parts/worth-digits.ts";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";

const WIDTH = 520;
const EDGE = 14;
/** Each answer has a line of its own, and the newest are nearest. */
const ROW = 15;
const MOST_ROWS = 10;
/** Labels nearer than this to an end of the axis would overprint its own. */
const ROOM = 90;

export function NoDealStrip({ found }: { readonly found: NoDealView }) {
  const { profiles } = useTexts();
  const { axis, low, high, asked, text } = found;
  const numbers = useNumberFormat(digitsFor(axis.high - axis.low));
  const span = axis.high - axis.low || 1;
  const at = (worth: number) => EDGE + ((worth - axis.low) / span) * (WIDTH - 2 * EDGE);
  const [from, to] = [at(low?.value ?? axis.low), at(high?.value ?? axis.high)];
  const ends = labelled(
    { x: from, label: numbers.format(low?.value ?? axis.low) },
    { x: to, label: numbers.format(high?.value ?? axis.high) },
  );
  const rows = asked.slice(-MOST_ROWS);
  const line = 12 + rows.length * ROW;
  const height = line + 30;
  return (
    <figure className="strip" dir="ltr">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={text}>
        <line className="axis" x1={EDGE} x2={WIDTH - EDGE} y1={line} y2={line} />
        {found.kind !== "contradiction" && (
          <rect className="open" x={from} y={line - 6} width={Math.max(3, to - from)} height={12} />
        )}
        {rows.map(({ position, worth, noDeal }, row) => (
          <g key={position} className="asked" transform={`translate(0 ${12 + row * ROW})`}>
            <line className="from" x1={at(worth.low)} x2={at(worth.high)} y1={0} y2={0} />
            <text
              x={at(noDeal === "above" ? worth.high : worth.low)}
              dx={noDeal === "above" ? 4 : -4}
              y={4}
              textAnchor={noDeal === "above" ? "start" : "end"}
            >
              {noDeal === "above" ? "→" : noDeal === "below" ? "←" : "="}
            </text>
            <circle cx={at((worth.low + worth.high) / 2)} cy={0} r={2.5} />
          </g>
        ))}
        {from - EDGE >= ROOM && (
          <text x={EDGE} y={height - 6} textAnchor="start">
            {numbers.format(axis.low)}
          </text>
        )}
        {WIDTH - EDGE - to >= ROOM && (
          <text x={WIDTH - EDGE} y={height - 6} textAnchor="end">
            {numbers.format(axis.high)}
          </text>
        )}
        {ends.map(({ end, x, anchor, label }) => (
          <text key={end} className="end" x={x} y={height - 6} textAnchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
      <figcaption>
        <small>{profiles.noDeal.strip}</small>
      </figcaption>
    </figure>
  );
}

interface EndLabel {
  readonly x: number;
  readonly label: string;
}

/** The ends of what is open, written outwards from the middle of it, so that they never meet; one where both read the same. */
function labelled(low: EndLabel, high: EndLabel) {
  const keepIn = (x: number) => Math.min(WIDTH - EDGE, Math.max(EDGE, x));
  if (low.label === high.label) {
    const x = keepIn((low.x + high.x) / 2);
    const anchor = x < EDGE + ROOM / 2 ? "start" : x > WIDTH - EDGE - ROOM / 2 ? "end" : "middle";
    return [{ end: "both", x, anchor, label: low.label } as const];
  }
  const lowAnchor = low.x - EDGE < ROOM / 2 ? "start" : "end";
  const highAnchor = WIDTH - EDGE - high.x < ROOM / 2 ? "end" : "start";
  const lowX = highAnchor === "end" ? Math.min(low.x, high.x - roomFor(high)) : low.x;
  const highX = lowAnchor === "start" ? Math.max(high.x, low.x + roomFor(low)) : high.x;
  return [
    { end: "low", x: lowX, anchor: lowAnchor, label: low.label } as const,
    { end: "high", x: highX, anchor: highAnchor, label: high.label } as const,
  ];
}

function roomFor({ label }: EndLabel): number {
  return 8 * label.length + 8;
}
