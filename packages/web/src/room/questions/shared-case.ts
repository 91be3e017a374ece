// A case from what was shared with this seat: the frame of the room, profiles that sides shared, and the own estimates of the others.
import { type CaseDocuments, caseFromDocuments } from "@parley/engine/case";
import type { Room } from "@parley/engine/talks";
import { withBlankProfiles } from "../../files/blank-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";
import { seatTags } from "../seat-tags.ts";

export interface SharedCase {
  /** Null before a frame was brought, and while fewer than two sides have shared a profile. */
  readonly documents: CaseDocuments | null;
  readonly hasFrame: boolean;
  readonly parties: readonly PartyBasis[];
  /** A case on this device goes with the room. */
  readonly hasOwnCase: boolean;
  /** The own estimates do not fit the frame of the room, and were left out. */
  readonly estimatesLeftOut: boolean;
}

export interface PartyBasis {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly from: "shared" | "estimate" | "nothing";
}

type Profiles = CaseDocuments["profiles"];

const FEWEST = 2;

export async function sharedCase(_: null, desk: RoomDesk): Promise<SharedCase> {
  const { room } = desk;
  const own = await desk.ownCase();
  const shared = sharedProfiles(room);
  const estimates = own ? estimatesFor(own, shared, desk) : [];
  const fits = estimates.length === 0 || isSound(documentsOf(room, [...shared, ...estimates]));
  const used = fits ? estimates : [];
  return {
    documents: shared.length >= FEWEST ? documentsOf(room, [...shared, ...used]) : null,
    hasFrame: room.frame !== null,
    parties: (room.frame?.frame.parties ?? []).map(({ id, name }, index) => ({
      ...{ id, name, index },
      from: isAbout(shared, id) ? "shared" : isAbout(used, id) ? "estimate" : "nothing",
    })),
    hasOwnCase: own !== null,
    estimatesLeftOut: !fits,
  };
}

/** The last that each party of the frame shared with this seat. */
function sharedProfiles({ profiles, frame }: Room): Profiles {
  const parties = (frame?.frame.parties ?? []).map(({ id }) => id as string);
  const latest = new Map(profiles.map(({ profile }) => [String(profile.party), profile]));
  return [...latest].filter(([party]) => parties.includes(party)).map(([, profile]) => profile);
}

/** Marked as what they are, whoever wrote them. */
function estimatesFor(own: CaseDocuments, shared: Profiles, { room, view, language }: RoomDesk): Profiles {
  const parties = (room.frame?.frame.parties ?? []).map(({ id }) => id as string);
  const by = seatTags(room, language)(view.seat as Room["seats"][number]["id"]).name;
  return own.profiles
    .filter(({ party }) => parties.includes(String(party)) && !isAbout(shared, String(party)))
    .map((profile) => ({ ...profile, estimated: profile.estimated ?? { by } }));
}

function isAbout(profiles: Profiles, party: string): boolean {
  return profiles.some((profile) => String(profile.party) === party);
}

function documentsOf({ frame }: Room, profiles: Profiles): CaseDocuments | null {
  if (!frame) return null;
  return withBlankProfiles({ frame: frame.document, profiles, conflict: null, record: null, whatIfs: null });
}

function isSound(documents: CaseDocuments | null): boolean {
  return documents !== null && caseFromDocuments(documents, { folderName: "room" }).ok;
}
