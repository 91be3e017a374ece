// The mark that each party wears, the same in every place and every figure.

/**
 * The shapes that tell parties apart, the same in text and figures; they come round again after the eighth.
 */
export const PARTY_SHAPES = [
  { symbol: "circle", glyph: "●" },
  { symbol: "square", glyph: "■" },
  { symbol: "triangle", glyph: "▲" },
  { symbol: "diamond", glyph: "◆" },
  { symbol: "star", glyph: "★" },
  { symbol: "cross", glyph: "✚" },
  { symbol: "triangle2", glyph: "▼" },
  { symbol: "wye", glyph: "Y" },
] as const;

/** The glyph of the party at this place in the case. */
export function partyGlyph(index: number): string {
  return PARTY_SHAPES[index % PARTY_SHAPES.length].glyph;
}

/** The name of the party's shape, as Plot knows it. */
export function partySymbol(index: number): (typeof PARTY_SHAPES)[number]["symbol"] {
  return PARTY_SHAPES[index % PARTY_SHAPES.length].symbol;
}
