// A claim as it stands in the documents, with all that is left out there at its default.
import type { Claim, ClaimDocument } from "@parley/engine/case";
import { claimFrom } from "@parley/engine/editing";

const read = new WeakMap<ClaimDocument, Claim>();

/** The same document gives the same claim, so that what is drawn of it need not be drawn again. */
export function claimOf(document: ClaimDocument): Claim {
  const known = read.get(document);
  if (known) return known;
  const claim = claimFrom(document);
  read.set(document, claim);
  return claim;
}
