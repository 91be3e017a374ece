// What a rehearsal of how the talks go on would start from: whose profiles it would rest on, what is missing, and what was tabled.
import type { ProtocolId } from "@parley/engine/rehearsal";
import { type GroundView, rehearsalGround } from "../../engine/questions/rehearsal-ground.ts";
import { type RoundsLeft, roundsLeft } from "../rehearsal/rounds-left.ts";
import {
  deskHere,
  type PartyHere,
  type SettledIssueHere,
  type TalksHere,
  talksHere,
} from "../rehearsal/talks-here.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface RehearsalStart {
  readonly missing: TalksHere["missing"] | "unplayable";
  readonly parties: readonly PartyHere[];
  /** Null while something is missing. */
  readonly ground: GroundView | null;
  /** Why it cannot be played, in words. */
  readonly reasons: readonly string[];
  readonly rounds: RoundsLeft;
  /** What the talks have settled, which a rehearsal holds unless it is let open. */
  readonly settled: readonly SettledIssueHere[];
  readonly said: {
    readonly whole: number;
    readonly partial: number;
    readonly withdrawn: number;
    readonly outdated: number;
  };
}

/** Ways to talk that can go on from offers that were made: each of them asks sides for packages. */
const GOING_ON: readonly string[] = [
  "alternating-offers",
  "simultaneous-offers",
  "shuttle",
  "majority-vote",
  "conditional-vote",
] satisfies ProtocolId[];

export async function rehearsalStart(_: null, desk: RoomDesk): Promise<RehearsalStart> {
  const { missing, parties, documents, said, settled, withdrawn, outdated } = await talksHere(desk);
  const ground = documents && rehearsalGround(null, deskHere(documents, 0, desk));
  const reasons =
    ground?.kind === "closed"
      ? ground.reasons
      : ground?.kind === "errors"
        ? ground.problems.map(({ text }) => text)
        : [];
  return {
    missing: reasons.length > 0 ? "unplayable" : missing,
    parties,
    ground: ground?.kind === "ground" ? goingOn(ground) : null,
    reasons,
    rounds: roundsLeft(desk.room, desk.now),
    settled,
    said: { whole: said.tabled.length, partial: said.partial, withdrawn, outdated },
  };
}

function goingOn(ground: GroundView): GroundView {
  return { ...ground, protocols: ground.protocols.filter(({ id }) => GOING_ON.includes(id)) };
}
