// What of a case a founder brings into a room with its first acts.

import { makeIdentity } from "@parley/seal";
import { expect, it } from "vitest";
import { createRoom } from "../src/create-room.ts";
import { ADDRESS, startLoopServer } from "./loop-server.ts";
import { FRAME, hostOf, quiet } from "./people.ts";
import { TestClock } from "./test-clock.ts";

it("keeps sources and voices of the record out of the room", async () => {
  const clock = new TestClock();
  const host = await hostOf(await startLoopServer(clock), "mediator");
  const { identity } = await makeIdentity();
  const sources = [{ id: "letter", title: "A letter to us alone", note: "Found in the archive." }];
  const others = [{ id: "nurse", name: "A nurse who asked not to be named" }];
  const frame = { ...FRAME, sources, others };
  const client = await createRoom(host, { address: ADDRESS, identity, seatName: "The mediator", frame });
  await quiet(clock, [{ name: "mediator", identity, host, client }]);
  expect(client.view().room.frame?.document).toEqual(FRAME);
  expect(JSON.stringify(client.view().room)).not.toContain("archive");
});
