// A case from what was shared with this seat: the frame of the room, profiles that sides shared, and the own estimates of the others.
import type { CaseDocuments } from "@parley/engine/case";
import { withBlankProfiles } from "../../files/blank-profiles.ts";
import { profilesOf, roomCase } from "../known-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface SharedCase {
  /** Null before a frame was brought, and while nobody has shared a profile or fewer than two are known. */
  readonly documents: CaseDocuments | null;
  readonly hasFrame: boolean;
  readonly parties: readonly PartyBasis[];
  /** A case on this device goes with the room. */
  readonly hasOwnCase: boolean;
  /** Some own estimates are blank or do not fit the frame of the room, and were left out. */
  readonly estimatesLeftOut: boolean;
}

export interface PartyBasis {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly from: "shared" | "estimate" | "nothing";
}

const FEWEST = 2;

export async function sharedCase(_: null, desk: RoomDesk): Promise<SharedCase> {
  const { room } = desk;
  const own = await desk.ownCase();
  const whole = roomCase(room, own);
  const known = new Set(whole ? profilesOf(whole).map(({ party }) => String(party)) : []);
  const profiles = whole?.profiles.filter(({ party }) => known.has(String(party))) ?? [];
  const shared = new Set(room.profiles.map(({ profile }) => String(profile.party)));
  const isEnough = profiles.length >= FEWEST && profiles.some(({ party }) => shared.has(String(party)));
  return {
    documents: whole && isEnough ? withBlankProfiles({ ...whole, profiles }) : null,
    hasFrame: whole !== null,
    parties: (room.frame?.frame.parties ?? []).map(({ id, name }, index) => ({
      ...{ id, name, index },
      from: !known.has(id) ? "nothing" : shared.has(id) ? "shared" : "estimate",
    })),
    hasOwnCase: own !== null,
    estimatesLeftOut: whole?.profiles.some(({ party }) => !known.has(String(party))) ?? false,
  };
}
