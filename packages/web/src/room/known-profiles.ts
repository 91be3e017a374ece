// The profiles that a seat may reckon with: its own, those shared with it, and its own estimates of the others, which say so.
import { type CaseDocuments, caseFromDocuments, type Profile } from "@parley/engine/case";
import type { Room } from "@parley/engine/talks";
import { withBlankProfiles } from "../files/blank-profiles.ts";
import { isBlank } from "./questions/talks-blank.ts";

type ProfileDocument = CaseDocuments["profiles"][number];

/**
 * The case of the room with one profile per party at most. A profile that a party shared counts more than an estimate of it; a seat's own
 * party is as its own case has it. Null before the room has a case.
 */
export function roomCase(room: Room, ownCase: CaseDocuments | null): CaseDocuments | null {
  const { frame } = room;
  if (!frame) return null;
  const own = room.seats.find(({ id }) => id === room.viewer)?.speaksFor ?? [];
  const shared = new Map(room.profiles.map(({ profile }) => [profile.party, profile as ProfileDocument]));
  const profiles = frame.frame.parties.flatMap(({ id }) => {
    const kept = ownCase?.profiles.find(({ party }) => party === id);
    if (own.includes(id)) return kept ?? shared.get(id) ?? [];
    return shared.get(id) ?? (kept ? asEstimate(kept) : []);
  });
  return { frame: frame.document, profiles, conflict: null, record: null, whatIfs: null, articles: [] };
}

function asEstimate(profile: ProfileDocument): ProfileDocument {
  return { ...profile, estimated: profile.estimated ?? {} };
}

/** Those of them that can be reckoned with: what does not fit the room's issues, and what says nothing yet, is left out. */
export function profilesOf(documents: CaseDocuments): readonly Profile[] {
  return documents.profiles.flatMap((profile) => {
    const alone = withBlankProfiles({ ...documents, profiles: [profile] });
    const reading = caseFromDocuments(alone, { folderName: "room" });
    if (!reading.ok) return [];
    return reading.case.profiles.filter((one) => one.party === profile.party && !isBlank(one));
  });
}
