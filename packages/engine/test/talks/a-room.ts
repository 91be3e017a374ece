// Logs of rooms for tests, made act by act: a mediator, two parties and an observer, with ids that can be read.
import type { ActWord, RoomAct } from "../../src/talks/acts/room-act.ts";
import type { LeafHash, MemberKey, SeatId } from "../../src/talks/ids.ts";
import { isSealed, type Place, type PlacedAct } from "../../src/talks/place.ts";
import type { JudgedAct } from "../../src/talks/room.ts";
import { foldRoom } from "../../src/talks/room-fold.ts";
import type { GroundRules } from "../../src/talks/rules/ground-rules.ts";
import { newGroundRules } from "../../src/talks/rules/new-ground-rules.ts";

// As base64url writes them: the last letter has bits to spare, which must be none.
const id = (name: string, length: number) => `${name.padEnd(length - 1, "_")}A`;

export const seat = (name: string) => id(name, 11) as SeatId;
export const member = (name: string) => id(name, 43) as MemberKey;
export const leaf = (name: string | number) => id(`act-${name}`, 43) as LeafHash;

export const MEDIATOR = seat("mediator");
export const NORTH = seat("north");
export const SOUTH = seat("south");
export const OBSERVER = seat("observer");
export const EVERYONE = [MEDIATOR, NORTH, OBSERVER, SOUTH];
export const VOICES = [MEDIATOR, NORTH, SOUTH];

export const FRAME = {
  format: 1 as const,
  title: "The well",
  parties: ["north", "south"],
  issues: [
    { id: "water", options: ["all", "half", "none"] },
    { id: "road", options: ["open", "closed"] },
  ],
  impossible: [{ combination: { water: "all", road: "closed" } }],
};

export const WHOLE = { water: "half", road: "open" };

export const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 5, 9);

export interface Sending {
  readonly to?: readonly SeatId[];
  readonly kind?: PlacedAct["kind"];
  readonly by?: MemberKey;
  /** Milliseconds that the author's own time is behind the stamp. */
  readonly late?: number;
}

const HEADERS: Partial<Record<ActWord, PlacedAct["kind"]>> = {
  found: "found",
  admit: "admit",
  remove: "remove",
  replace: "replace",
};

const CONTROL: readonly ActWord[] = [
  "title",
  "seat",
  "name",
  "leave",
  "frame",
  "propose-rules",
  "sign-rules",
  "open-round",
  "close-round",
  "pause",
  "resume",
  "change-format",
  "walk-away",
];

export class RoomLog {
  readonly places: Place[] = [];
  #now = START;

  get now(): number {
    return this.#now;
  }

  wait(milliseconds: number): this {
    this.#now += milliseconds;
    return this;
  }

  /** Places an act of the seat's first member, a minute after the last; gives its hash. */
  send(from: SeatId, act: RoomAct, sending: Sending = {}): LeafHash {
    this.wait(MINUTE);
    const number = this.places.length + 1;
    const kind = sending.kind ?? HEADERS[act.do] ?? (CONTROL.includes(act.do) ? "control" : "act");
    this.places.push({
      number,
      stamp: this.#now,
      leaf: leaf(number),
      author: sending.by ?? keyOf(from),
      seat: from,
      audience: [...(sending.to ?? VOICES)].sort(),
      kind,
      sentAt: this.#now - (sending.late ?? 0),
      act,
    });
    return leaf(number);
  }

  /** What the fold of everything makes of the act. */
  verdict(name: LeafHash): string | null {
    return this.judged(name).illegal?.code ?? null;
  }

  judged(name: LeafHash): JudgedAct {
    const found = foldRoom(this.places).acts.findLast(({ placed }) => placed.leaf === name);
    if (!found) throw new RangeError(`${name} is not in the log`);
    return found;
  }

  /** Sends and gives the verdict: null for a legal act, or the code of the reason. */
  try(from: SeatId, act: RoomAct, sending: Sending = {}): string | null {
    return this.verdict(this.send(from, act, sending));
  }

  room(viewer?: SeatId) {
    return foldRoom(this.places, viewer);
  }
}

export function keyOf(of: SeatId): MemberKey {
  return member(`key-${of}`);
}

/** The log as the server gives it to a seat: what it cannot open is a bare place. */
export function sealedFor(places: readonly Place[], viewer: SeatId): Place[] {
  return places.map((place) => {
    if (isSealed(place) || place.kind !== "act" || place.audience.includes(viewer)) return place;
    const { number, stamp, leaf: name } = place;
    return { number, stamp, leaf: name, sealed: true };
  });
}

export const RULES: GroundRules = newGroundRules({
  frame: 1,
  seats: [
    { seat: MEDIATOR, role: "mediator", voice: true, speaksFor: [] },
    { seat: NORTH, role: "party", voice: true, speaksFor: ["north"] },
    { seat: SOUTH, role: "party", voice: true, speaksFor: ["south"] },
    { seat: OBSERVER, role: "observer", voice: false, speaksFor: [] },
  ],
});

/** A room with four seats, described. */
export function seated(): RoomLog {
  const log = new RoomLog();
  log.send(MEDIATOR, { do: "found", member: keyOf(MEDIATOR), seat: MEDIATOR });
  for (const one of [NORTH, SOUTH, OBSERVER])
    log.send(MEDIATOR, { do: "admit", member: keyOf(one), seat: one });
  log.send(MEDIATOR, { do: "seat", seat: NORTH, name: "North", role: "party", party: "north" });
  log.send(MEDIATOR, { do: "seat", seat: SOUTH, name: "South", role: "party", party: "south" });
  return log;
}

/** With a frame, and rules that all three voices signed. */
export function underRules(rules: GroundRules = RULES): RoomLog {
  const log = seated();
  log.send(MEDIATOR, { do: "frame", version: 1, frame: FRAME } as RoomAct);
  const proposal = log.send(MEDIATOR, { do: "propose-rules", version: 1, rules });
  for (const one of VOICES) log.send(one, { do: "sign-rules", proposal });
  return log;
}

export function inRound(rules: GroundRules = RULES): RoomLog {
  const log = underRules(rules);
  log.send(MEDIATOR, { do: "open-round", round: 1 });
  return log;
}
