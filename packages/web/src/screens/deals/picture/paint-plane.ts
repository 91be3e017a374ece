// Paints the deals of a plane: a cell the darker the more deals lie in it, or each point where they are few.
import type { PlaneView } from "../../../engine/deals/plane-view.ts";
import { readyCanvas } from "../parts/canvas-size.ts";
import { inkParts } from "../parts/use-ink.ts";
import { type PlaneGeometry, xOf, yOf } from "./plane-geometry.ts";

interface Painting {
  readonly plane: PlaneView;
  readonly geometry: PlaneGeometry;
  readonly ink: string;
}

export function paintPlane(canvas: HTMLCanvasElement, { plane, geometry, ink }: Painting): void {
  const context = readyCanvas(canvas, geometry.width, geometry.height);
  if (!context) return;
  if (plane.shades) paintShades(context, { plane, geometry, ink });
  if (plane.points) paintPoints(context, { plane, geometry, ink });
}

/** Alpha of the faintest and the darkest cell. */
const OTHERS = { from: 0.07, to: 0.3 };
const GOOD = { from: 0.5, to: 0.95 };
const NOT_KNOWN = { from: 0.14, to: 0.55 };

function paintShades(context: CanvasRenderingContext2D, { plane, geometry, ink }: Painting): void {
  const { shades, xAxis, yAxis } = plane;
  if (!shades || !xAxis || !yAxis) return;
  const { columns, rows } = shades;
  const [red, green, blue] = inkParts(ink);
  const image = new ImageData(columns, rows);
  const pixels = new Uint32Array(image.data.buffer);
  const colour = red | (green << 8) | (blue << 16);
  const tones = { others: tonesOf(colour, OTHERS), good: tonesOf(colour, shades.isKnown ? GOOD : NOT_KNOWN) };
  for (let row = 0; row < rows; row++) {
    const below = (rows - 1 - row) * columns;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const good = shades.good[cell];
      pixels[below + column] = good > 0 ? tones.good[good] : tones.others[shades.others[cell]];
    }
  }
  const source = new OffscreenCanvas(columns, rows);
  source.getContext("2d")?.putImageData(image, 0, 0);
  const [left, right] = [xOf(geometry, xAxis.lowest), xOf(geometry, xAxis.highest)];
  const [top, bottom] = [yOf(geometry, yAxis.highest), yOf(geometry, yAxis.lowest)];
  context.imageSmoothingEnabled = false;
  context.drawImage(source, left, top, Math.max(3, right - left), Math.max(3, bottom - top));
}

/** By shade, as pixels; 0 is clear. */
function tonesOf(colour: number, { from, to }: { from: number; to: number }): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, shade) => {
    if (shade === 0) return 0;
    const alpha = Math.round(255 * (from + ((to - from) * (shade - 1)) / 254));
    return (colour | (alpha << 24)) >>> 0;
  });
}

function paintPoints(context: CanvasRenderingContext2D, { plane, geometry, ink }: Painting): void {
  const { points } = plane;
  if (!points) return;
  const size = points.x.length;
  const radius = size <= 300 ? 3 : size <= 1_500 ? 2.2 : 1.6;
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = 1;
  // The acceptable ones last, so that nothing lies over them.
  for (const grade of [0, 1, 2]) {
    context.globalAlpha = grade === 2 ? 0.85 : 0.38;
    context.beginPath();
    for (let k = 0; k < size; k++) {
      if (points.grade[k] !== grade) continue;
      const [x, y] = [xOf(geometry, points.x[k]), yOf(geometry, points.y[k])];
      if (grade === 0) cross(context, { x, y, radius });
      else {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
    }
    if (grade === 2) context.fill();
    else context.stroke();
  }
  context.globalAlpha = 1;
}

function cross(
  context: CanvasRenderingContext2D,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): void {
  context.moveTo(x - radius, y - radius);
  context.lineTo(x + radius, y + radius);
  context.moveTo(x - radius, y + radius);
  context.lineTo(x + radius, y - radius);
}
