// Scores the reader of articles on the gold: npm run score [-- open|held] [--misses] [--json]
//
// What was missed is shown for the open part only, so that nobody mends rules after the held part by accident; --misses shows it.
import { prepareReader } from "@parley/engine/sources";
import { type Figures, measure } from "./score/measure.ts";
import { missesOf } from "./score/misses.ts";
import { figureLines, missLines } from "./score/print-figures.ts";
import { PARTS, type Part, readGold } from "./score/read-gold.ts";
import { readPieces } from "./score/read-pieces.ts";

const FEW_MISSES = 25;

const words = process.argv.slice(2);
const isPart = (word: string): word is Part => (PARTS as readonly string[]).includes(word);
const unknown = words.filter((word) => !isPart(word) && word !== "--misses" && word !== "--json");
if (unknown.length > 0) {
  console.error(`${unknown.join(" ")} means nothing here; npm run score [-- open|held] [--misses] [--json]`);
  process.exit(2);
}

const asked = words.filter(isPart);
const reader = await prepareReader();
const figures: Partial<Record<Part, Figures>> = {};
for (const part of asked.length > 0 ? asked : PARTS) {
  const pieces = readPieces(reader, readGold(part));
  figures[part] = measure(pieces);
  if (words.includes("--json")) continue;
  const lines = [...figureLines(part, figures[part])];
  if (words.includes("--misses")) lines.push(...missLines(missesOf(pieces), Number.POSITIVE_INFINITY));
  else if (part === "open") lines.push(...missLines(missesOf(pieces), FEW_MISSES));
  console.log(`${lines.join("\n")}\n`);
}
if (words.includes("--json")) console.log(JSON.stringify(figures, null, 2));
