// A case without the profile of a party (they stay at home) is opened with one of which nothing is known yet.
import type { CaseDocuments } from "@parley/engine/case";
import { blankProfile, tidyDocuments } from "@parley/engine/editing";

export function withBlankProfiles(given: CaseDocuments): CaseDocuments {
  const documents = tidyDocuments(given);
  const known = new Set(documents.profiles.map(({ party }) => String(party)));
  const ids = documents.frame.parties.map((party) =>
    typeof party === "object" ? String(party.id) : String(party),
  );
  const missing = ids.filter((id) => !known.has(id)).map((id) => blankProfile(documents.frame, id));
  return missing.length === 0 ? documents : { ...documents, profiles: [...documents.profiles, ...missing] };
}
