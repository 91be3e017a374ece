// How two files of a room go together: the same log, one a beginning of the other, or two that part.
import type { Block } from "@parley/engine/report";
import type { RoomReport, ViewsCompared } from "../verify-room.ts";
import { hasFaults } from "./findings.ts";
import { storyLines } from "./story.ts";
import { type FileTelling, sentence } from "./telling.ts";

type Comparison = NonNullable<ViewsCompared["comparison"]>;
type Fork = Extract<Comparison, { kind: "fork" }>;

interface ToCompare {
  /** Names of the files. */
  readonly files: readonly [string, string];
  readonly compared: ViewsCompared;
  readonly telling: FileTelling;
}

/** False for logs that part, for two rooms, and where a file could not be read. */
export function goTogether({ comparison }: ViewsCompared): boolean {
  return comparison?.kind === "same";
}

export function comparisonBlocks(given: ToCompare): Block[] {
  const { telling } = given;
  const { first, second, comparison } = given.compared;
  const inDoubt = comparison !== null && (hasFaults(first) || hasFaults(second));
  const texts = [
    comparedText(comparison, given),
    ...(inDoubt ? [sentence(telling, "cli.verify-in-doubt")] : []),
  ];
  const lead: Block = { kind: "paragraph", lead: true, text: [texts.join(" ")] };
  return comparison?.kind === "fork" ? [lead, bothSides(comparison, given)] : [lead];
}

function comparedText(comparison: Comparison | null, { files, telling }: ToCompare): string {
  switch (comparison?.kind) {
    case undefined:
      return sentence(telling, "cli.verify-not-compared");
    case "other-rooms":
      return sentence(telling, "cli.verify-other-rooms");
    case "fork":
      return sentence(telling, "cli.verify-fork", { number: comparison.number, count: comparison.agreed });
    case "same": {
      const { agreed: count, longer, tail: more } = comparison;
      if (longer === null) return sentence(telling, "cli.verify-same", { count });
      const [long, short] = longer === "first" ? files : [files[1], files[0]];
      return sentence(telling, "cli.verify-beginning", { shorter: short, longer: long, count, more });
    }
  }
}

function bothSides({ number }: Fork, { files, compared, telling }: ToCompare): Block {
  const entries = [compared.first, compared.second].map((report, at) => ({
    term: [sentence(telling, "cli.verify-says", { file: files[at], number })],
    details: [[saidAt(number, report, telling)]],
  }));
  return { kind: "definitions", entries };
}

function saidAt(number: number, { room, places }: RoomReport, telling: FileTelling): string {
  const line = room && storyLines({ room, places }, telling).find((one) => one.number === number);
  return line?.text ?? sentence(telling, "cli.verify-ends-before");
}
