// The picture of the ways from today: a column a step, ends where things can rest.
import type { Way } from "../../analysis/conflict/questions/paths.ts";
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { MapState, MoveMap } from "../figures/figure.ts";
import { type Chapter, tell } from "./chapter.ts";
import { mapMove, movesTable } from "./map-parts.ts";

/** So many ways are drawn, the foremost. */
const MOST_WAYS = 6;
const MOST_STEPS = 5;

export interface WaysToDraw {
  readonly from: number;
  /** The foremost first. */
  readonly ways: readonly Way[];
  /** How many there are beside these. */
  readonly more: number;
}

/** Null where there is no way to draw. */
export function makeWayMap(chapter: Chapter, { from, ways: all, more }: WaysToDraw): MoveMap | null {
  const ways = besideEachOther(all.filter(({ steps }) => steps.length <= MOST_STEPS).slice(0, MOST_WAYS));
  if (ways.length === 0) return null;
  const steps = distinct(ways.flatMap((way) => way.steps));
  const states = layOut(chapter, ways, from);
  const last = Math.max(...states.map(({ column }) => column));
  const params = { drawn: ways.length, count: all.length + more, label: chapter.words.labelOf(from) };
  return {
    kind: "move-map",
    id: "way-map",
    title: tell(chapter, "hold.ways-title"),
    caption: tell(chapter, "hold.ways-caption", params),
    reading: tell(chapter, "hold.map-reading"),
    alternative: tell(chapter, "hold.ways-alternative", {
      ...params,
      labels: ways.map(({ to }) => chapter.words.labelOf(to)),
    }),
    columns: Array.from({ length: last + 1 }, (_, step) => tell(chapter, "hold.ways-column", { step })),
    states,
    moves: steps.map((step) => mapMove(chapter, step)),
    table: movesTable(chapter, steps),
  };
}

function distinct(steps: readonly Step[]): Step[] {
  const seen = new Map(steps.map((step) => [`${step.from} ${step.to} ${step.maker}`, step]));
  return [...seen.values()];
}

/** Ways that begin alike stand next to each other, so that few arrows cross. */
function besideEachOther(ways: readonly Way[]): Way[] {
  const seen = new Map<number, number>();
  for (const { steps } of ways) for (const { to } of steps) if (!seen.has(to)) seen.set(to, seen.size);
  const place = ({ steps }: Way, k: number) => (k < steps.length ? (seen.get(steps[k].to) ?? 0) : -1);
  return [...ways].sort((a, b) => {
    const length = Math.max(a.steps.length, b.steps.length);
    const k = Array.from({ length }, (_, at) => at).find((at) => place(a, at) !== place(b, at)) ?? 0;
    return place(a, k) - place(b, k);
  });
}

/** Every way ends in a row of its own; what lies before it stands at the middle of the rows that it leads to. */
function layOut(chapter: Chapter, ways: readonly Way[], from: number): MapState[] {
  const { words, findings } = chapter;
  const columns = new Map<number, number>([[from, 0]]);
  const rows = new Map<number, number[]>();
  ways.forEach(({ steps }, row) => {
    rows.set(from, [...(rows.get(from) ?? []), row]);
    steps.forEach(({ to }, k) => {
      if (!columns.has(to)) columns.set(to, k + 1);
      rows.set(to, [...(rows.get(to) ?? []), row]);
    });
  });
  const placed = [...columns].map(([state, column]): MapState => {
    const own = rows.get(state) ?? [0];
    const role = state === findings.held?.state ? "held" : state === from ? "start" : "passing";
    return {
      label: words.labelOf(state),
      text: words.nameOf(state) ?? "",
      column,
      row: own.reduce((sum, row) => sum + row, 0) / own.length,
      role,
      rests: findings.resting.equilibria.SEQ.includes(state),
    };
  });
  return apart(placed);
}

/** States of one column never share a row. */
function apart(states: readonly MapState[]): MapState[] {
  const taken = new Map<number, number>();
  return [...states]
    .sort((a, b) => a.column - b.column || a.row - b.row)
    .map((state) => {
      const row = Math.max(state.row, (taken.get(state.column) ?? -1) + 1);
      taken.set(state.column, row);
      return { ...state, row };
    });
}
