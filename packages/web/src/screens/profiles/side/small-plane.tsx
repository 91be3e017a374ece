// Two parties' worths in a small square: shaded where packages lie, the efficient ones as a line, and no deal as lines or bands.
import { memo } from "react";
import { type PlanePicture, SHADES } from "../../../engine/questions/profile-picture.ts";
import { useTexts } from "../../../texts/use-texts.ts";

const SIZE = 264;
const HEIGHT = 216;
const EDGE = 6;
const LEVELS = Array.from({ length: SHADES }, (_, k) => k + 1);

export const SmallPlane = memo(function SmallPlane({ picture }: { readonly picture: PlanePicture }) {
  const { profiles } = useTexts();
  const { sides, frontier, others, good } = picture;
  const place = placing(picture);
  const line = frontier.map(({ x, y }, k) => `${k === 0 ? "M" : "L"}${place.x(x)} ${place.y(y)}`).join("");
  return (
    <svg
      className="small-plane"
      viewBox={`0 0 ${SIZE} ${HEIGHT}`}
      style={{ direction: "ltr" }}
      role="img"
      aria-label={profiles.picture.alternative(sides[0].name, sides[1].name)}
    >
      <rect className="ground" x={EDGE} y={EDGE} width={SIZE - 2 * EDGE} height={HEIGHT - 2 * EDGE} />
      {LEVELS.map((shade) => (
        <g key={shade} className={`shade s${shade}`}>
          <path className="others" d={cellsOf(others, shade, picture)} />
          <path className="good" d={cellsOf(good, shade, picture)} />
        </g>
      ))}
      <NoDeal picture={picture} />
      {frontier.length > 1 && <path className="frontier" d={line} />}
      {frontier.map(({ x, y }) => (
        <circle
          key={`${x} ${y}`}
          className="efficient"
          cx={place.x(x)}
          cy={place.y(y)}
          r={frontier.length > 40 ? 1.2 : 2.2}
        />
      ))}
    </svg>
  );
});

function NoDeal({ picture }: { readonly picture: PlanePicture }) {
  const place = placing(picture);
  const [across, up] = picture.sides;
  const [x, y] = [across.noDealBand, up.noDealBand];
  return (
    <g>
      {x && (
        <rect
          className="no-deal-band p0"
          x={place.x(x.low)}
          width={place.x(x.high) - place.x(x.low)}
          y={EDGE}
          height={HEIGHT - 2 * EDGE}
        />
      )}
      {y && (
        <rect
          className="no-deal-band p1"
          y={place.y(y.high)}
          height={place.y(y.low) - place.y(y.high)}
          x={EDGE}
          width={SIZE - 2 * EDGE}
        />
      )}
      {across.noDeal !== null && (
        <line
          className="no-deal p0"
          x1={place.x(across.noDeal)}
          x2={place.x(across.noDeal)}
          y1={EDGE}
          y2={HEIGHT - EDGE}
        />
      )}
      {up.noDeal !== null && (
        <line
          className="no-deal p1"
          y1={place.y(up.noDeal)}
          y2={place.y(up.noDeal)}
          x1={EDGE}
          x2={SIZE - EDGE}
        />
      )}
    </g>
  );
}

/** No deal may lie beyond all packages: then it is drawn at the edge. */
function placing({ sides: [across, up] }: PlanePicture) {
  const share = (worth: number, ends: (typeof across)["ends"]) => {
    if (!ends || ends.highest === ends.lowest) return 0.5;
    return Math.max(0, Math.min(1, (worth - ends.lowest) / (ends.highest - ends.lowest)));
  };
  const [width, height] = [SIZE - 4 * EDGE, HEIGHT - 4 * EDGE];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: (worth: number) => round(2 * EDGE + share(worth, across.ends) * width),
    y: (worth: number) => round(2 * EDGE + (1 - share(worth, up.ends)) * height),
  };
}

function cellsOf(shades: Uint8Array, shade: number, { columns, rows, sides }: PlanePicture): string {
  const [width, height] = [(SIZE - 4 * EDGE) / columns, (HEIGHT - 4 * EDGE) / rows];
  const isFlat = sides.map(({ ends }) => ends !== null && ends.lowest === ends.highest);
  let path = "";
  for (let cell = 0; cell < shades.length; cell++) {
    if (shades[cell] !== shade) continue;
    const column = isFlat[0] ? columns / 2 : cell % columns;
    const row = isFlat[1] ? rows / 2 : Math.floor(cell / columns);
    const [x, y] = [2 * EDGE + column * width, HEIGHT - 2 * EDGE - (row + 1) * height];
    path += `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}z`;
  }
  return path;
}
