// Whether the layout of a text is sound: blocks ascend, do not overlap, and leave out only white space.
import type { Block } from "../../article.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { cuts, isWithin, short } from "./check-passages.ts";

/** A text whose layout nobody looked at has no blocks. */
export function checkBlocks(blocks: readonly Block[], text: string, report: FileReport): void {
  if (blocks.length === 0 || report.lacksItem(["blocks"])) return;
  let end = 0;
  for (const [k, { from, to }] of blocks.entries()) {
    const path = ["blocks", k];
    if (!isWithin({ from, to }, text) || cuts(text, from) || cuts(text, to)) {
      report.error(path, message("case.block-outside", { from, to, length: text.length }));
      return;
    }
    if (from < end) {
      report.error(path, message("case.blocks-unordered"));
      return;
    }
    if (!reportGap({ from: end, to: from }, text, { report, path })) return;
    end = to;
  }
  reportGap({ from: end, to: text.length }, text, { report, path: ["blocks"] });
}

interface GapPlace {
  readonly report: FileReport;
  readonly path: readonly (string | number)[];
}

/** False where words stand between two blocks. */
function reportGap(
  gap: { readonly from: number; readonly to: number },
  text: string,
  { report, path }: GapPlace,
): boolean {
  const between = text.slice(gap.from, gap.to).trim();
  if (between === "") return true;
  report.error(path, message("case.text-outside-blocks", { words: short(between), from: gap.from }));
  return false;
}
