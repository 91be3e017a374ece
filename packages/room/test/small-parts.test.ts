// The small parts by themselves: what is kept sealed, links, places that come twice or too soon, and whom an act goes to.
import type { Room, SealedActInput, SeatId } from "@parley/engine/talks";
import { drawSecret } from "@parley/seal";
import { describe, expect, test } from "vitest";
import { headerKindOf } from "../src/act-words.ts";
import { Alarms } from "../src/alarms.ts";
import { makeRestKey, sealWithKey } from "../src/at-rest.ts";
import { expandAudience } from "../src/audience.ts";
import { readLink, writeLink } from "../src/link-text.ts";
import { CHUNK, LogBook } from "../src/log-book.ts";
import { sift } from "../src/sift.ts";
import type { OpenSocket } from "../src/socket-link.ts";
import { memoryStorage } from "../src/storage.ts";
import { hashTermsText } from "../src/terms-hash.ts";
import { Vault } from "../src/vault.ts";
import { TestStorage } from "./test-storage.ts";

async function newVault(storage = new TestStorage(), failed?: () => void) {
  const atRest = sealWithKey(await makeRestKey());
  return new Vault({ storage, atRest, prefix: "room/", ...(failed && { failed }) });
}

describe("what is kept", () => {
  test("opens under its own name and key alone", async () => {
    const atRest = sealWithKey(await makeRestKey());
    const sealed = await atRest.seal(new TextEncoder().encode("kept"), "one");
    expect(new TextDecoder().decode(await atRest.open(sealed, "one"))).toBe("kept");
    expect(await atRest.open(sealed, "two")).toBeUndefined();
    expect(await sealWithKey(await makeRestKey()).open(sealed, "one")).toBeUndefined();
    sealed[20] ^= 1;
    expect(await atRest.open(sealed, "one")).toBeUndefined();
    expect(await atRest.open(new Uint8Array(3), "one")).toBeUndefined();
  });

  test("is written in the order of the calls, and can be deleted", async () => {
    const vault = await newVault();
    void vault.write({ a: 1, b: 1 });
    void vault.write({ a: 2 });
    void vault.update("b", (before) => Number(before) + 1);
    await vault.write({ c: 3 });
    expect([await vault.read("a"), await vault.read("b"), await vault.read("c")]).toEqual([2, 2, 3]);
    await vault.write({ a: null });
    expect(await vault.read("a")).toBeUndefined();
  });

  test("is missed when the storage fails, without an error", async () => {
    const storage = new TestStorage();
    storage.write = async () => {
      throw new Error("quota");
    };
    let failures = 0;
    const vault = await newVault(storage, () => failures++);
    expect(await vault.write({ a: 1 })).toBe(false);
    expect(failures).toBe(1);
    await expect(vault.update("a", () => 2)).rejects.toThrow("quota");
  });

  test("stays in memory where the storage fails, and is written with what comes next", async () => {
    const storage = new TestStorage();
    const { write } = storage;
    storage.write = async () => {
      throw new Error("quota");
    };
    const vault = await newVault(storage);
    const book = new LogBook(vault);
    const places = Array.from({ length: CHUNK + 1 }, (_, index) => ({
      ...{ number: index + 1, stamp: 0, chain: "c", leaf: `leaf ${index + 1}` },
    }));
    book.append(places);
    const { values, chunks } = book.unwritten();
    await vault.write({ ...values, a: 1 });
    book.written(chunks);
    const read: unknown[] = [];
    for await (const chunk of book.from(1)) read.push(...chunk);
    expect(read).toEqual(places);
    storage.write = write;
    await vault.update("a", (before) => Number(before) + 1);
    expect(await vault.write({ b: 1 })).toBe(true);
    expect([...storage.kept.keys()].sort()).toEqual(["room/a", "room/b", "room/log/0", "room/log/1"]);
    expect(await vault.read("a")).toBe(2);
  });

  test("memory keeps what it is given until it is taken away", async () => {
    const storage = memoryStorage();
    await storage.write(new Map([["a", Uint8Array.of(1)]]));
    expect(await storage.read("a")).toEqual(Uint8Array.of(1));
    await storage.write(new Map([["a", null]]));
    expect(await storage.read("a")).toBeUndefined();
  });

  test("a log goes on in the middle of a chunk", async () => {
    const vault = await newVault();
    const places = Array.from({ length: CHUNK * 2 + 50 }, (_, index) => ({
      ...{ number: index + 1, stamp: 0, chain: "c", leaf: `leaf ${index + 1}` },
    }));
    const book = new LogBook(vault);
    book.append(places);
    const { values, chunks } = book.unwritten();
    expect(chunks).toEqual([0, 1, 2]);
    await vault.write(values);
    book.written(chunks);
    const again = new LogBook(vault);
    const checked = CHUNK + 20;
    expect(await again.resume(checked)).toEqual(places.slice(checked));
    again.append(places.slice(checked));
    const read: unknown[] = [];
    for await (const chunk of again.from(5)) read.push(...chunk);
    expect(read).toEqual(places.slice(4));
  });
});

describe("links", () => {
  const key = drawSecret();
  const invitation = { room: key, founder: key, server: key, secret: drawSecret() };

  test("come back as they were written, with and without a path", () => {
    const local = ["http://127.0.0.1:4000", "http://localhost:4747", "http://[::1]:4000"];
    for (const address of ["https://rooms.example", "https://x.example/parley", ...local]) {
      expect(readLink(writeLink({ address, invitation }))).toEqual({ address, invitation });
    }
  });

  test.each([
    "",
    "https://rooms.example",
    "https://rooms.example/#parley1.a.b.c.d",
    `ftp://rooms.example/#parley1.${key}.${key}.${key}.${key}`,
    `https://me:secret@rooms.example/#parley1.${key}.${key}.${key}.${key}`,
    `http://rooms.example/#parley1.${key}.${key}.${key}.${key}`,
    `http://localhost.example/#parley1.${key}.${key}.${key}.${key}`,
    `http://192.168.0.7/#parley1.${key}.${key}.${key}.${key}`,
    `https://rooms.example/?a=1#parley1.${key}.${key}.${key}.${key}`,
  ])("%s is none", (text) => {
    expect(readLink(text)).toBeUndefined();
  });
});

describe("places", () => {
  const held = { head: { number: 2 }, chainAt: (number: number) => ["", "one", "two"][number] };
  const place = (number: number, chain: string) => ({ number, chain, stamp: 0, leaf: "" });

  test("known ones are passed over, and told if they are not as they were", () => {
    const three = place(3, "three");
    expect(sift([place(1, "one"), place(2, "two"), three, three], held)).toEqual({ fresh: [three] });
    expect(sift([place(1, "other"), three], held)).toEqual({ fresh: [three], forkAt: 1 });
    expect(sift([three, place(3, "other")], held)).toEqual({ fresh: [three], forkAt: 3 });
  });

  test("one that comes too soon ends the list", () => {
    expect(sift([place(3, "three"), place(5, "five")], held)).toEqual({
      ...{ fresh: [place(3, "three")], gapAt: 4 },
    });
  });

  test("a misshapen one is left for the check", () => {
    expect(sift([null as never], held).fresh).toHaveLength(1);
    expect(sift([null as never, place(3, "three")], held).fresh).toHaveLength(1);
    expect(sift([null, place(1, "one")] as never, { ...held, head: { number: 0 } }).fresh).toHaveLength(1);
  });
});

describe("alarms", () => {
  test("are raised once, and outlast a stop as evidence", () => {
    const alarms = new Alarms();
    alarms.raise("chain-wrong", { number: 4 });
    alarms.raise("chain-wrong", { number: 4 });
    expect(alarms.list).toEqual([{ code: "chain-wrong", number: 4, weight: "stop" }]);
    expect(alarms.isStopped).toBe(true);
    const later = new Alarms();
    later.restore(alarms.list);
    expect(later.isStopped).toBe(false);
    expect(later.list).toEqual([{ code: "chain-wrong", number: 4, weight: "alarm" }]);
    // What is still so stops the next opening as well.
    later.raise("chain-wrong", { number: 4 });
    expect(later.isStopped).toBe(true);
    expect(later.list).toHaveLength(1);
  });
});

describe("whom an act goes to", () => {
  const [own, chair, other, watching] = ["own", "chair", "other", "watching"] as unknown as SeatId[];
  const asked = { placed: { leaf: "poll", seat: chair, audience: [chair, own, other] } };
  const room = {
    rules: { inForce: { rules: { observers: "control-only" } } },
    seats: [
      { id: own, role: "party", chair: false },
      { id: chair, role: "mediator", chair: true },
      { id: other, role: "party", chair: false },
      { id: watching, role: "observer", chair: false },
    ],
    acts: [asked],
  } as unknown as Room;
  const seats = [own, chair, other, watching];
  const to = (act: SealedActInput, wish?: Parameters<typeof expandAudience>[0]["to"]) =>
    expandAudience({ act, to: wish, own, room, seats });

  test("what steers the room goes to all, whatever is wished", () => {
    expect(to({ do: "pause" }, "own-seat")).toBe("all");
    expect(headerKindOf("pause")).toBe("control");
  });

  test("observers get words, and nothing that is on the table", () => {
    expect(to({ do: "note", words: "Hear." })).toEqual(["chair", "other", "own", "watching"]);
    expect(to({ do: "offer", choices: { a: "b" } })).toEqual(["chair", "other", "own"]);
    expect(to({ do: "offer", choices: { a: "b" } }, [watching])).toEqual(["own", "watching"]);
  });

  test("the own seat is always among them, unknown seats never", () => {
    expect(to({ do: "note", words: "x" }, "own-seat")).toEqual(["own"]);
    expect(to({ do: "note", words: "x" }, "chair")).toEqual(["chair", "own"]);
    expect(to({ do: "note", words: "x" }, ["nobody" as SeatId])).toEqual(["own"]);
  });

  test("replies go to the readers of what they answer; an answer to a poll to the one who asked", () => {
    expect(to({ do: "reject", offer: "poll", reason: "No." })).toEqual(["chair", "other", "own"]);
    expect(to({ do: "poll-answer", poll: "poll", answer: "no" })).toEqual(["chair", "own"]);
    expect(to({ do: "trace", release: "poll", source: "poll" })).toEqual(["own"]);
  });
});

test("the hash of a text of terms is its SHA-256", async () => {
  const known = "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";
  expect(await hashTermsText("abc")).toBe(known);
});

test("a browser's socket is one that a host can lend", () => {
  const open: OpenSocket = (address, protocol) => new WebSocket(address, protocol);
  expect(open).toBeTypeOf("function");
});
