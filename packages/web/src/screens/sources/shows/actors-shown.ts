// Whom the table of who speaks of whom shows: all of the case, and of those whom only articles name the ones named most.
import type { SpeakingTable } from "../../../engine/sources/speaking-table.ts";

export interface ActorsShown {
  /** Positions of the actors, ascending. */
  readonly speakers: readonly number[];
  readonly spokenOf: readonly number[];
  /** How many are left out. */
  readonly rest: number;
}

const MOST = 10;

export function actorsShown({ actors, cells }: SpeakingTable, isWhole: boolean): ActorsShown {
  const counts = actors.map((_, at) =>
    cells.reduce((sum, { from, to, count }) => (from === at || to === at ? sum + count : sum), 0),
  );
  const byCount = actors.map((_, at) => at).sort((a, b) => counts[b] - counts[a] || a - b);
  const kept = new Set(isWhole ? byCount : byCount.slice(0, MOST));
  const shown = cells.filter(({ from, to }) => kept.has(from) && kept.has(to));
  const ascending = (positions: readonly number[]) => [...new Set(positions)].sort((a, b) => a - b);
  return {
    speakers: ascending(shown.map(({ from }) => from)),
    spokenOf: ascending(shown.map(({ to }) => to)),
    rest: actors.length - kept.size,
  };
}
