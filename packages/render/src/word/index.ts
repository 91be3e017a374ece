// Documents as Word files. The library for them is large: hosts load this by a dynamic import.
export type { Drawers } from "./pictures.ts";
export { type WordOptions, writeWord } from "./write-word.ts";
