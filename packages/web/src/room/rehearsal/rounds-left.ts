// For how many rounds a rehearsal goes on unless somebody says otherwise: by the ground rules' deadline, or by how long talks have lasted.
import type { Room } from "@parley/engine/talks";

export interface RoundsLeft {
  readonly count: number;
  /** `deadline`: at the pace of the rounds so far; `so-far`: as many again; `usual`: too little has happened to go by. */
  readonly from: "deadline" | "so-far" | "usual";
}

const USUAL = 10;
const MOST = 100;
/** Of fewer rounds no pace is taken, and a rehearsal would hardly begin. */
const FEWEST = 3;

export function roundsLeft(room: Room, now: number): RoundsLeft {
  const count = room.rounds.length;
  if (count < FEWEST) return { count: USUAL, from: "usual" };
  const deadline = nextDeadline(room, now);
  const pace = (now - room.rounds[0].opened.stamp) / count;
  if (deadline === null || !(pace > 0)) return { count: Math.min(count, MOST), from: "so-far" };
  return { count: Math.min(MOST, Math.max(1, Math.round((deadline - now) / pace))), from: "deadline" };
}

function nextDeadline({ rules }: Room, now: number): number | null {
  const inForce = rules.inForce?.rules;
  if (!inForce) return null;
  const wired = inForce.tripwires.flatMap((wire) => (wire.kind === "deadline" ? [wire.limit] : []));
  const ahead = [...inForce.deadlines.map(({ by }) => by), ...wired].filter((moment) => moment > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
