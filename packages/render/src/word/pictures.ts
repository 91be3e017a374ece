// Drawings for a Word file: as SVG, with a picture of dots for programs that show none.
import type { Block, Figure, ReportDocument } from "@parley/engine/report";

export interface Drawers {
  /** The figure as the text of an SVG file, with a width and a height in CSS pixels; null for a figure that is to have its table only. */
  readonly draw?: (figure: Figure) => string | null;
  /** The text of an SVG file as a PNG, larger by any factor. */
  readonly rasterise?: (svg: string) => Promise<Uint8Array>;
}

export interface Picture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array | null;
}

/** Every figure of the document that is drawn, one after the other. */
export async function drawPictures(
  document: ReportDocument,
  { draw, rasterise }: Drawers,
): Promise<ReadonlyMap<Figure, Picture>> {
  const pictures = new Map<Figure, Picture>();
  for (const figure of document.sections.flatMap(({ blocks }) => figuresIn(blocks))) {
    const svg = draw?.(figure) ?? null;
    if (svg === null) continue;
    pictures.set(figure, { svg, ...sizeOf(svg), png: (await rasterise?.(svg)) ?? null });
  }
  return pictures;
}

function figuresIn(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    if (block.kind === "figure") return [block.figure];
    return block.kind === "note" || block.kind === "fold" || block.kind === "part"
      ? figuresIn(block.blocks)
      : [];
  });
}

function sizeOf(svg: string): { width: number; height: number } {
  const head = /<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const length = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(head)?.[1]);
  const size = { width: length("width"), height: length("height") };
  if (!(size.width > 0 && size.height > 0)) throw new RangeError("A drawing needs a width and a height.");
  return size;
}
