// The text of a PDF file with its blocks and the places where its pages begin.
import type { Block } from "@parley/engine/case";
import { isLeftover } from "../html/leftovers.ts";
import type { Piece } from "../piece.ts";
import { putTogether } from "../put-together.ts";
import { joinLines } from "./join-lines.ts";
import type { LineGroup } from "./paragraphs.ts";

export interface PagesPutTogether {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pageStarts: readonly number[];
}

/** @param whole words that keep their hyphen where a line parts them. */
export function putPagesTogether(groups: readonly LineGroup[], whole: ReadonlySet<string>): PagesPutTogether {
  const joined = groups
    .map(({ kind, lines }) => ({ kind, ...joinLines(lines, whole) }))
    .map((group) => (group.kind === "bullet" ? withoutSign(group) : group))
    // Printed web pages bring their calls to share and subscribe.
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isLeftover({ text, linked: 0 }));
  const pieces = joined.map(({ kind, text }): Piece => ({ kind, text, linked: 0 }));
  const { text, blocks } = putTogether(pieces);
  const pageStarts: number[] = [];
  joined.forEach(({ starts }, at) => {
    for (const start of starts) {
      const place = blocks[at].from + start.at;
      // A page without text begins where the next one does.
      while (pageStarts.length < start.page) pageStarts.push(place);
    }
  });
  return { text, blocks, pageStarts };
}

/** A dot says only that it is a bullet; a number or letter is part of the text. */
function withoutSign<T extends { text: string; starts: readonly { page: number; at: number }[] }>(
  group: T,
): T {
  const sign = /^[•‣▪◦●·∙■□–*]\s*/.exec(group.text)?.[0].length ?? 0;
  const starts = group.starts.map(({ page, at }) => ({ page, at: Math.max(0, at - sign) }));
  return { ...group, text: group.text.slice(sign), starts };
}
