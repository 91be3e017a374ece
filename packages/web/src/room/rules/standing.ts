// How a version of the ground rules stands, and who has signed it or has yet to.
import type { Mark, Room, RulesVersion, SeatId } from "@parley/engine/talks";

/**
 * `waiting`: the newest, not signed by all; `passed-over`: not signed by all either, with a newer one after it; `replaced`: was in force;
 * `lapsed`: never came into force and can't any more.
 */
export type RulesStanding = "in-force" | "waiting" | "passed-over" | "replaced" | "lapsed";

type Rules = Pick<Room, "rules">;

export function standingOf({ version, inForceSince }: RulesVersion, { rules }: Rules): RulesStanding {
  const current = rules.inForce?.version ?? 0;
  if (version === current) return "in-force";
  if (inForceSince !== null) return "replaced";
  if (version < current) return "lapsed";
  return version === rules.versions.length ? "waiting" : "passed-over";
}

export interface Signer {
  readonly seat: SeatId;
  readonly signed: Mark | null;
  /** Came in after the proposal: without it the version comes into force, but then no round opens. */
  readonly isLate: boolean;
  /** Why it can't sign at present. */
  readonly hindrance: "away" | "nobody-there" | null;
}

/** Those who must sign, those who have, and those who came later with a voice, in the order of the seats. */
export function signersOf(version: RulesVersion, { seats }: Pick<Room, "seats">): Signer[] {
  const { required, signed, rules } = version;
  return seats.flatMap(({ id, members, away }) => {
    const mark = signed.find(({ seat }) => seat === id) ?? null;
    const voice = rules.seats.some((clause) => clause.seat === id && clause.voice);
    const isLate = !required.includes(id);
    const hindrance = away ? "away" : members.length === 0 ? "nobody-there" : null;
    if (isLate && mark === null && (!voice || hindrance !== null)) return [];
    return [{ seat: id, signed: mark, isLate, hindrance: mark ? null : hindrance }];
  });
}

/** Seats whose signature a version would need if it were proposed now. */
export function signersWanted(seats: Room["seats"], voices: readonly SeatId[]): SeatId[] {
  return seats
    .filter(({ id, voice, members, away }) => (voice || voices.includes(id)) && members.length > 0 && !away)
    .map(({ id }) => id);
}
