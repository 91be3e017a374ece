// What a client keeps in a folder: all of a change or nothing of it, and no file that nothing names.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeRestKey, sealWithKey } from "@parley/room";
import { afterEach, beforeEach, expect, it } from "vitest";
import { layFileStorage, openFileStorage, type SureAtRest } from "../../src/room/file-storage.ts";

let folder: string;
let atRest: SureAtRest;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "parley-storage-"));
  const sealing = sealWithKey(await makeRestKey());
  atRest = {
    seal: sealing.seal,
    open: async (sealed, name) => {
      const plain = await sealing.open(sealed, name);
      if (plain === undefined) throw new Error("does not open");
      return plain;
    },
  };
  await layFileStorage(folder, atRest);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (...values: number[]) => Uint8Array.from(values);

it("gives back what was written, now and after opening it again, and forgets what is deleted", async () => {
  const first = await openFileStorage(folder, atRest);
  await first.write(
    new Map([
      ["a", bytes(1)],
      ["b/0", bytes(2)],
    ]),
  );
  await first.write(
    new Map<string, Uint8Array | null>([
      ["a", bytes(3)],
      ["b/0", null],
    ]),
  );
  const again = await openFileStorage(folder, atRest);
  for (const storage of [first, again]) {
    expect([...((await storage.read("a")) ?? [])]).toEqual([3]);
    expect(await storage.read("b/0")).toBeUndefined();
  }
  expect(readdirSync(folder)).toHaveLength(2);
});

it("keeps the state before a change that did not come to its end, and clears what that left behind", async () => {
  const first = await openFileStorage(folder, atRest);
  await first.write(new Map([["a", bytes(1)]]));
  const before = readdirSync(folder);
  writeFileSync(join(folder, "0123456789abcdef0123456789abcdef"), bytes(9));
  writeFileSync(join(folder, `index.${process.pid}.tmp`), bytes(9));
  const again = await openFileStorage(folder, atRest);
  expect([...((await again.read("a")) ?? [])]).toEqual([1]);
  expect(readdirSync(folder)).toEqual(before);
});

it("does not lose what is there where a change cannot be written", async () => {
  const first = await openFileStorage(folder, atRest);
  await first.write(new Map([["a", bytes(1)]]));
  const failing: SureAtRest = { ...atRest, seal: () => Promise.reject(new Error("no room")) };
  const second = await openFileStorage(folder, failing);
  await expect(second.write(new Map([["a", bytes(2)]]))).rejects.toThrow("no room");
  for (const storage of [second, await openFileStorage(folder, atRest)]) {
    expect([...((await storage.read("a")) ?? [])]).toEqual([1]);
  }
});

it("does not open without its index, and leaves all as it is", async () => {
  const first = await openFileStorage(folder, atRest);
  await first.write(new Map([["a", bytes(1)]]));
  rmSync(join(folder, "index"));
  await expect(openFileStorage(folder, atRest)).rejects.toThrow("does not open");
  expect(readdirSync(folder)).toHaveLength(1);
});
