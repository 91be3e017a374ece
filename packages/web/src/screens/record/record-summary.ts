// What the record shows: the newest act and change, each cell of the table of voices and issues, and the acts by day.
import type { Act } from "@parley/engine/case";
import { type PositionCell, type PositionMove, surelyBefore } from "@parley/engine/positions";
import { dayOf } from "./day-words.ts";
import type { ReadRecord } from "./read-record.ts";

/** Position in the record of the act that happened last; null for none. */
export function newestAct({ positions, acts }: ReadRecord): number | null {
  const last = positions.order.at(-1);
  return last === undefined || acts[last] === undefined ? null : last;
}

/** The moves of the newest act by which somebody moved. */
export function newestMoves({ positions }: ReadRecord): readonly PositionMove[] {
  const last = positions.moves.at(-1);
  return last ? positions.moves.filter(({ act }) => act === last.act) : [];
}

/** The options that an act names on an issue. */
export function optionsNamed(act: Act | undefined, issue: number): readonly number[] {
  return act?.about.find((term) => term.issue === issue)?.options ?? [];
}

/** The act since which the voice has stood where it stands: the last by which it moved, else its first; null where it took no position. */
export function standsSince(cell: PositionCell): number | null {
  const [first] = [...cell.earlier, ...(cell.latest ? [cell.latest] : [])];
  return cell.moves.at(-1)?.act ?? first?.act ?? null;
}

/** Acts of one voice on one issue, by time: positions and what else it said. */
export function actsOfCell(cell: PositionCell, order: readonly number[]): readonly number[] {
  const own = new Set([
    ...cell.earlier.map(({ act }) => act),
    ...(cell.latest ? [cell.latest.act] : []),
    ...cell.besides,
  ]);
  return order.filter((act) => own.has(act));
}

export interface ActFilter {
  /** Id of a voice; empty: all. */
  readonly voice: string;
  /** Id of an issue; empty: all. */
  readonly issue: string;
}

export function filteredActs({ positions, acts, frame }: ReadRecord, { voice, issue }: ActFilter): number[] {
  const at = frame.issues.findIndex(({ id }) => id === issue);
  return positions.order.filter((k) => {
    const act = acts[k];
    const isHeard = voice === "" || act.who.includes(voice) || act.to.includes(voice);
    return isHeard && (at < 0 || act.about.some((term) => term.issue === at));
  });
}

export interface Day {
  readonly day: string;
  readonly acts: readonly number[];
}

/** Neighbours of one day together. */
export function byDay(order: readonly number[], acts: readonly Act[]): Day[] {
  const days: { day: string; acts: number[] }[] = [];
  for (const k of order) {
    const day = dayOf(acts[k].when);
    const last = days.at(-1);
    if (last?.day === day) last.acts.push(k);
    else days.push({ day, acts: [k] });
  }
  return days;
}

export function movesByAct({ positions }: ReadRecord): ReadonlyMap<number, readonly PositionMove[]> {
  const groups = new Map<number, PositionMove[]>();
  for (const move of positions.moves) {
    const group = groups.get(move.act);
    if (group) group.push(move);
    else groups.set(move.act, [move]);
  }
  return groups;
}

/**
 * Where an act has to stand among the documents' acts to come just before or after its neighbour in time; null where it is already
 * first or last, or where dates leave no doubt.
 */
export function placeBeside({ positions, acts }: ReadRecord, act: number, by: -1 | 1): number | null {
  const at = positions.order.indexOf(act);
  const neighbour = positions.order[at + by];
  if (at < 0 || neighbour === undefined) return null;
  const [first, second] = by < 0 ? [neighbour, act] : [act, neighbour];
  return surelyBefore(acts[first], acts[second]) ? null : neighbour;
}
