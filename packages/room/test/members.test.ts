// Who comes and goes: keys of what was said before for those who may have them, new keys for what is said after.

import { makeIdentity } from "@parley/seal";
import { describe, expect, test } from "vitest";
import { invite, pendingJoins, removeMember, replaceMember, turnAway } from "../src/inviting.ts";
import { askIn, JoiningError, waitForAdmission } from "../src/joining.ts";
import { readLink } from "../src/link-text.ts";
import { openRoom } from "../src/room-client.ts";
import { RoomServerError } from "../src/server-call.ts";
import { serverKeys } from "./loop-server.ts";
import { bringIn, everyone, hostOf, quiet, type TestRoom } from "./people.ts";
import { say, seated, seatOf } from "./the-talks.ts";

const note = (words: string) => ({ do: "note", words }) as const;

async function newcomer(room: TestRoom, name: string) {
  const { identity } = await makeIdentity();
  return { name, identity, host: await hostOf(room.server, name) };
}

describe("members", () => {
  test("a new seat reads all that steers the room, and nothing that was said to others before", async () => {
    const talks = await seated();
    await say(talks, talks.north, { act: note("Before.") });
    const late = await bringIn(talks, { name: "late" });
    await say(talks, talks.north, { act: note("After.") });
    const { room, alarms } = late.client.view();
    expect(alarms).toEqual([]);
    expect(room.title).toBe("Talks on the well");
    expect(room.seats.map(({ name }) => name)).toContain("north");
    expect(JSON.stringify(room)).not.toContain("Before.");
    expect(JSON.stringify(room)).toContain("After.");
  });

  test("a second device of a seat, let in by the first, reads the seat's past", async () => {
    const talks = await seated();
    const { north } = talks;
    await say(talks, north, { act: note("To the mediator."), to: "chair" });
    await say(talks, north, { act: note("To ourselves."), to: "own-seat" });
    const second = await bringIn(talks, { name: "north again", seat: seatOf(north), by: north });
    const view = second.client.view();
    expect(view.seat).toBe(seatOf(north));
    expect(view.alarms).toEqual([]);
    expect(view.room).toEqual(north.client.view().room);
    await say(talks, second, { act: note("From the other device."), to: "own-seat" });
    expect(JSON.stringify(north.client.view().room)).toContain("From the other device.");
  });

  test("one who is removed reads nothing more, and is told that it is not let in", async () => {
    const talks = await seated();
    const { mediator, north, south, clock } = talks;
    await removeMember(mediator.client, south.identity.member);
    await clock.until(() => south.client.view().connection === "not-let-in", "shown out");
    await mediator.client.send(note("Without the south."), [seatOf(north), seatOf(south)]);
    await quiet(clock, [mediator, north]);
    expect(JSON.stringify(north.client.view().room)).toContain("Without the south.");
    expect(JSON.stringify(south.client.view().room)).not.toContain("Without the south.");
  });

  test("a lost key is replaced by a new one in the same seat", async () => {
    const talks = await seated();
    const { mediator, north, clock, server } = talks;
    await north.client.close();
    const fresh = await newcomer(talks, "north, new key");
    const link = readLink((await invite(mediator.client, { seat: seatOf(north) })).link)!;
    await askIn(fresh.host, { link, identity: fresh.identity });
    const [join] = await pendingJoins(mediator.client);
    await replaceMember(mediator.client, { subject: north.identity.member, join });
    let entry: Awaited<ReturnType<typeof waitForAdmission>> | undefined;
    void waitForAdmission(fresh.host, { link, identity: fresh.identity }).then((found) => {
      entry = found;
    });
    await clock.until(() => entry !== undefined);
    const person = { ...fresh, client: await openRoom(fresh.host, entry!) };
    await quiet(clock, [mediator, talks.south, person]);
    expect(person.client.view()).toMatchObject({ seat: seatOf(north), alarms: [], waiting: 0 });
    expect(server.joins).toEqual([]);
  });

  test("an act sealed while somebody came in is sealed anew under the next keys", async () => {
    const talks = await seated();
    const { north, mediator, server, clock } = talks;
    await say(talks, north, { act: note("Under the first keys.") });
    server.isDown = true;
    server.cut();
    await clock.until(() => north.client.view().connection !== "live");
    await north.client.send(note("Under the next."));
    server.isDown = false;
    await removeMember(mediator.client, talks.south.identity.member);
    await quiet(clock, [mediator, north]);
    expect(JSON.stringify(mediator.client.view().room)).toContain("Under the next.");
    expect(north.client.view().queue).toEqual([]);
  });
});

describe("the door", () => {
  test("an invitation is good once, and for nobody who has another", async () => {
    const talks = await seated();
    const [one, other] = [await newcomer(talks, "one"), await newcomer(talks, "other")];
    const link = readLink((await invite(talks.mediator.client)).link)!;
    await askIn(one.host, { link, identity: one.identity });
    await expect(askIn(other.host, { link, identity: other.identity })).rejects.toThrow(RoomServerError);
    const [join] = await pendingJoins(talks.mediator.client);
    await turnAway(talks.mediator.client, join);
    expect(await pendingJoins(talks.mediator.client)).toEqual([]);
  });

  test("a request that was altered on its way, or answers an invitation of somebody else, is not admitted", async () => {
    const talks = await seated();
    const one = await newcomer(talks, "one");
    const link = readLink((await invite(talks.mediator.client)).link)!;
    await askIn(one.host, { link, identity: one.identity });
    const other = await makeIdentity();
    const [join] = talks.server.joins;
    talks.server.joins = [
      { ...join, request: { ...(join.request as object), member: other.identity.member } },
    ];
    expect(await pendingJoins(talks.mediator.client)).toMatchObject([{ fault: "join-mac" }]);
    expect(await pendingJoins(talks.north.client)).toMatchObject([{ fault: "unknown-invitation" }]);
  });

  test("another server than the one of the invitation is asked nothing", async () => {
    const talks = await seated();
    const one = await newcomer(talks, "one");
    const link = readLink((await invite(talks.mediator.client)).link)!;
    talks.server.publicKey = (await serverKeys()).publicKey;
    await expect(askIn(one.host, { link, identity: one.identity })).rejects.toThrow(JoiningError);
    expect(talks.server.joins).toEqual([]);
    expect(everyone(talks)).toHaveLength(3);
  });
});
