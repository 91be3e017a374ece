// Sending an act, and deciding on one that waits for its author's word.
import type { LeafHash, SealedActInput } from "@parley/engine/talks";
import type { Addressees } from "@parley/room";
import type { RoomHands } from "../room-desk.ts";

export interface Sending {
  readonly act: SealedActInput;
  readonly to?: Addressees;
  /** Wait until it is in the room. Off the line that can take for ever. */
  readonly untilPlaced?: true;
}

/** The draft's id, and the hash of the act where its place was waited for. */
export async function send(
  { act, to, untilPlaced }: Sending,
  { client }: RoomHands,
): Promise<{ readonly draft: string; readonly leaf: LeafHash | null }> {
  const draft = await client.send(act, to);
  return { draft, leaf: untilPlaced ? ((await client.placed(draft)).leaf as LeafHash) : null };
}

export async function confirmDraft(
  { draft }: { readonly draft: string },
  { client }: RoomHands,
): Promise<void> {
  await client.confirm(draft);
}

/** False if it may be in the room already. */
export async function discardDraft(
  { draft }: { readonly draft: string },
  { client }: RoomHands,
): Promise<boolean> {
  return client.discard(draft);
}
