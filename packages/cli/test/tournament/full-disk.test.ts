// A disk that fills up during a tournament: it says so, keeps what is finished, and goes on from there once there is room.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { BUNDLED, workplace } from "../try.ts";

const place = workplace();
const disk = join(place.folder, "disk");
const filler = join(disk, "filler");
const CASES = 12;
const absence = mountSmallDisk();

/** Why there is none; null if there is. */
function mountSmallDisk(): string | null {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    return "only root on Linux can make a small disk";
  mkdirSync(disk);
  const mount = spawnSync("/bin/mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", disk], {
    encoding: "utf8",
  });
  return mount.status === 0
    ? null
    : `no small disk can be made: ${(mount.stderr || String(mount.error)).trim()}`;
}

afterAll(() => {
  if (absence === null) spawnSync("/bin/umount", [disk]);
  place.dispose();
});

it.skipIf(absence !== null)(
  `says that the disk is full and goes on when there is room again${absence ? `: ${absence}` : ""}`,
  { timeout: 120_000 },
  async () => {
    for (let k = 0; k < CASES; k++) {
      cpSync(join(BUNDLED, "works-agreement"), join(place.folder, "cases", `copy-${k + 10}`), {
        recursive: true,
      });
    }
    const words = ["tournament", "cases", "--strategies", "boulware", "conceder", "random-walker"];
    words.push("--rounds", "20", "--repeat", "60", "--threads", "1");
    expect((await place.parley(...words, "-o", "elsewhere")).status).toBe(0);
    const results = join(disk, "results");
    const full = async (left: number) => {
      leave(left);
      const { status, complained } = await place.parley(...words, "-o", results);
      expect(status).toBe(3);
      const told = complained.replace(/\s+/g, " ");
      expect(told).toMatch(/The disk has no room for .*; nothing was changed\./);
      return told;
    };
    mkdirSync(results);
    // Not even for the file that keeps other processes out: it must not stay behind empty.
    expect(await full(0)).toContain(results);
    expect(readdirSync(results)).toEqual([]);
    // For what is played and some of the chunks, of about 60 kB each.
    expect(await full(500_000)).toContain(".chunk");
    const some = chunksIn(results);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(CASES);
    // For all chunks, and not for the table of 1.4 MB.
    const again = await full(1_000_000);
    expect(again).toContain("sessions.csv");
    expect(again).toContain(`${some.length} of ${CASES} chunks`);
    expect(chunksIn(results)).toHaveLength(CASES);
    expect(readdirSync(results).sort()).toEqual(["chunks", "tournament.json"]);
    rmSync(filler);
    const last = await place.parley(...words, "-o", results);
    expect(last.status).toBe(0);
    expect(last.complained).toContain(`${CASES} of ${CASES} chunks`);
    const names = readdirSync(join(place.folder, "elsewhere"));
    expect(readdirSync(results)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(results, name), "utf8")).toBe(
        readFileSync(join(place.folder, "elsewhere", name), "utf8"),
      );
  },
);

/** Fills the disk but for so many bytes. */
function leave(bytes: number): void {
  rmSync(filler, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

function chunksIn(results: string): string[] {
  return readdirSync(join(results, "chunks"));
}
