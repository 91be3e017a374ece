// Draws the figures of a briefing, one in each turn, so that the page stays free between them. Plot loads with this file.
import type { Figure } from "@parley/engine/report";
import { drawFigureAt, drawStandalone } from "@parley/render/figures";

/** As a briefing's page has them: it shows the one that fits its width. */
const WIDTHS = { wide: 720, narrow: 340 } as const;

/** Drawings of the page that was shown last, by what they show. */
let known: ReadonlyMap<string, string> = new Map();

interface Undrawn {
  readonly pieces: readonly string[];
  readonly figures: readonly Figure[];
}

/** The whole page; null once it is no longer wanted. */
export async function drawPage({ pieces, figures }: Undrawn, wanted: () => boolean): Promise<string | null> {
  const drawn = new Map<string, string>();
  let html = pieces[0];
  for (const [at, figure] of figures.entries()) {
    const key = JSON.stringify(figure);
    const drawing = known.get(key) ?? (await drawTwice(figure));
    if (!wanted()) return null;
    drawn.set(key, drawing);
    html += drawing + pieces[at + 1];
  }
  known = drawn;
  return html;
}

async function drawTwice(figure: Figure): Promise<string> {
  const drawings: string[] = [];
  for (const [name, width] of Object.entries(WIDTHS)) {
    await rest();
    drawings.push(drawFigureAt(figure, { document, width, idPrefix: `${figure.id}-${name}` }).outerHTML);
  }
  return drawings.join("\n");
}

/** As wide as text on paper, in CSS pixels. */
const PAPER_WIDTH = 640;

interface PaperDrawing {
  readonly id: string;
  readonly svg: string;
}

/** The figures for paper: ink and light hues, whatever the colours of the page. */
export async function drawForPaper(figures: readonly Figure[]): Promise<PaperDrawing[]> {
  const drawings: PaperDrawing[] = [];
  for (const figure of figures) {
    await rest();
    drawings.push({ id: figure.id, svg: drawStandalone(figure, { document, width: PAPER_WIDTH }) });
  }
  return drawings;
}

/** Lets the page do what waits. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
