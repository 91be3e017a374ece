// What the pictures of moves have in common: a move as an arrow, and the table behind them.
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { MapMove } from "../figures/figure.ts";
import type { Table, Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import { type Chapter, tell } from "./chapter.ts";

export function mapMove({ words }: Chapter, step: Step): MapMove {
  return {
    from: words.labelOf(step.from),
    to: words.labelOf(step.to),
    maker: words.markOf(step.maker),
    makerName: words.makerName(step.maker),
    text: words.moveOf(step),
    effect: step.effect,
  };
}

export function movesTable(chapter: Chapter, steps: readonly Step[]): Table {
  const { words } = chapter;
  const column = (name: string) => ({ title: [tell(chapter, `hold.arrow-${name}`)], kind: "text" as const });
  return {
    kind: "table",
    caption: tell(chapter, "hold.arrow-caption"),
    columns: ["from", "who", "what", "to", "effect"].map(column),
    rows: steps.map((step): Text[] => [
      [words.labelOf(step.from)],
      [words.makerSpan(step.maker)],
      [capitalise(words.moveOf(step))],
      [words.labelOf(step.to)],
      [tell(chapter, `hold.effect-${step.effect}`)],
    ]),
  };
}
