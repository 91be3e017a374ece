// Who is in a room, who may change that, and what a change ends.
import { beforeEach, describe, expect, it } from "vitest";
import type { Header } from "../src/header.ts";
import {
  isPresentAt,
  judgeAct,
  MOST_IN_ROOM,
  MOST_IN_SEAT,
  NO_MEMBERSHIP,
  presentMembers,
  seatsOf,
} from "../src/membership.ts";
import {
  admit,
  makePerson,
  newMember,
  type Person,
  remove,
  roomOfThree,
  seatsOfPeople,
  startEpoch,
  type TryRoom,
} from "./try-room.ts";

let room: TryRoom;
let founder: Person;
let one: Person;
let other: Person;

beforeEach(async () => {
  room = await roomOfThree();
  [founder, one, other] = room.people;
});

const key = (person: Person) => person.identity.member;
const judge = (by: Person, changes: Partial<Header>, readers?: readonly string[]) => {
  const header = { ...room.acts[1].header, author: key(by), ...changes };
  return judgeAct(room.membership, { header, ...(readers && { readers }) });
};

describe("admission", () => {
  it("is for members of the founder's seat, and for one's own seat", async () => {
    const [guest, second] = [await makePerson(), await makePerson(one.seat)];
    const asGuest = { kind: "admit", member: await newMember(room, guest) } as const;
    const asSecond = { kind: "admit", member: await newMember(room, second) } as const;
    expect(judge(founder, asGuest)).toBeUndefined();
    expect(judge(one, asGuest)).toBe("not-entitled");
    expect(judge(one, asSecond)).toBeUndefined();
    expect(judge(other, asSecond)).toBe("not-entitled");
    expect(judge(guest, asGuest)).toBe("not-a-member");
    const helper = await makePerson(founder.seat);
    await admit(room, founder, helper);
    expect(judge(helper, asGuest)).toBeUndefined();
  });

  it("to a seat where somebody sits is for those who sit there", async () => {
    const asSecond = { kind: "admit", member: await newMember(room, await makePerson(one.seat)) } as const;
    expect(judge(founder, asSecond)).toBe("seat-of-others");
    await remove(room, founder, one);
    expect(judge(founder, asSecond)).toBeUndefined();
  });

  it("ends where a seat or the room has as many as an epoch's key can be made for", () => {
    const filled = (count: number, seatOf: (index: number) => string) => {
      const members = new Map(room.membership.members);
      for (let index = members.size; members.size < count; index++) {
        const seat = seatOf(index);
        members.set(`${index}`, { key: `${index}`, reading: "", seat, from: 1, until: null });
      }
      return { ...room.membership, members };
    };
    const admission = (seat: string) => {
      const member = { key: "new", reading: "", seat, proof: "" };
      return { header: { ...room.acts[1].header, kind: "admit" as const, author: key(one), member } };
    };
    const inOne = filled(MOST_IN_SEAT + 2, () => one.seat);
    expect(judgeAct(inOne, admission(one.seat))).toBe("seat-full");
    const inRoom = filled(MOST_IN_ROOM, (index) => `seat ${index % 30}`);
    expect(judgeAct(inRoom, admission(one.seat))).toBe("room-full");
    const almost = filled(MOST_IN_ROOM - 1, (index) => `seat ${index % 30}`);
    expect(judgeAct(almost, admission(one.seat))).toBeUndefined();
  });

  it("is for keys that were never in the room", async () => {
    const again = { kind: "admit", member: await newMember(room, one) } as const;
    expect(judge(founder, again)).toBe("key-known");
    await remove(room, founder, one);
    expect(judge(founder, again)).toBe("key-known");
  });

  it("counts from the act after it", () => {
    const member = room.membership.members.get(key(one))!;
    expect(member).toMatchObject({ seat: one.seat, from: 2, until: null });
    expect([1, 2, 3].map((number) => isPresentAt(member, number))).toEqual([false, false, true]);
    expect(presentMembers(room.membership, "all")).toHaveLength(3);
    expect(seatsOf(room.membership)).toEqual(seatsOfPeople(founder, one, other));
  });
});

describe("removal and replacement", () => {
  it("are for the founder's seat and for one's own seat", async () => {
    const subject = key(one);
    expect(judge(founder, { kind: "remove", subject })).toBeUndefined();
    expect(judge(one, { kind: "remove", subject })).toBeUndefined();
    expect(judge(other, { kind: "remove", subject })).toBe("not-entitled");
    expect(judge(founder, { kind: "remove", subject: room.room })).toBe("subject-not-present");
    const fresh = await newMember(room, await makePerson(one.seat));
    expect(judge(one, { kind: "replace", subject, member: fresh })).toBeUndefined();
    expect(judge(other, { kind: "replace", subject, member: fresh })).toBe("not-entitled");
    const elsewhere = await newMember(room, await makePerson(), other.seat);
    expect(judge(one, { kind: "replace", subject, member: elsewhere })).toBe("seat-differs");
    const known = { ...(await newMember(room, other)), seat: one.seat };
    expect(judge(one, { kind: "replace", subject, member: known })).toBe("key-known");
  });

  it("of a seat's member by the founder's seat put nobody beside those who stay there", async () => {
    const subject = key(one);
    const fresh = await newMember(room, await makePerson(one.seat));
    expect(judge(founder, { kind: "replace", subject, member: fresh })).toBeUndefined();
    const second = await makePerson(one.seat);
    await admit(room, one, second);
    expect(judge(founder, { kind: "replace", subject, member: fresh })).toBe("seat-of-others");
    expect(judge(second, { kind: "replace", subject, member: fresh })).toBeUndefined();
    expect(judge(founder, { kind: "remove", subject })).toBeUndefined();
  });

  it("void the old key from then on, and for good", async () => {
    await remove(room, founder, one);
    const member = room.membership.members.get(key(one))!;
    expect(member.until).toBe(4);
    expect([3, 4, 5].map((number) => isPresentAt(member, number))).toEqual([true, false, false]);
    expect(judge(one, { kind: "remove", subject: key(one) })).toBe("key-ended");
    expect(judge(founder, { kind: "remove", subject: key(one) })).toBe("subject-not-present");
  });

  it("leave somebody who can let others in", async () => {
    expect(judge(founder, { kind: "remove", subject: key(founder) })).toBe("last-convener");
    await admit(room, founder, await makePerson(founder.seat));
    expect(judge(founder, { kind: "remove", subject: key(founder) })).toBeUndefined();
  });
});

describe("founding", () => {
  it("comes first and once, by the one it lets in", () => {
    const { header } = room.acts[0];
    expect(judgeAct(NO_MEMBERSHIP, { header })).toBeUndefined();
    expect(judgeAct(room.membership, { header })).toBe("founded-already");
    expect(judgeAct(NO_MEMBERSHIP, { header: { ...header, author: key(one) } })).toBe("founder-differs");
    expect(judgeAct(NO_MEMBERSHIP, { header: room.acts[1].header })).toBe("not-founded");
  });
});

describe("epochs", () => {
  const act = (by: Person, changes: Partial<Header>) => judge(by, { kind: "act", ...changes });

  it("let members of the audience's seats write until one of those seats changes", async () => {
    const audience = seatsOfPeople(founder, one);
    const { name: epoch } = await startEpoch(room, founder, audience);
    const { name: bystanders } = await startEpoch(room, founder, seatsOfPeople(founder, other));
    expect(act(one, { audience, epoch })).toBeUndefined();
    expect(act(other, { audience, epoch })).toBe("own-seat-missing");
    expect(act(one, { audience: [...audience, "unknown"], epoch })).toBe("seat-unknown");
    expect(act(one, { audience: [one.seat], epoch })).toBe("epoch-audience");
    expect(act(one, { audience, epoch: { ...epoch, number: 2 } })).toBe("no-epoch");
    expect(act(one, { audience, epoch: { ...epoch, audience: "x" } })).toBe("no-epoch");

    await admit(room, one, await makePerson(one.seat));
    expect(act(one, { audience, epoch })).toBe("epoch-ended");
    expect(act(other, { audience: seatsOfPeople(founder, other), epoch: bystanders })).toBeUndefined();
    const { name: next } = await startEpoch(room, one, audience);
    expect(next.number).toBe(2);
    expect(act(one, { audience, epoch: next })).toBeUndefined();
    expect(act(one, { audience, epoch })).toBe("epoch-ended");
  });

  it("of all seats end with every change", async () => {
    const { name: epoch } = await startEpoch(room, founder, "all");
    expect(judge(one, { kind: "control", audience: "all", epoch })).toBeUndefined();
    await admit(room, founder, await makePerson());
    expect(judge(one, { kind: "control", audience: "all", epoch })).toBe("epoch-ended");
  });

  it("rise by one, and start with a key for just those present", async () => {
    const audience = seatsOfPeople(founder, one);
    const { name } = await startEpoch(room, founder, audience);
    const both = [key(founder), key(one)];
    const keys = (number: number, readers: readonly string[]) =>
      judge(one, { kind: "keys", audience, epoch: { ...name, number } }, readers);
    expect(keys(2, both)).toBeUndefined();
    expect(keys(3, both)).toBe("epoch-number");
    expect(keys(2, [key(one)])).toBe("keys-readers");
    expect(keys(2, [...both, key(other)])).toBe("keys-readers");
    expect(judge(other, { kind: "keys", audience, epoch: name }, both)).toBe("own-seat-missing");
  });

  it("can be handed on to who came later, without starting anew", async () => {
    const audience = seatsOfPeople(founder, one);
    const { name } = await startEpoch(room, founder, audience);
    const second = await makePerson(one.seat);
    await admit(room, one, second);
    const before = room.membership.epochs.get(name.audience)!;
    expect(judge(one, { kind: "keys", audience, epoch: name }, [key(second)])).toBeUndefined();
    expect(judge(one, { kind: "keys", audience, epoch: name }, [key(other)])).toBe("keys-readers");
    expect(before).toMatchObject({ number: 1, from: 4, endedAt: 5 });
  });
});
