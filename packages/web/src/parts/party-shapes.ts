// The shapes that tell parties apart, as the briefing has them.
export { partyGlyph } from "@parley/engine/report";
