// Which way of behaving fares how against which: every pair of a chosen few, played on this case.
import { afterDelay, openSession, type Session, type Setup, Trace } from "@parley/engine/rehearsal";
import type { Desk } from "../desk.ts";
import { type NotReady, readySetup } from "../rehearsal/ready-setup.ts";
import type { RehearsalSetup } from "../rehearsal/setup.ts";

export interface MapArgs {
  readonly setup: RehearsalSetup;
  /** Strategies as they are typed. */
  readonly strategies: readonly string[];
  /** Positions of the parties that take the part of the rows in turn; all others behave as the column says. */
  readonly rows: readonly number[];
  /** Courses for each pair and seat. */
  readonly repeat: number;
}

export type RehearsalMap = NotReady | MapView;

export interface MapView {
  readonly kind: "map";
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly MapCell[])[];
}

/** Means over the courses; what a party ends with as a share of the way from no deal as the talks begin (0) to its best package (1). */
export interface MapCell {
  readonly own: number;
  /** The mean over the other parties. */
  readonly others: number;
  readonly agreed: number;
  readonly courses: number;
  /** The mean round in which they agreed, from 1; null where they never did. */
  readonly round: number | null;
}

export function rehearsalMap(args: MapArgs, desk: Desk): RehearsalMap {
  const { strategies, rows } = args;
  const total = strategies.length * strategies.length;
  const cells: MapCell[][] = [];
  for (const own of strategies) {
    const row: MapCell[] = [];
    for (const other of strategies) {
      const tally = newTally();
      for (const seat of rows) {
        const failure = playPair({ args, desk, own, other, seat, tally });
        if (failure) return failure;
      }
      row.push(cellOf(tally));
      desk.progress.report(cells.length * strategies.length + row.length, total);
    }
    cells.push(row);
  }
  return { kind: "map", cells };
}

interface Tally {
  own: number;
  others: number;
  agreed: number;
  rounds: number;
  courses: number;
}

function newTally(): Tally {
  return { own: 0, others: 0, agreed: 0, rounds: 0, courses: 0 };
}

interface Pair {
  readonly args: MapArgs;
  readonly desk: Desk;
  readonly own: string;
  readonly other: string;
  readonly seat: number;
  readonly tally: Tally;
}

function playPair({ args, desk, own, other, seat, tally }: Pair): NotReady | null {
  const { setup, repeat } = args;
  const strategies = setup.strategies.map((_, party) => (party === seat ? own : other));
  const ready = readySetup({ setup: { ...setup, strategies } }, desk);
  if (ready.kind !== "ready") return ready;
  const trace = new Trace();
  for (let session = 0; session < repeat; session++) {
    const opened = openSession({ ...ready.setup, session }, trace);
    while (opened.turn >= 0) opened.step();
    count(tally, { setup: ready.setup, session: opened, seat });
  }
  return null;
}

interface Played {
  readonly setup: Setup;
  readonly session: Session;
  readonly seat: number;
}

function count(tally: Tally, { setup, session, seat }: Played): void {
  const shares = setup.scenario.parties.map((_, party) => shareOf(party, { setup, session }));
  const others = shares.filter((_, party) => party !== seat);
  tally.courses++;
  tally.own += shares[seat];
  tally.others += others.reduce((sum, share) => sum + share, 0) / others.length;
  if (session.outcome?.end === "agreed") {
    tally.agreed++;
    tally.rounds += session.outcome.round + 1;
  }
}

function shareOf(party: number, { setup, session }: Pick<Played, "setup" | "session">): number {
  const { outcome, deals, clock } = session;
  const { noDeal, points } = setup.scenario.parties[party];
  const isBound = outcome?.end === "agreed" && outcome.parties.includes(party);
  const worth = isBound ? deals.worth(party, outcome.deal) : clock.noDeal[party];
  const end = afterDelay(setup.terms.delays[party], points(worth), outcome?.round ?? 0);
  const way = points(1) - points(noDeal);
  return way > 0 ? (end - points(noDeal)) / way : 0;
}

function cellOf({ own, others, agreed, rounds, courses }: Tally): MapCell {
  return {
    own: own / courses,
    others: others / courses,
    agreed: agreed / courses,
    courses,
    round: agreed === 0 ? null : rounds / agreed,
  };
}
