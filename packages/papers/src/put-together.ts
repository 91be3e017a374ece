// Joins pieces to the text of an article and says where each stands in it.
import type { Block } from "@parley/engine/case";
import type { Piece } from "./piece.ts";

export interface PutTogether {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export function putTogether(pieces: readonly Piece[]): PutTogether {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  pieces.forEach(({ kind, text }, at) => {
    const gap = at === 0 ? "" : kind === "bullet" && pieces[at - 1].kind === "bullet" ? "\n" : "\n\n";
    const from = length + gap.length;
    parts.push(gap, text);
    blocks.push({ kind, from, to: from + text.length });
    length = from + text.length;
  });
  return { text: parts.length > 0 ? `${parts.join("")}\n` : "", blocks };
}
