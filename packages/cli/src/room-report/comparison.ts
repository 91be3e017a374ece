// How two files of a room go together: the same log, one a beginning of the other, or two that part.
import type { Block } from "@parley/engine/report";
import type { RoomReport, ViewsCompared } from "@parley/room";
import { sentence } from "../say.ts";
import { hasFaults } from "./findings.ts";
import { storyLines } from "./story.ts";

type Comparison = NonNullable<ViewsCompared["comparison"]>;
type Fork = Extract<Comparison, { kind: "fork" }>;
type Files = readonly [string, string];

/** False for logs that part, for two rooms, and where a file could not be read. */
export function goTogether({ comparison }: ViewsCompared): boolean {
  return comparison?.kind === "same";
}

export function comparisonBlocks(files: Files, compared: ViewsCompared): Block[] {
  const { first, second, comparison } = compared;
  const inDoubt = comparison !== null && (hasFaults(first) || hasFaults(second));
  const texts = [comparedText(files, comparison), ...(inDoubt ? [sentence("cli.verify-in-doubt")] : [])];
  const lead: Block = { kind: "paragraph", lead: true, text: [texts.join(" ")] };
  return comparison?.kind === "fork" ? [lead, bothSides(files, compared, comparison)] : [lead];
}

function comparedText(files: Files, comparison: Comparison | null): string {
  switch (comparison?.kind) {
    case undefined:
      return sentence("cli.verify-not-compared");
    case "other-rooms":
      return sentence("cli.verify-other-rooms");
    case "fork":
      return sentence("cli.verify-fork", { number: comparison.number, count: comparison.agreed });
    case "same": {
      const { agreed: count, longer, tail: more } = comparison;
      if (longer === null) return sentence("cli.verify-same", { count });
      const [long, short] = longer === "first" ? files : [files[1], files[0]];
      return sentence("cli.verify-beginning", { shorter: short, longer: long, count, more });
    }
  }
}

function bothSides(files: Files, { first, second }: ViewsCompared, { number }: Fork): Block {
  const entries = [first, second].map((report, at) => ({
    term: [sentence("cli.verify-says", { file: files[at], number })],
    details: [[saidAt(report, number)]],
  }));
  return { kind: "definitions", entries };
}

function saidAt({ room, ...report }: RoomReport, number: number): string {
  const line = room && storyLines({ ...report, room }).find((one) => one.number === number);
  return line?.text ?? sentence("cli.verify-ends-before");
}
