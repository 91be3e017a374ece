// A member that has its keys again finds its seat, and a verb that ends knows when its work is done.
import { makeIdentity } from "@parley/seal";
import { expect, test } from "vitest";
import { admit, invite, pendingJoins } from "../src/inviting.ts";
import { askIn, findEntry } from "../src/joining.ts";
import { readLink } from "../src/link-text.ts";
import { openRoom } from "../src/room-client.ts";
import { RoomServerError } from "../src/server-call.ts";
import { ADDRESS } from "./loop-server.ts";
import { bringIn, foundTestRoom, hostOf, quiet } from "./people.ts";

test("keys and the room's id lead back to the seat, and to the same room", async () => {
  const room = await foundTestRoom();
  const guest = await bringIn(room, { name: "guest" });
  const { mediator, server, clock } = room;
  await mediator.client.send({ do: "note", words: "Welcome." });
  await quiet(clock, [mediator, guest]);
  for (const { identity, client } of [mediator, guest]) {
    const host = await hostOf(server, "again");
    const entry = await findEntry(host, { address: ADDRESS, room: client.entry.room, identity });
    expect(entry).toEqual(client.entry);
    await client.close();
    const again = { name: "again", identity, host, client: await openRoom(host, entry!) };
    await quiet(clock, [again]);
    expect(again.client.view().room).toEqual(client.view().room);
    expect(again.client.places()).toMatchObject(
      client.places().map(({ number, stamp }) => ({ number, stamp })),
    );
    await again.client.close();
  }
});

test("strangers find none", async () => {
  const { mediator, server } = await foundTestRoom();
  const { identity } = await makeIdentity();
  const goal = { address: ADDRESS, room: mediator.client.entry.room, identity };
  await expect(findEntry(await hostOf(server, "stranger"), goal)).rejects.toThrow(RoomServerError);
});

test("after an admission the client is at work until its keys are handed on", async () => {
  const { mediator, server, clock } = await foundTestRoom();
  expect(mediator.client.isSending).toBe(false);
  const { identity } = await makeIdentity();
  const link = readLink((await invite(mediator.client)).link)!;
  await askIn(await hostOf(server, "guest"), { link, identity });
  const [join] = await pendingJoins(mediator.client);
  await admit(mediator.client, join);
  expect(mediator.client.isSending).toBe(true);
  await clock.until(() => !mediator.client.isSending, "all is sent");
  const { number } = mediator.client.view().head;
  await quiet(clock, [mediator]);
  expect(mediator.client.view().head.number).toBe(number);
  const kinds = mediator.client.places().flatMap((place) => (place.keys ? [place.number] : []));
  expect(kinds.at(-1)).toBe(number);
});
