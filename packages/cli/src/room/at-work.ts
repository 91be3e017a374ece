// A member at work in its room for as long as one verb takes: read to the end, do what was asked, wait for its place, close.
import type { Message } from "@parley/engine/case";
import type { SealedActInput } from "@parley/engine/talks";
import { type ConnectionState, openRoom, type RoomClient } from "@parley/room";
import type { Environment } from "../environment.ts";
import { OutsideError } from "../outside-error.ts";
import { complain } from "../say.ts";
import { type Keep, type KeepWords, withKeep } from "./keep.ts";

export interface RoomWords extends KeepWords {
  /** Only what is kept; no server is asked. */
  readonly offline?: boolean;
}

/** What a verb makes of a room with which something is wrong. */
interface Bearing {
  /** Goes on with what was read where the client has stopped. */
  readonly bearsStop?: boolean;
  /** Tells alarms itself. */
  readonly listsAlarms?: boolean;
}

/** Milliseconds between two looks. */
const STEP = 50;
/** So many looks in a row without a line, and the server counts as unreachable: some six seconds. */
const LOOKS_WITHOUT_LINE = 120;
/** Some ten seconds. */
const LOOKS_FOR_KEYS = 200;

/** Opens the keep and its room for as long as `use` takes. @throws OutsideError for what is kept and for the server */
export function withRoom<T>(
  words: RoomWords & Bearing,
  environment: Environment,
  use: (client: RoomClient) => Promise<T>,
): Promise<T> {
  return withKeep(words, environment, async (keep) => {
    const kept = await keep.read();
    if (kept === undefined) throw new OutsideError("keep-without-room", words.keep);
    if (kept.state === "asked") throw new OutsideError("keep-waiting", words.keep);
    const { state: _, ...entry } = kept;
    const host = words.offline ? { ...keep.host, fetch: unplugged } : keep.host;
    const client = await openRoom(host, { ...entry, identity: keep.identity });
    return attend(client, { ...words, environment }, use);
  });
}

/** Keeps how to get to the room, then stays in it for as long as `use` takes. */
export async function enterFirst<T>(
  client: RoomClient,
  { keep, environment }: { readonly keep: Keep; readonly environment: Environment },
  use: () => Promise<T>,
): Promise<T> {
  const { identity: _, ...entry } = client.entry;
  await keep.write({ state: "in", ...entry });
  return attend(client, { environment }, use);
}

interface Attending extends Bearing, Pick<RoomWords, "offline"> {
  readonly environment: Environment;
}

async function attend<T>(
  client: RoomClient,
  { offline, bearsStop, listsAlarms, environment }: Attending,
  use: (client: RoomClient) => Promise<T>,
): Promise<T> {
  let isDone = false;
  try {
    if (!offline) await catchUp(client, { bearsStop: bearsStop === true });
    const outcome = await use(client);
    isDone = true;
    return outcome;
  } finally {
    await client.close();
    if (!(listsAlarms && isDone)) tellAlarms(client, environment);
  }
}

function tellAlarms(client: RoomClient, environment: Environment): void {
  for (const { code, number } of client.view().alarms) {
    if (number !== null) complain(environment, "cli.room-alarm-at", { number });
    complain(environment, `room.alarm.${code}`);
  }
}

/** Resolves once all has been read that the server has. @throws OutsideError */
async function catchUp(client: RoomClient, { bearsStop }: { readonly bearsStop: boolean }): Promise<void> {
  const ends: readonly ConnectionState[] = ["live", "polling", ...(bearsStop ? (["stopped"] as const) : [])];
  await waitWhile(client, () => !ends.includes(client.connection));
}

/** Resolves once all that can go out has its place, keys for those who came included. @throws OutsideError */
export async function finishWork(client: RoomClient): Promise<void> {
  await waitWhile(client, () => client.isSending);
}

/** Resolves once all opens that is meant for this seat, or after a while: whoever let it in may have gone before handing keys on. */
export async function waitForKeys(client: RoomClient): Promise<void> {
  for (let looks = 0; client.view().waiting > 0 && looks < LOOKS_FOR_KEYS; looks++) {
    await client.host.clock.wait(STEP);
  }
}

/** Sends an act and waits for its place; null, or why it was not sent. It is then dropped. */
export async function sendOut(client: RoomClient, act: SealedActInput): Promise<Message | null> {
  return outcomeOf(client, await client.send(act));
}

export async function outcomeOf(client: RoomClient, draft: string): Promise<Message | null> {
  await finishWork(client);
  const held = client.view().queue.find(({ id }) => id === draft);
  if (held === undefined) return null;
  await client.discard(draft);
  return held.reason;
}

/** @throws OutsideError where the line is gone for good, or for long */
async function waitWhile(client: RoomClient, isSo: () => boolean): Promise<void> {
  const { address } = client.entry;
  let looks = 0;
  while (isSo()) {
    const { connection } = client;
    if (connection === "not-let-in") throw new OutsideError("room-not-let-in", address);
    if (connection === "stopped") throw new OutsideError("room-stopped", address);
    looks = connection === "offline" || connection === "connecting" ? looks + 1 : 0;
    if (looks > LOOKS_WITHOUT_LINE) throw new OutsideError("room-unreachable", address);
    await client.host.clock.wait(STEP);
  }
}

async function unplugged(): Promise<never> {
  throw new Error("not asked");
}
