import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { connect, type Database } from "../../src/postgres/connect.ts";
import type { Place } from "../../src/store/envelope.ts";
import { openRoomStore } from "../../src/store/postgres-store.ts";
import type { RoomStore } from "../../src/store/room-store.ts";
import { act, found, keys, person, say } from "./acts.ts";
import { readWhole } from "./check-log.ts";
import { makeFolder } from "./databases.ts";

const { folder, remove } = makeFolder();
const absence = mountSmallDisk();
let database: Database | undefined;
let store: RoomStore | undefined;

/** Why there is none; null if there is. */
function mountSmallDisk(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "only root on Linux can make a small disk";
  mkdirSync(folder);
  const mount = spawnSync("/bin/mount", ["-t", "tmpfs", "-o", "size=120m", "tmpfs", folder], {
    encoding: "utf8",
  });
  return mount.status === 0
    ? null
    : `no small disk can be made: ${(mount.stderr || String(mount.error)).trim()}`;
}

afterAll(async () => {
  await store?.close();
  await database?.close();
  if (absence === null) spawnSync("/bin/umount", [folder]);
  remove();
});

it.skipIf(absence !== null)(
  `keeps what it acknowledged when the disk is full, and goes on when there is room again${absence ? `: ${absence}` : ""}`,
  { timeout: 60_000 },
  async () => {
    database = await connect({ folder });
    store = await openRoomStore({ database });
    const member = person();
    const seats = [member.seat];
    const { room } = (await store.createRoom(found(member))) as Place;
    await store.append(keys(member, { room, seats, readers: [member] }));
    const filler = join(folder, "filler");
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 2_000_000));
    const { audience, epoch } = say(member, { room, seats }).header;
    const acknowledged: Place[] = [];
    await expect(
      (async () => {
        for (;;)
          acknowledged.push(
            (await store.append(act(room, member, { audience, epoch, length: 65_000 }))) as Place,
          );
      })(),
    ).rejects.toMatchObject({ reason: "unavailable" });
    rmSync(filler);
    const last = say(member, { room, seats });
    const again = () => store?.append(last).catch(() => null);
    await expect.poll(again, { timeout: 30_000 }).toMatchObject({ room });
    const log = await readWhole(store, room, member.key);
    for (const { number, chain } of acknowledged) expect(log[number - 1]?.chain).toBe(chain);
    expect(log.length - 3 - acknowledged.length).toBeLessThanOrEqual(1);
  },
);
