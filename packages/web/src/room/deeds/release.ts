// Passes something on, and enters in the own record where it came from once it has its place.
import {
  type LeafHash,
  type Release,
  readRoomAct,
  type SealedActInput,
  type SeatId,
} from "@parley/engine/talks";
import { conveyOf, type ReleaseRefusal, refusalOf, type WantedRelease } from "../desk/wanted-release.ts";
import { PENDING_TRACES } from "../questions/desk-sides.ts";
import type { RoomHands } from "../room-desk.ts";

/** A release on its way, with what is to be entered of it. */
interface PendingTrace {
  readonly draft: string;
  /** The last place at the time: the release comes later. */
  readonly after: number;
  /** Its content as JSON text. */
  readonly content: string;
  readonly to: readonly SeatId[];
  readonly sources: readonly LeafHash[];
  /** What is entered where it came from nobody. */
  readonly ownEntry: string;
}

/**
 * With what is entered in the own record of something that came from nobody. An entry of the same size follows every release, so that
 * whoever counts places cannot tell which had a source.
 */
export type Releasing = WantedRelease & { readonly ownEntry: string };

/** Null once it waits to be sent. The entry follows when it has been sent, at the next opening if need be. */
export async function release(wanted: Releasing, hands: RoomHands): Promise<ReleaseRefusal | null> {
  const { client } = hands;
  const { room } = client.view();
  const refusal = refusalOf(wanted, room);
  if (refusal) return refusal;
  const act = conveyOf(wanted, room);
  const parsed = readRoomAct(JSON.stringify(act));
  if (parsed.do !== "convey") throw new TypeError("Not a release.");
  const { to, sources, ownEntry } = wanted;
  const draft = await client.send(act, to);
  const content = JSON.stringify(parsed.content);
  const pending = { draft, after: room.head?.number ?? 0, content, to, sources, ownEntry };
  await inTurn(async () => {
    await hands.writeLocal(PENDING_TRACES, [...(await pendingTraces(hands)), pending]);
  });
  void client.placed(draft).then(() => settleTraces(null, hands));
  return null;
}

/** Enters the sources of releases that have their place by now. */
export function settleTraces(_: null, hands: RoomHands): Promise<void> {
  return inTurn(() => settle(hands));
}

async function settle(hands: RoomHands): Promise<void> {
  const pending = await pendingTraces(hands);
  if (pending.length === 0) return;
  const { client } = hands;
  const { room, queue, seat } = client.view();
  const waiting: PendingTrace[] = [];
  const found = new Set<Release>();
  for (const one of pending) {
    const made = room.releases.find(
      (release) => release.made.seat === seat && !found.has(release) && isOf(release, one),
    );
    if (made) {
      found.add(made);
      for (const act of entriesOf(one, made)) await client.send(act, "own-seat");
    } else if (queue.some(({ id }) => id === one.draft)) waiting.push(one);
  }
  await hands.writeLocal(PENDING_TRACES, waiting);
}

function entriesOf(
  { sources, ownEntry }: PendingTrace,
  { made, sources: entered }: Release,
): SealedActInput[] {
  const release = made.act;
  if (sources.length === 0) return [{ do: "note", words: ownEntry, about: release }];
  return sources
    .filter((source) => !entered.includes(source))
    .map((source) => ({ do: "trace", release, source }));
}

function isOf({ made, content, audience }: Release, { after, to, content: wanted }: PendingTrace): boolean {
  return (
    made.number > after && to.every((seat) => audience.includes(seat)) && JSON.stringify(content) === wanted
  );
}

async function pendingTraces(hands: RoomHands): Promise<readonly PendingTrace[]> {
  return ((await hands.readLocal(PENDING_TRACES)) as readonly PendingTrace[] | undefined) ?? [];
}

let turn: Promise<void> = Promise.resolve();

/** One after the other, so that nothing is entered twice. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = turn.then(work);
  turn = next.catch(() => {});
  return next;
}
