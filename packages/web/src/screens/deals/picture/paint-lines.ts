// Paints deals as lines over parallel axes: the efficient ones darker, those that cross a red line faint.
import type { SideView } from "../../../engine/deals/side-view.ts";
import type { ParallelView } from "../../../engine/questions/parallel-deals.ts";
import { readyCanvas } from "../parts/canvas-size.ts";
import { axisX, axisY } from "./parallel-geometry.ts";
import { shareOnAxis } from "./parallel-limits.ts";

interface Painting {
  readonly lines: ParallelView;
  readonly sides: readonly SideView[];
  readonly width: number;
  readonly height: number;
  readonly ink: string;
}

export function paintLines(canvas: HTMLCanvasElement, painting: Painting): void {
  const { lines, width, height, ink } = painting;
  const context = readyCanvas(canvas, width, height);
  if (!context) return;
  context.strokeStyle = ink;
  for (const style of STYLES) {
    context.lineWidth = style.width;
    context.globalAlpha = style.alpha;
    context.setLineDash(style.dash);
    context.beginPath();
    for (let line = 0; line < lines.size; line++) {
      if (style.is(lines.grades[line], lines.efficient[line] === 1)) trace(context, painting, line);
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

interface Style {
  readonly is: (grade: number, efficient: boolean) => boolean;
  readonly width: number;
  readonly alpha: number;
  readonly dash: number[];
}

const STYLES: readonly Style[] = [
  { is: (grade, efficient) => grade === 0 && !efficient, width: 0.8, alpha: 0.1, dash: [2, 3] },
  { is: (grade, efficient) => grade === 1 && !efficient, width: 0.8, alpha: 0.12, dash: [] },
  { is: (grade, efficient) => grade === 2 && !efficient, width: 0.9, alpha: 0.2, dash: [] },
  { is: (_, efficient) => efficient, width: 0.9, alpha: 0.26, dash: [] },
];

function trace(
  context: CanvasRenderingContext2D,
  { lines, sides, width, height }: Painting,
  line: number,
): void {
  sides.forEach((side, party) => {
    const worth = lines.worth[party]?.[line];
    if (worth === undefined) return;
    const [x, y] = [axisX(party, sides.length, width), axisY(shareOnAxis(side, worth), height)];
    if (party === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}
