// Tables a draft of the own seat, and takes the draft away once the offer has its place. An offer that is held back leaves the draft.
import { type LeafHash, type Offer, readRoomAct, type SealedActInput } from "@parley/engine/talks";
import type { Addressees } from "@parley/room";
import { TABLED_DRAFTS, type TabledDraft } from "../questions/talks-tabling.ts";
import type { RoomHands } from "../room-desk.ts";

export interface Tabling {
  readonly draft: LeafHash;
  readonly act: Extract<SealedActInput, { do: "offer" }>;
  readonly to: Addressees;
}

/** Resolves once the offer waits to be sent; what is left to do follows at the next opening if need be. */
export async function tableDraft({ draft, act, to }: Tabling, hands: RoomHands): Promise<true> {
  const { client } = hands;
  const after = client.view().room.head?.number ?? 0;
  const parsed = readRoomAct(JSON.stringify(act));
  if (parsed.do !== "offer") throw new TypeError("Not an offer.");
  const queued = await client.send(act, to);
  const pending: TabledDraft = { draft, queued, after, content: contentOf(parsed) };
  await inTurn(async () => hands.writeLocal(TABLED_DRAFTS, [...(await pendingOf(hands)), pending]));
  void client.placed(queued).then(() => settleTabled(null, hands));
  return true;
}

/** Takes away the drafts of offers that have their place by now. */
export function settleTabled(_: null, hands: RoomHands): Promise<void> {
  return inTurn(() => settle(hands));
}

async function settle(hands: RoomHands): Promise<void> {
  const pending = await pendingOf(hands);
  const { client } = hands;
  const { room, queue, member } = client.view();
  const waiting: TabledDraft[] = [];
  for (const one of pending) {
    const isPlaced = room.offers.some(
      (offer) =>
        offer.made.author === member &&
        offer.made.number > one.after &&
        offer.audience.length > 1 &&
        contentOf(offer) === one.content,
    );
    const isThere = room.offers.some(({ made, ended }) => made.act === one.draft && ended === null);
    if (isPlaced && isThere) await client.send({ do: "withdraw", offer: one.draft }, "own-seat");
    // Neither placed nor waiting: it was discarded.
    if (!isPlaced && queue.some(({ id }) => id === one.queued)) waiting.push(one);
  }
  if (waiting.length < pending.length) await hands.writeLocal(TABLED_DRAFTS, waiting);
}

type Content = { readonly [Key in "choices" | "conditions" | "expires" | "words"]?: Offer[Key] | undefined };

function contentOf({ choices = {}, conditions = [], expires = null, words = null }: Content): string {
  const chosen = Object.entries(choices).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([chosen, conditions, expires, words]);
}

async function pendingOf(hands: RoomHands): Promise<readonly TabledDraft[]> {
  return ((await hands.readLocal(TABLED_DRAFTS)) as readonly TabledDraft[] | undefined) ?? [];
}

let turn: Promise<void> = Promise.resolve();

/** One after the other, so that no draft is taken away twice. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = turn.then(work);
  turn = next.catch(() => {});
  return next;
}
