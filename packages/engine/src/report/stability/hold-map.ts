// The picture around a situation that should hold: who would gain by moving, what the others would answer, and what could be done after that.
import type { Held } from "../../analysis/conflict/examine-conflict.ts";
import type { Deviation } from "../../analysis/conflict/questions/answers.ts";
import { compareDeviations } from "../../analysis/conflict/questions/what-holds.ts";
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { MapMove, MapState, MoveMap } from "../figures/figure.ts";
import { type Chapter, tell } from "./chapter.ts";
import { mapMove, movesTable } from "./map-parts.ts";

/** So many deviations are drawn, the least deterred first; all are in the text and in the JSON figures. */
const MOST_DRAWN = 6;

/** Null where nobody can move at all. Where nobody would gain by moving, the moves that come nearest to it are drawn. */
export function makeHoldMap(chapter: Chapter, held: Held): MoveMap | null {
  const deviations = held.makers
    .flatMap(({ deviations: all }) => all)
    .sort(compareDeviations)
    .slice(0, MOST_DRAWN);
  const idle = deviations.length > 0 ? [] : idleMoves(held);
  const drawn = deviations.length + idle.length;
  if (drawn === 0) return null;
  const drawing = new Drawing(chapter, held.state, drawn);
  deviations.forEach((deviation, row) => {
    drawing.add(deviation, row);
  });
  idle.forEach((move, row) => {
    drawing.addIdle(move, row);
  });
  const { words } = chapter;
  const count = held.makers.reduce((sum, maker) => sum + maker.deviations.length, 0);
  const params = { label: words.labelOf(held.state), drawn, count, idle: idle.length > 0 };
  return {
    kind: "move-map",
    id: "hold-map",
    title: tell(chapter, "hold.map-title", params),
    caption: tell(chapter, "hold.map-caption", params),
    reading: tell(chapter, "hold.map-reading"),
    alternative: tell(chapter, "hold.map-alternative", { ...params, moves: drawing.told() }),
    columns: columnsOf(chapter, drawing.states),
    states: drawing.states,
    moves: drawing.moves,
    table: movesTable(chapter, drawing.steps),
  };
}

interface IdleMove {
  readonly maker: number;
  readonly to: number;
  /** 0 or less. */
  readonly gain: number;
}

/** Of each side in turn the moves that would cost it least. */
function idleMoves({ makers }: Held): IdleMove[] {
  const moves = makers.flatMap(({ maker, idleMoves: own }) =>
    own.map((move, place) => ({ maker, place, ...move })),
  );
  return moves.sort((a, b) => a.place - b.place || a.maker - b.maker).slice(0, MOST_DRAWN);
}

function columnsOf(chapter: Chapter, states: readonly MapState[]): string[] {
  const last = Math.max(...states.map(({ column }) => column));
  const heads = ["hold.map-column-held", "hold.map-column-move", "hold.map-column-answer"];
  return Array.from({ length: last + 1 }, (_, k) => tell(chapter, heads[k] ?? "hold.map-column-further"));
}

/** Collects states and moves; a situation that comes up again keeps its first place. */
class Drawing {
  readonly states: MapState[] = [];
  readonly moves: MapMove[] = [];
  readonly steps: Step[] = [];

  private readonly chapter: Chapter;
  private readonly held: number;

  constructor(chapter: Chapter, held: number, rows: number) {
    this.chapter = chapter;
    this.held = held;
    const { words } = chapter;
    this.states.push({
      label: words.labelOf(held),
      text: words.nameOf(held) ?? "",
      column: 0,
      row: (rows - 1) / 2,
      role: "held",
      rests: this.rests(held),
    });
  }

  add({ maker, to, gain, answer }: Deviation, row: number): void {
    this.place(to, { column: 1, row, text: this.standing(maker, gain) });
    this.draw({ maker, from: this.held, to, effect: "better" });
    if (!answer) return;
    answer.steps.forEach((step, k) => {
      const isLast = k === answer.steps.length - 1;
      const text = isLast ? this.standing(maker, -answer.loss) : "";
      this.place(step.to, { column: 2 + k, row, text });
      this.draw(step);
    });
    if (!answer.escape) return;
    const column = 2 + answer.steps.length;
    this.place(answer.escape.to, { column, row, text: this.standing(maker, answer.escape.gain) });
    this.draw({ maker, from: answer.to, to: answer.escape.to, effect: "better" });
  }

  addIdle({ maker, to, gain }: IdleMove, row: number): void {
    this.place(to, { column: 1, row, text: this.standing(maker, gain) });
    this.draw({ maker, from: this.held, to, effect: gain === 0 ? "same" : "worse" });
  }

  told(): string[] {
    const { words } = this.chapter;
    return this.steps.map((step) =>
      tell(this.chapter, "hold.map-alternative-move", {
        from: words.labelOf(step.from),
        to: words.labelOf(step.to),
        party: words.makerName(step.maker),
        move: words.moveOf(step),
      }),
    );
  }

  private standing(maker: number, ranks: number): string {
    return tell(this.chapter, "hold.standing", { party: this.chapter.words.makerName(maker), ranks });
  }

  private rests(state: number): boolean {
    return this.chapter.findings.resting.equilibria.SEQ.includes(state);
  }

  private place(state: number, { column, row, text }: Pick<MapState, "column" | "row" | "text">): void {
    const label = this.chapter.words.labelOf(state);
    if (this.states.some((one) => one.label === label)) return;
    const rests = this.rests(state);
    this.states.push({ label, text, column, row, role: "passing", rests });
  }

  private draw(step: Step): void {
    const drawn = this.steps.some(
      ({ from, to, maker }) => from === step.from && to === step.to && maker === step.maker,
    );
    if (drawn) return;
    this.steps.push(step);
    this.moves.push(mapMove(this.chapter, step));
  }
}
