// The epoch keys of one person in one room, and which of them opens an act.

import type { Bytes } from "./bytes.ts";
import type { CheckedAct } from "./envelope.ts";
import { type EpochKey, type EpochPlace, unwrapEpochKey, wrapEpochKey } from "./epochs.ts";
import type { EpochName, Header } from "./header.ts";
import type { Identity } from "./identity.ts";
import type { Member } from "./membership.ts";
import { type OpenedAct, openAct } from "./open.ts";
import { isRefused, type OpeningFault, type Refusal, refuse } from "./refusal.ts";

/** By audience and number, the keys in the order of their acts. They cannot be exported; the ring may be kept in IndexedDB. */
export type KeyRing = Map<string, readonly CryptoKey[]>;

export interface KeysAct {
  readonly identity: Identity;
  /** A keys act that counts; give them in the order of their places. */
  readonly act: CheckedAct;
}

/**
 * Adds the key that a keys act holds for this person. Undefined also where the act has none for this person. A wrong key that
 * somebody handed over stays beside the right one and does no harm.
 */
export async function addKey(
  ring: KeyRing,
  given: KeysAct,
): Promise<Refusal<"wrap" | "keys-content"> | undefined> {
  const { epoch } = given.act.header;
  const key = await keyIn(given);
  if (epoch === null || isRefused(key)) {
    return isRefused(key) && key.refused !== "no-wrap" ? { refused: key.refused } : undefined;
  }
  ring.set(nameOf(epoch), [...(ring.get(nameOf(epoch)) ?? []), key.key]);
  return undefined;
}

/**
 * The key to seal with in an epoch: the first, so that when two members start one at the same time, the act placed first decides
 * for all. Undefined if this person was given none.
 */
export function sealingKey(ring: KeyRing, epoch: EpochName): CryptoKey | undefined {
  return ring.get(nameOf(epoch))?.[0];
}

/** Opens an act with whichever key of its epoch fits. */
export async function openWithRing(
  ring: KeyRing,
  act: CheckedAct,
): Promise<OpenedAct | Refusal<OpeningFault | "no-key">> {
  const { size, epoch } = act.header;
  if (size === 0 || epoch === null) return refuse("nothing-sealed");
  let outcome: OpenedAct | Refusal<OpeningFault | "no-key"> = refuse("no-key");
  for (const key of ring.get(nameOf(epoch)) ?? []) {
    outcome = await openAct(act, key);
    if (!isRefused(outcome) || outcome.refused !== "wrong-key") return outcome;
  }
  return outcome;
}

export interface HandingOver extends KeysAct {
  /** Members of the same seats who came after the epoch had started. */
  readonly to: readonly Member[];
}

/** The content of a keys act that hands the key of an old one on, sealed anew by this person. */
export async function handOver(
  given: HandingOver,
): Promise<Bytes | Refusal<"wrap" | "keys-content" | "no-wrap">> {
  const key = await keyIn(given);
  if (isRefused(key)) return key;
  const place = { ...placeOf(given.act.header), author: given.identity.member };
  const readers = given.to.map(({ key: member, reading }) => ({ member, reading }));
  return wrapEpochKey({ place, raw: key.raw, readers });
}

async function keyIn({
  identity,
  act,
}: KeysAct): Promise<EpochKey | Refusal<"wrap" | "keys-content" | "no-wrap">> {
  return unwrapEpochKey({ place: placeOf(act.header), content: act.ciphertext, identity });
}

function placeOf({ room, author, epoch }: Header): EpochPlace {
  if (room === null || epoch === null) throw new TypeError("Not a keys act.");
  return { room, author, epoch };
}

function nameOf({ audience, number }: EpochName): string {
  return `${audience} ${number}`;
}
