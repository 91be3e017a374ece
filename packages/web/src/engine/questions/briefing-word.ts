// The briefing as a Word file, with pictures that were drawn where there is a document to draw in.
import { writeWord } from "@parley/render/word";
import type { BriefingOrder } from "../briefing-order.ts";
import type { Desk } from "../desk.ts";
import { languageOf } from "../spoken-language.ts";
import { writeOrdered } from "../written-briefing.ts";

export interface PaperPicture {
  /** Of the figure. */
  readonly id: string;
  readonly svg: string;
  readonly png: Uint8Array;
}

interface WordOrder {
  readonly order: BriefingOrder;
  readonly pictures: readonly PaperPicture[];
}

/** Null where no briefing can be written. */
export async function briefingWord({ order, pictures }: WordOrder, desk: Desk): Promise<Uint8Array | null> {
  const written = await writeOrdered(order, desk);
  if (written.kind !== "written") return null;
  const svgs = new Map(pictures.map(({ id, svg }) => [id, svg]));
  const pngs = new Map(pictures.map(({ svg, png }) => [svg, png]));
  return writeWord(written.document, {
    words: languageOf(order.language).page,
    draw: ({ id }) => svgs.get(id) ?? null,
    rasterise: async (svg) => pngs.get(svg) ?? missing(),
  });
}

function missing(): never {
  throw new RangeError("a drawing was not made into dots");
}
