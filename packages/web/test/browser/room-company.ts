// The other seats of a room without a browser: they found it, describe it and talk, so that a page comes into talks that have begun.
import type { FrameDocument } from "@parley/engine/case";
import {
  type GroundRules,
  type LeafHash,
  newGroundRules,
  type SealedActInput,
  type SeatId,
} from "@parley/engine/talks";
import {
  type Addressees,
  admit,
  createRoom,
  invite,
  joinRoom,
  makeRestKey,
  memoryStorage,
  openRoom,
  pendingJoins,
  type RoomClient,
  type RoomHost,
  readLink,
  sealWithKey,
  systemClock,
} from "@parley/room";
import { makeIdentity } from "@parley/seal";
import type { Page } from "playwright-core";
import { askIn, type Hall } from "./room-hall.ts";

export interface Company {
  readonly mediator: RoomClient;
  readonly north: RoomClient;
  readonly south: RoomClient;
  /** In the order in which they came. */
  readonly observers: readonly RoomClient[];
  close(): Promise<void>;
}

export const WELL: FrameDocument = {
  format: 1 as const,
  id: "well",
  title: "The well",
  parties: [
    { id: "north", name: "North" },
    { id: "south", name: "South" },
  ],
  issues: [
    { id: "water", name: "Water", options: ["all", "half", "none"] },
    { id: "road", name: "Road", options: ["open", "closed"] },
  ],
};

interface Gathering {
  /** The case of the room. Its first two parties have a seat each; the first is called north here, the second south. */
  readonly frame?: FrameDocument;
  /** Names of seats that look on. */
  readonly observers?: readonly string[];
}

/** A mediator and two described sides, before ground rules. */
export async function gather(
  { address }: Pick<Hall, "address">,
  { frame = WELL, observers = [] }: Gathering = {},
): Promise<Company> {
  const { identity } = await makeIdentity();
  const mediator = await createRoom(await aHost(), {
    ...{
      address,
      identity,
      title: frame === WELL ? "Talks on the well" : String(frame.title),
      seatName: "Mediator",
      frame,
    },
  });
  await until(() => mediator.view().head.number > 3 && !mediator.isSending);
  const north = await comeIn(mediator);
  const south = await comeIn(mediator);
  for (const [k, client] of [north, south].entries()) {
    const { id, name } = partyAt(frame, k);
    await say(mediator, { do: "seat", seat: seatOf(client), name, role: "party", party: id });
  }
  const watching: RoomClient[] = [];
  for (const name of observers) {
    const client = await comeIn(mediator);
    await say(mediator, { do: "seat", seat: seatOf(client), name, role: "observer" });
    watching.push(client);
  }
  const all = [mediator, north, south, ...watching];
  return {
    ...{ mediator, north, south, observers: watching },
    close: async () => void (await Promise.all(all.map((client) => client.close()))),
  };
}

/** Ground rules as they are proposed first, with some clauses otherwise. */
export function rulesOf(
  { mediator, north, south, observers }: Company,
  clauses: Partial<GroundRules> = {},
): GroundRules {
  const { seats } = mediator.view().room;
  const partiesOf = (client: RoomClient) => [
    ...(seats.find(({ id }) => id === seatOf(client))?.speaksFor ?? []),
  ];
  const rules = newGroundRules({
    frame: 1,
    seats: [
      { seat: seatOf(mediator), role: "mediator", voice: true, speaksFor: [] },
      { seat: seatOf(north), role: "party", voice: true, speaksFor: partiesOf(north) },
      { seat: seatOf(south), role: "party", voice: true, speaksFor: partiesOf(south) },
      ...observers.map((client) => ({
        ...{ seat: seatOf(client), role: "observer" as const, voice: false, speaksFor: [] },
      })),
    ],
  });
  return { ...rules, ...clauses };
}

/** Proposed by the mediator and signed by all three. */
export async function agreeOnRules(company: Company, clauses: Partial<GroundRules> = {}): Promise<void> {
  const { mediator, north, south } = company;
  const rules = rulesOf(company, clauses);
  const proposal = await say(mediator, { do: "propose-rules", version: 1, rules });
  for (const client of [mediator, north, south]) {
    await until(() => client.view().room.rules.versions.length > 0);
    await say(client, { do: "sign-rules", proposal });
  }
  for (const client of [mediator, north, south])
    await until(() => client.view().room.rules.inForce?.proposed.act === proposal);
}

/** Sends, and waits until it is in the room as its sender sees it; gives its hash. */
export async function say(client: RoomClient, act: SealedActInput, to?: Addressees): Promise<LeafHash> {
  const draft = await client.send(act, to);
  const sent = client.placed(draft);
  await until(() => {
    const waiting = client.view().queue.find(({ id }) => id === draft);
    if (waiting && waiting.state !== "queued") throw new Error(`not sent: ${JSON.stringify(waiting.reason)}`);
    return waiting === undefined;
  });
  const { leaf } = await sent;
  await hear(client, leaf as LeafHash);
  return leaf as LeafHash;
}

/** Waits until somebody has read an act, as whoever builds on it must. */
export function hear(client: RoomClient, leaf: LeafHash): Promise<void> {
  return until(() => client.view().room.acts.some(({ placed }) => placed.leaf === leaf));
}

/** The page comes into the seat of somebody who is in the room already, as one more member. */
export async function seatPage(page: Page, client: RoomClient, name: string): Promise<void> {
  const { link } = await invite(client, { seat: seatOf(client) });
  await askIn(page, { link, name });
  await letIn(client);
  await page.waitForSelector(".screen-bar");
}

export function seatOf({ entry }: RoomClient): SeatId {
  return entry.seat as SeatId;
}

function partyAt({ parties }: FrameDocument, at: number): { readonly id: string; readonly name: string } {
  const party = parties[at] as { readonly id: string; readonly name?: string };
  return { id: party.id, name: party.name ?? party.id };
}

async function comeIn(by: RoomClient): Promise<RoomClient> {
  const { identity } = await makeIdentity();
  const host = await aHost();
  const { link } = await invite(by);
  const read = readLink(link);
  if (!read) throw new TypeError("not a link");
  const joining = joinRoom(host, { link: read, identity });
  await letIn(by);
  const client = await openRoom(host, await joining);
  await until(() => client.view().head.number >= by.view().head.number);
  return client;
}

async function letIn(by: RoomClient): Promise<void> {
  for (;;) {
    const join = (await pendingJoins(by)).find((one) => "member" in one);
    if (join && "member" in join) {
      await by.placed(await admit(by, join));
      return;
    }
    await pause();
  }
}

async function aHost(): Promise<RoomHost> {
  return { fetch, clock: systemClock, storage: memoryStorage(), atRest: sealWithKey(await makeRestKey()) };
}

/** Waits for what the others' acts come to. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 45_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`still not so: ${isSo}`);
    await pause();
  }
}

function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done, 100));
}
