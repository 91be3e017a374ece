// People of a test room, each with a client of its own on one test server.
import { type Identity, makeIdentity } from "@parley/seal";
import { makeRestKey, sealWithKey } from "../src/at-rest.ts";
import { createRoom } from "../src/create-room.ts";
import type { RoomEntry, RoomHost } from "../src/entry.ts";
import { admit, invite, pendingJoins } from "../src/inviting.ts";
import { askIn, waitForAdmission } from "../src/joining.ts";
import { readLink } from "../src/link-text.ts";
import { openRoom, type RoomClient } from "../src/room-client.ts";
import { ADDRESS, type LoopServer, startLoopServer } from "./loop-server.ts";
import { TestClock } from "./test-clock.ts";
import { TestStorage } from "./test-storage.ts";

export interface Person {
  readonly name: string;
  readonly identity: Identity;
  readonly host: RoomHost;
  client: RoomClient;
}

export interface TestRoom {
  readonly clock: TestClock;
  readonly server: LoopServer;
  readonly mediator: Person;
  readonly others: Person[];
}

export const FRAME = {
  format: 1 as const,
  title: "The well",
  parties: ["north", "south"],
  issues: [
    { id: "water", options: ["all", "half", "none"] },
    { id: "road", options: ["open", "closed"] },
  ],
};

export async function hostOf(server: LoopServer, name: string): Promise<RoomHost> {
  const atRest = sealWithKey(await makeRestKey());
  return { ...server.hostFor(name), clock: server.clock, storage: new TestStorage(), atRest };
}

/** A room that a mediator has just founded. */
export async function foundTestRoom(): Promise<TestRoom> {
  const clock = new TestClock();
  const server = await startLoopServer(clock);
  const { identity } = await makeIdentity();
  const host = await hostOf(server, "mediator");
  const client = await createRoom(host, {
    ...{ address: ADDRESS, identity, title: "Talks on the well", seatName: "The mediator", frame: FRAME },
  });
  const mediator = { name: "mediator", identity, host, client };
  await quiet(clock, [mediator]);
  return { clock, server, mediator, others: [] };
}

/** Invites, joins, admits, and waits until the new one has read all. */
export async function bringIn(
  room: TestRoom,
  { name, seat, by = room.mediator }: { readonly name: string; readonly seat?: string; readonly by?: Person },
): Promise<Person> {
  const { clock, server } = room;
  const { identity } = await makeIdentity();
  const host = await hostOf(server, name);
  const invited = await invite(by.client, seat === undefined ? {} : { seat });
  const link = readLink(invited.link)!;
  await askIn(host, { link, identity });
  const joins = await pendingJoins(by.client);
  await admit(by.client, joins.find((join) => "member" in join)!);
  let entry: RoomEntry | undefined;
  void waitForAdmission(host, { link, identity }).then((found) => {
    entry = found;
  });
  await clock.until(() => entry !== undefined, `${name} is let in`);
  const person: Person = { name, identity, host, client: await openRoom(host, entry!) };
  room.others.push(person);
  await quiet(clock, everyone(room));
  return person;
}

export function everyone({ mediator, others }: TestRoom): Person[] {
  return [mediator, ...others];
}

/** Until all are connected, have read the same, and have nothing to send that could go out. */
export async function quiet(clock: TestClock, people: readonly Person[]): Promise<void> {
  let steady = 0;
  await clock.until(
    () => {
      steady = isQuiet(people) ? steady + 1 : 0;
      return steady > 12;
    },
    () => `quiet: ${people.map(({ name, client }) => `${name} ${state(client)}`)}`,
  );
}

function isQuiet(people: readonly Person[]): boolean {
  const views = people.map(({ client }) => client.view());
  const heads = new Set(views.map(({ head }) => head.chain));
  return (
    heads.size === 1 &&
    views.every(
      ({ connection, queue, waiting, head }) =>
        (connection === "live" || connection === "polling") &&
        head.number > 0 &&
        waiting === 0 &&
        queue.every(({ state, isOnItsWay }) => state !== "queued" && !isOnItsWay),
    )
  );
}

function state(client: RoomClient): string {
  const { connection, head, queue, waiting, alarms } = client.view();
  return JSON.stringify({ connection, head: head.number, queue, waiting, alarms });
}

export async function reopen(person: Person): Promise<void> {
  const { entry } = person.client;
  await person.client.close();
  person.client = await openRoom(person.host, entry);
}

/** The same room with the same people once more, from where it stands; they go on apart from each other. */
export async function copyOf(room: TestRoom): Promise<TestRoom> {
  for (const { client } of everyone(room)) await client.close();
  const clock = new TestClock(room.clock.now());
  const server = room.server.copy(clock);
  const [mediator, ...others] = await Promise.all(
    everyone(room).map(async (person): Promise<Person> => {
      const storage = (person.host.storage as TestStorage).copy();
      const host = { ...person.host, ...server.hostFor(person.name), clock, storage };
      return { ...person, host, client: await openRoom(host, person.client.entry) };
    }),
  );
  await quiet(clock, [mediator, ...others]);
  return { clock, server, mediator, others };
}
