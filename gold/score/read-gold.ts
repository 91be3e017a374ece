// The pieces of a part of the gold, from disk, in the order of their names.
import { readdirSync, readFileSync } from "node:fs";
import type { GoldPiece } from "./piece.ts";
import { readPiece } from "./read-piece.ts";

export const PARTS = ["open", "held"] as const;

export type Part = (typeof PARTS)[number];

export function readGold(part: Part): readonly GoldPiece[] {
  const folder = new URL(`../${part}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readPiece(`${part}/${name}`, readFileSync(new URL(name, folder), "utf8")));
}
