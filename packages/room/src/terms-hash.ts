// The hash by which an agreement's text is named, so that everyone signs the same words.
import { type AgreementStanding, agreementsOf, withTextHash } from "@parley/engine/agreement";
import type { Room } from "@parley/engine/talks";
import { toBase64url } from "@parley/seal";

/** Of the exact text of the terms, as base64url; what `agree` and `sign` carry. */
export async function hashTermsText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return toBase64url(new Uint8Array(hash));
}

/** All that were declared agreed, each with whether what is signed is the hash of its text. */
export function checkedAgreements(room: Room): Promise<AgreementStanding[]> {
  return Promise.all(agreementsOf(room).map(async (one) => withTextHash(one, await hashTermsText(one.text))));
}
