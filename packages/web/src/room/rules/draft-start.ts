// What drafts of ground rules begin from: cautious defaults for the seats and the case of the room, or a version that was proposed.
import { type GroundRules, newGroundRules, type Room, type SeatClause } from "@parley/engine/talks";

export interface DraftStart {
  /** Null: the cautious defaults. */
  readonly version: number | null;
  readonly rules: GroundRules;
}

/** Defaults first, then the version in force, then the newest if that is another one. Empty before there is a case. */
export function draftStarts(room: Room): DraftStart[] {
  const frame = room.frames.length;
  if (frame === 0) return [];
  const seats = room.seats.map((seat) => describedClause(seat, room));
  const { inForce, versions } = room.rules;
  const newest = versions.at(-1);
  const bases = [inForce, newest === inForce ? null : newest].flatMap((one) => one ?? []);
  return [
    { version: null, rules: newGroundRules({ seats, frame }) },
    ...bases.map(({ version, rules }) => ({ version, rules: withAllSeats(rules, room) })),
  ];
}

/** Seats that came after the rules were written are named too, without a voice until somebody gives them one. */
export function withAllSeats(rules: GroundRules, room: Pick<Room, "seats" | "acts">): GroundRules {
  const missing = room.seats.filter(({ id }) => !rules.seats.some(({ seat }) => seat === id));
  if (missing.length === 0) return rules;
  const clauses = missing.map((seat) => ({ ...describedClause(seat, room), voice: false }));
  return { ...rules, seats: [...rules.seats, ...clauses] };
}

/** As the chair described it last, whatever rules in force say; a seat that was never described is as the room has it. */
function describedClause(seat: Room["seats"][number], { acts }: Pick<Room, "acts">): SeatClause {
  const said = acts.flatMap(({ placed: { act }, illegal }) =>
    illegal === null && act.do === "seat" && act.seat === seat.id ? [act] : [],
  );
  const last = said.at(-1);
  const role = last?.role ?? seat.role;
  const party = last ? last.party : seat.speaksFor[0];
  const speaksFor = role === "party" && party !== undefined ? [party] : [];
  return { seat: seat.id, role, voice: role !== "observer", speaksFor };
}
