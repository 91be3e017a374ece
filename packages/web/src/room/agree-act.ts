// The act that declares a package agreed, with the exact text that everybody then signs.
import { declaredTerms, draftTerms, termsText } from "@parley/engine/agreement";
import type { Message } from "@parley/engine/case";
import type { ActOf, LeafHash, Room } from "@parley/engine/talks";
import { hashTermsText } from "@parley/room";

/** Issue id → the words that are to be signed. */
export type Wordings = Readonly<Record<string, string>>;

export interface ToDeclare {
  /** An offer that all have accepted whose acceptance is needed. */
  readonly offer: LeafHash;
  readonly wordings: Wordings;
}

export type AgreeActReading =
  | { readonly ok: true; readonly act: ActOf<"agree">; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Message[] };

/** @throws RangeError for an offer that the room doesn't have. */
export async function agreeAct(room: Room, { offer, wordings }: ToDeclare): Promise<AgreeActReading> {
  const reading = draftTerms(room, offer, wordings);
  if (!reading.ok) return reading;
  const text = termsText(reading.terms);
  const terms = declaredTerms(reading.terms);
  return { ok: true, act: { do: "agree", offer, terms, termsHash: await hashTermsText(text) }, text };
}

/** As short groups, to be compared letter by letter. */
export function hashGroups(hash: string): string[] {
  return hash.match(/.{1,4}/g) ?? [];
}

/** Where wordings that are not sent yet are kept on this device. */
export function wordingsName(offer: LeafHash): string {
  return `wordings ${offer}`;
}
