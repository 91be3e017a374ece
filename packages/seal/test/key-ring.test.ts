// Key rings: everyone ends with the same key for an epoch, and who comes later is given the old ones.
import { beforeEach, expect, it } from "vitest";
import { makeEpochKey, wrapEpochKey } from "../src/epochs.ts";
import { follow, followFromStart } from "../src/follow.ts";
import { addKey, handOver, type KeyRing, openWithRing, sealingKey } from "../src/key-ring.ts";
import { openAct } from "../src/open.ts";
import { isRefused } from "../src/refusal.ts";
import { signKeys } from "../src/seal.ts";
import {
  admit,
  makePerson,
  type Person,
  place,
  remove,
  roomOfThree,
  say,
  seatsOfPeople,
  standpoint,
  startEpoch,
  type TryEpoch,
  type TryRoom,
} from "./try-room.ts";

let room: TryRoom;
let founder: Person;
let one: Person;

beforeEach(async () => {
  room = await roomOfThree();
  [founder, one] = room.people;
});

/** What a person can read of the whole log. */
async function readingsOf({ identity, seat }: Person): Promise<(string | undefined)[]> {
  const { acts } = await follow(followFromStart(room.room, null), room.log);
  const ring: KeyRing = new Map();
  for (const { checked, void: reason } of acts) {
    if (checked?.header.kind !== "keys" || reason !== undefined) continue;
    if (checked.header.audience !== "all" && !checked.header.audience.includes(seat)) continue;
    expect(await addKey(ring, { identity, act: checked })).toBeUndefined();
  }
  const readings: (string | undefined)[] = [];
  for (const { checked } of acts) {
    if (checked === undefined || checked.header.size === 0) continue;
    const opened = await openWithRing(ring, checked);
    readings.push(isRefused(opened) ? undefined : opened.act);
  }
  return readings;
}

async function passOn(by: Person, { epoch, to }: { epoch: TryEpoch; to: Person }): Promise<void> {
  const act = room.acts.find(
    ({ header }) => header.kind === "keys" && header.epoch?.audience === epoch.name.audience,
  )!;
  const { identity } = by;
  const member = room.membership.members.get(to.identity.member)!;
  const content = await handOver({ identity, act, to: [member] });
  if (isRefused(content)) throw new Error(content.refused);
  const { audience, name } = epoch;
  const made = await signKeys({ identity, standpoint: standpoint(room, by), audience, epoch: name, content });
  await place(room, by, made);
}

it("who comes later reads the past of the seat once a member has handed the keys on", async () => {
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  await say(room, founder, { epoch, act: "before" });
  const second = await makePerson(one.seat);
  await admit(room, one, second);
  const next = await startEpoch(room, founder, epoch.audience);
  await say(room, founder, { epoch: next, act: "after" });
  expect(await readingsOf(second)).toEqual([undefined, "after"]);
  await passOn(one, { epoch, to: second });
  expect(await readingsOf(second)).toEqual(["before", "after"]);
  expect(await readingsOf(one)).toEqual(["before", "after"]);
  expect(await readingsOf(room.people[2])).toEqual([undefined, undefined]);
});

it("who is removed reads nothing of what comes after", async () => {
  const second = await makePerson(one.seat);
  await admit(room, one, second);
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  await say(room, founder, { epoch, act: "before" });
  await remove(room, one, second);
  const next = await startEpoch(room, founder, epoch.audience);
  await say(room, founder, { epoch: next, act: "after" });
  expect(await readingsOf(second)).toEqual(["before", undefined]);
  expect(await readingsOf(one)).toEqual(["before", "after"]);
});

/** A keys act of one's own making, for an epoch that is there already. */
async function keysAnew(
  by: Person,
  { epoch, to }: { epoch: TryEpoch; to: readonly Person[] },
): Promise<void> {
  const { identity } = by;
  const { raw } = await makeEpochKey();
  const readers = to.map((person) => ({
    member: person.identity.member,
    reading: person.identity.reading,
  }));
  const { audience, name } = epoch;
  const named = { room: room.room, author: identity.member, epoch: name };
  const content = await wrapEpochKey({ place: named, raw, readers });
  const made = await signKeys({ identity, standpoint: standpoint(room, by), audience, epoch: name, content });
  await place(room, by, made);
}

it("when two start an epoch at once, the act placed first decides for all", async () => {
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  await keysAnew(one, { epoch, to: [founder, one] });
  const rings = await Promise.all(
    [founder, one].map(async ({ identity }) => {
      const ring: KeyRing = new Map();
      for (const act of room.acts.slice(-2)) await addKey(ring, { identity, act });
      return ring;
    }),
  );
  const made = await say(room, founder, { epoch, act: "under the first" });
  for (const ring of rings) {
    expect(await openAct(made, sealingKey(ring, epoch.name)!)).toMatchObject({ act: "under the first" });
  }
  expect(await readingsOf(one)).toEqual(["under the first"]);
});

it("a wrong key handed over keeps nobody from the right one", async () => {
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  await say(room, founder, { epoch, act: "before" });
  const second = await makePerson(one.seat);
  await admit(room, one, second);
  await keysAnew(founder, { epoch, to: [second] });
  expect(await readingsOf(second)).toEqual([undefined]);
  await passOn(one, { epoch, to: second });
  expect(await readingsOf(second)).toEqual(["before"]);
});

it("a key sealed to nobody's use is reported, and nothing is opened with it", async () => {
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  const [act] = room.acts.slice(-1);
  const renamed = { ...act, header: { ...act.header, epoch: { ...epoch.name, number: 2 } } };
  const ring: KeyRing = new Map();
  expect(await addKey(ring, { identity: one.identity, act: renamed })).toEqual({ refused: "wrap" });
  expect(await addKey(ring, { identity: room.people[2].identity, act })).toBeUndefined();
  expect(ring.size).toBe(0);
  expect(sealingKey(ring, epoch.name)).toBeUndefined();
  const sealed = await say(room, founder, { epoch, act: "{}" });
  expect(await openWithRing(ring, sealed)).toEqual({ refused: "no-key" });
  expect(await openWithRing(ring, act)).toEqual({ refused: "nothing-sealed" });
  expect(await handOver({ identity: room.people[2].identity, act, to: [] })).toEqual({ refused: "no-wrap" });
  await expect(addKey(ring, { identity: one.identity, act: room.acts[0] })).rejects.toThrow(TypeError);
  await expect(handOver({ identity: one.identity, act: room.acts[0], to: [] })).rejects.toThrow(TypeError);
});
