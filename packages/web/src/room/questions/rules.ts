// How the ground rules of the room stand: which version is in force, which one waits, and what this seat can do about them.
import type { RulesVersion, SeatId } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";
import { RULES_DRAFT } from "../rules/kept-draft.ts";
import { type RulesStanding, signersOf, standingOf } from "../rules/standing.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";

export interface VersionLine {
  readonly version: number;
  readonly standing: RulesStanding;
  readonly by: SeatTag;
  readonly at: string;
  readonly inForceAt: string | null;
  /** Seats that have yet to sign it. */
  readonly missing: readonly SeatTag[];
  readonly ownMissing: boolean;
}

export interface RulesView {
  readonly own: { readonly tag: SeatTag; readonly voice: boolean; readonly isAway: boolean };
  /** What has to be there before rules can be proposed. */
  readonly needs: { readonly frame: boolean; readonly seats: boolean };
  readonly inForce: VersionLine | null;
  readonly waiting: VersionLine | null;
  /** The newest first. */
  readonly versions: readonly VersionLine[];
  /** A round that is open meanwhile. */
  readonly round: number | null;
  /** A proposal of this seat that has not been sent yet. */
  readonly proposalOnItsWay: boolean;
  /** This device keeps a draft that was not proposed. */
  readonly hasDraft: boolean;
}

export async function rules(_: null, desk: RoomDesk): Promise<RulesView> {
  const { room, view, language } = desk;
  const tagOf = seatTags(room, language);
  const own = room.seats.find(({ id }) => id === view.seat);
  const versions = room.rules.versions.map((version) => lineOf(version, desk)).reverse();
  const open = room.rounds.findLast(({ closed }) => closed === null);
  return {
    own: {
      tag: tagOf(view.seat as SeatId),
      voice: own?.voice ?? false,
      isAway: (own?.away ?? null) !== null,
    },
    needs: {
      frame: room.frames.length === 0,
      seats: !room.seats.some(({ role, name }) => role === "party" && name !== null),
    },
    inForce: versions.find(({ standing }) => standing === "in-force") ?? null,
    waiting: versions.find(({ standing }) => standing === "waiting") ?? null,
    versions,
    round: open?.round ?? null,
    proposalOnItsWay: view.queue.some(
      ({ intent, state }) => state === "queued" && intent.kind === "say" && intent.act.do === "propose-rules",
    ),
    hasDraft: Boolean(await desk.readLocal(RULES_DRAFT)),
  };
}

function lineOf(version: RulesVersion, { room, view, language }: RoomDesk): VersionLine {
  const tagOf = seatTags(room, language);
  const { moment = String } = tellingIn(language);
  const missing = signersOf(version, room).filter(({ signed }) => signed === null);
  return {
    version: version.version,
    standing: standingOf(version, room),
    by: tagOf(version.proposed.seat),
    at: moment(version.proposed.stamp),
    inForceAt: version.inForceSince && moment(version.inForceSince.stamp),
    missing: missing.map(({ seat }) => tagOf(seat)),
    ownMissing: missing.some(({ seat }) => seat === view.seat),
  };
}
