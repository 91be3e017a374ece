// How long nothing has moved: since the last movement, in time and in rounds.
import type { Move } from "./moves.ts";

/** Something besides an offer that counts as movement, such as an acceptance; what does not is simply left out. */
export interface OtherMovement {
  readonly by: number;
  readonly at: number;
  /** Number of the round, from 1; null between rounds. */
  readonly round: number | null;
}

/** Where talks stand in time. */
export interface TimeOfTalks {
  /** Stamps in milliseconds. `openedAt` is when counting starts where nothing has moved. */
  readonly openedAt: number;
  readonly now: number;
  /** Rounds 1 to this have been closed; 0 for none. */
  readonly closedRounds: number;
}

/** From the least to the most that it may be; both the same where it is known. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

export interface Standstill {
  /** Null for all parties together. */
  readonly party: number | null;
  /** The last offer or event that surely is a movement, and the last that may be one; null for none. */
  readonly sure: Moment | null;
  readonly possible: Moment | null;
  /** Milliseconds since the last movement, or since talks opened. */
  readonly time: CountRange;
  /** Closed rounds since the one in which something last moved. */
  readonly rounds: CountRange;
}

export interface Moment {
  readonly by: number;
  readonly at: number;
  /** The latest round so far, 0 before the first. */
  readonly round: number;
}

/** All parties together first, then one for each. */
export function standstills(parties: number, input: StandstillInput): Standstill[] {
  const moments = momentsOf(input);
  const each = Array.from({ length: parties }, (_, party) =>
    standstillOf(party, { moments: moments.filter(({ by }) => by === party), time: input.time }),
  );
  return [standstillOf(null, { moments, time: input.time }), ...each];
}

export interface StandstillInput {
  readonly moves: readonly Move[];
  readonly others: readonly OtherMovement[];
  readonly time: TimeOfTalks;
}

/**
 * Whether an offer moved anything: a first offer does, a repeat does not. Else it did where it is surely not silent towards some other
 * party, did not where it is surely silent towards all, and otherwise it may have.
 */
function isMovement({ by, repeat, previous, changes, labels }: Move): "yes" | "no" | "perhaps" {
  if (previous === null) return "yes";
  if (repeat) return "no";
  const own = stillness(changes[by]);
  const towards = labels.map((label) => stillness(changes[label.towards]));
  if (own === "no" || towards.includes("no")) return "yes";
  return own === "yes" && towards.every((still) => still === "yes") ? "no" : "perhaps";
}

/** Whether a change is surely within the tolerance, surely beyond it, or neither as far as is known. */
function stillness(change: Move["changes"][number]): "yes" | "no" | "perhaps" {
  const directions = change?.directions;
  if (!directions) return "perhaps";
  if (!directions.includes("within")) return "no";
  return directions.length === 1 ? "yes" : "perhaps";
}

interface JudgedMoment extends Moment {
  readonly sure: boolean;
}

function momentsOf({ moves, others }: StandstillInput): JudgedMoment[] {
  const offers = moves.flatMap((move) => {
    const verdict = isMovement(move);
    return verdict === "no" ? [] : [{ by: move.by, at: move.at, round: move.round, sure: verdict === "yes" }];
  });
  const events = others.map(({ by, at, round }) => ({
    by,
    at,
    round: round ?? moves.findLast((move) => move.at <= at)?.round ?? 0,
    sure: true,
  }));
  return [...offers, ...events].sort((a, b) => a.at - b.at);
}

function standstillOf(
  party: number | null,
  { moments, time }: { readonly moments: readonly JudgedMoment[]; readonly time: TimeOfTalks },
): Standstill {
  const sure = moments.findLast((moment) => moment.sure) ?? null;
  const possible = moments.at(-1) ?? null;
  const timeSince = (moment: Moment | null) => time.now - (moment?.at ?? time.openedAt);
  const roundsSince = (moment: Moment | null) => Math.max(0, time.closedRounds - (moment?.round ?? 0));
  return {
    party,
    sure: sure && momentOf(sure),
    possible: possible && momentOf(possible),
    time: { low: timeSince(possible), high: timeSince(sure) },
    rounds: { low: roundsSince(possible), high: roundsSince(sure) },
  };
}

function momentOf({ by, at, round }: Moment): Moment {
  return { by, at, round };
}
