// What each side told the mediator, what may be passed on of it, and what became of it.
import type { JudgedAct, LeafHash, Release, SeatId } from "@parley/engine/talks";
import { type Leave, leaveOf } from "../desk/leave.ts";
import { toldActs } from "../desk/told-acts.ts";
import { toldLines } from "../desk/told-lines.ts";
import { openedAct } from "../opened-acts.ts";
import type { ChoicesValue } from "../parts/choices-field.tsx";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, type TagOf, tagsOf } from "../seat-tags.ts";

export interface DeskSides {
  readonly sides: readonly SideView[];
  /** What this seat passed on, the latest first. */
  readonly passedOn: readonly PassedOn[];
  readonly hasRules: boolean;
  /** Releases whose source has not been entered yet. */
  readonly untraced: boolean;
}

export interface SideView {
  readonly seat: SeatTag;
  /** The latest first. */
  readonly told: readonly ToldView[];
}

export interface ToldView {
  readonly act: LeafHash;
  readonly number: number;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly words: string;
  /** It was read, but is without effect: nothing can be traced to it. */
  readonly isVoid: boolean;
  readonly leave: Leave;
  readonly carried: readonly Carried[];
  /** What it offers, if it is an offer. */
  readonly choices: ChoicesValue | null;
  /** Seats that heard it besides its author and this seat. */
  readonly alsoHeard: readonly SeatTag[];
  readonly readBacks: readonly ReadBackView[];
}

export interface Carried {
  readonly number: number;
  readonly at: number;
  readonly to: readonly SeatTag[];
  readonly words: string;
}

export type PassedOn = Carried & {
  /** Numbers of the acts that it came from. */
  readonly sources: readonly number[];
};

export interface ReadBackView {
  readonly number: number;
  readonly words: string;
  readonly isOwn: boolean;
  readonly reply: "none" | "confirmed" | "corrected";
  readonly correction: string | null;
}

export async function deskSides(_: null, desk: RoomDesk): Promise<DeskSides> {
  const { room, view, language } = desk;
  const tagOf = seatTags(room, language);
  const lines = desk.once(`told lines ${language}`, () => toldLines(room, language));
  const sight: Sight = { desk, lines, tagOf, carried: carriedBySource(room.releases) };
  const told = toldActs(room, view.seat as SeatId);
  const pending = (await desk.readLocal(PENDING_TRACES)) as readonly unknown[] | undefined;
  return {
    sides: [...told].map(([seat, acts]) => ({
      seat: tagOf(seat),
      told: acts.map((one) => toldView(one, sight)),
    })),
    passedOn: room.releases
      .filter(({ made }) => made.seat === view.seat)
      .toReversed()
      .map((release) => ({
        ...carriedView(release, sight),
        sources: release.sources.map((source) => openedAct(room, source)?.number ?? 0),
      })),
    hasRules: room.rules.inForce !== null,
    untraced: (pending?.length ?? 0) > 0,
  };
}

/** Under this name the device keeps releases whose source is still to be entered. */
export const PENDING_TRACES = "desk traces";

interface Sight {
  readonly desk: RoomDesk;
  readonly lines: ReadonlyMap<number, string>;
  readonly tagOf: TagOf;
  readonly carried: ReadonlyMap<LeafHash, readonly Release[]>;
}

function carriedBySource(releases: readonly Release[]): Map<LeafHash, Release[]> {
  const found = new Map<LeafHash, Release[]>();
  for (const release of releases)
    for (const source of release.sources) found.set(source, [...(found.get(source) ?? []), release]);
  return found;
}

function toldView({ placed, illegal }: JudgedAct, sight: Sight): ToldView {
  const { desk, lines, tagOf, carried } = sight;
  const { room, view } = desk;
  const { leaf, number, stamp, act, audience, seat } = placed;
  const others = audience.filter((one) => one !== seat && one !== view.seat);
  return {
    act: leaf,
    number,
    at: stamp,
    words: lines.get(number) ?? "",
    isVoid: illegal !== null,
    leave: leaveOf(room, leaf),
    carried: (carried.get(leaf) ?? []).map((release) => carriedView(release, sight)),
    choices: act.do === "offer" ? act.choices : null,
    alsoHeard: tagsOf(others, tagOf, room),
    readBacks: room.readBacks
      .filter(({ of }) => of === leaf)
      .map(({ made, words, reply }) => ({
        number: made.number,
        words,
        isOwn: made.seat === view.seat,
        reply: reply === null ? "none" : reply.correction === null ? "confirmed" : "corrected",
        correction: reply?.correction ?? null,
      })),
  };
}

function carriedView({ made, audience }: Release, { desk, lines, tagOf }: Sight): Carried {
  const to = audience.filter((seat) => seat !== made.seat);
  return {
    number: made.number,
    at: made.stamp,
    to: tagsOf(to, tagOf, desk.room),
    words: lines.get(made.number) ?? "",
  };
}
