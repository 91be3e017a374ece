// Temporary.
import { test } from "vitest";
import { createRoom, makeRestKey, memoryStorage, sealWithKey, systemClock } from "@parley/room";
import { makeIdentity } from "@parley/seal";
import { startServer } from "@parley/server";
import { mkdtempSync, chmodSync } from "node:fs";
test("gather", async () => {
  const folder = mkdtempSync("/tmp/parley-hall-"); chmodSync(folder, 0o755);
  const server = await startServer({ site: "/tmp/site-desk", port: 0, version: "test", rooms: { folder, report: (e: Error) => console.log("REPORT", e.message) } } as never);
  const { identity } = await makeIdentity();
  const client = await createRoom({ fetch, clock: systemClock, storage: memoryStorage(), atRest: sealWithKey(await makeRestKey()) }, { address: server.address, identity, title: "x", seatName: "M" });
  for (let i = 0; i < 12; i++) { await new Promise((d) => setTimeout(d, 1000)); const v = client.view(); console.log(v.connection, v.head.number, JSON.stringify(v.queue), client.isSending, JSON.stringify(v.alarms)); }
  await client.close(); await server.close();
}, 60000);
