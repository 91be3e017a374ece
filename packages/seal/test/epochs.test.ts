// Epoch keys: sealed to members, opened by each of them, and by nobody for another epoch.
import { describe, expect, it } from "vitest";
import { areEqual, toBase64url, toUtf8 } from "../src/bytes.ts";
import {
  audienceName,
  type KeysContent,
  LONGEST_KEYS_CONTENT,
  makeEpochKey,
  readKeysContent,
  unwrapEpochKey,
  wrapEpochKey,
} from "../src/epochs.ts";
import { drawSeatId } from "../src/founding.ts";
import { makeIdentity } from "../src/identity.ts";
import { MOST_IN_ROOM } from "../src/membership.ts";

const room = toBase64url(new Uint8Array(32).fill(7));

async function wrappedForTwo() {
  const [one, other, stranger] = await Promise.all([makeIdentity(), makeIdentity(), makeIdentity()]);
  const place = { room, author: one.identity.member, epoch: { audience: "all", number: 3 } };
  const { raw } = await makeEpochKey();
  const readers = [one, other].map(({ identity: { member, reading } }) => ({ member, reading }));
  const content = await wrapEpochKey({ place, raw, readers });
  return { one: one.identity, other: other.identity, stranger: stranger.identity, place, raw, content };
}

describe("the name of an audience", () => {
  it("stands for its seats, in whatever order", async () => {
    const [one, other, third] = [drawSeatId(), drawSeatId(), drawSeatId()];
    const name = await audienceName([one, other]);
    expect(name).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(await audienceName([other, one])).toBe(name);
    expect(await audienceName([one, third])).not.toBe(name);
    expect(await audienceName("all")).toBe("all");
  });
});

describe("an epoch key", () => {
  it("is opened by each member it was sealed to, and by nobody else", async () => {
    const { one, other, stranger, place, raw, content } = await wrappedForTwo();
    for (const identity of [one, other]) {
      const opened = await unwrapEpochKey({ place, content, identity });
      if ("refused" in opened) throw new Error(opened.refused);
      expect(areEqual(opened.raw, raw)).toBe(true);
      expect(opened.key.extractable).toBe(false);
    }
    expect(await unwrapEpochKey({ place, content, identity: stranger })).toEqual({ refused: "no-wrap" });
    const posing = { ...stranger, member: other.member };
    expect(await unwrapEpochKey({ place, content, identity: posing })).toEqual({ refused: "wrap" });
  });

  it("is refused as the key of another epoch, room or author", async () => {
    const { one, other, place, content } = await wrappedForTwo();
    const elsewhere = [
      { ...place, epoch: { ...place.epoch, number: 4 } },
      { ...place, epoch: { ...place.epoch, audience: "A".repeat(22) } },
      { ...place, author: other.member },
      { ...place, room: one.member },
    ];
    for (const wrong of elsewhere) {
      expect(await unwrapEpochKey({ place: wrong, content, identity: one })).toEqual({ refused: "wrap" });
    }
  });

  it("is refused where it is not the one whose hash the act gives: all readers get the same, or notice", async () => {
    const { one, place, content } = await wrappedForTwo();
    const readers = [{ member: one.member, reading: one.reading }];
    const other = await wrapEpochKey({ place, raw: (await makeEpochKey()).raw, readers });
    const [given, exchanged] = [readKeysContent(content), readKeysContent(other)] as KeysContent[];
    const mixed = toUtf8(JSON.stringify({ keyHash: given.keyHash, wraps: exchanged.wraps }));
    expect(await unwrapEpochKey({ place, content: mixed, identity: one })).toEqual({ refused: "wrap" });
  });

  it("has the same hash whoever hands it on", async () => {
    const { one, other, place, raw, content } = await wrappedForTwo();
    const readers = [{ member: one.member, reading: one.reading }];
    const again = await wrapEpochKey({ place: { ...place, author: other.member }, raw, readers });
    const hashes = [content, again].map((one) => (readKeysContent(one) as KeysContent).keyHash);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it("fits into an act for as many as a room may have", async () => {
    const { one, place, raw } = await wrappedForTwo();
    const readers = Array.from({ length: MOST_IN_ROOM }, (_, index) => ({
      member: toBase64url(new Uint8Array(32).fill(index)),
      reading: one.reading,
    }));
    const content = await wrapEpochKey({ place, raw, readers });
    expect(content.length).toBeLessThanOrEqual(LONGEST_KEYS_CONTENT);
  });

  it("cannot be sealed to a key that is none", async () => {
    const { place, raw } = await wrappedForTwo();
    const readers = [{ member: room, reading: "x" }];
    await expect(wrapEpochKey({ place, raw, readers })).rejects.toThrow(RangeError);
  });
});

describe("the content of a keys act", () => {
  it("lists members in order, each once, in one spelling", async () => {
    const { one, other, content } = await wrappedForTwo();
    const read = readKeysContent(content);
    if ("refused" in read) throw new Error(read.refused);
    const { keyHash, wraps } = read;
    expect(wraps.map(({ member }) => member)).toEqual([one.member, other.member].sort());
    const [first, second] = wraps;
    const texts = [
      JSON.stringify({ keyHash, wraps: [second, first] }),
      JSON.stringify({ keyHash, wraps: [first, first] }),
      JSON.stringify({ keyHash, wraps, more: 1 }),
      JSON.stringify({ keyHash, wraps }, null, 1),
      JSON.stringify({ keyHash, wraps: [{ ...first, sealed: 3 }] }),
      JSON.stringify({ keyHash, wraps: [null] }),
      JSON.stringify({ keyHash, wraps: {} }),
      JSON.stringify({ keyHash: "short", wraps }),
      JSON.stringify({ wraps, keyHash }),
      JSON.stringify({ wraps }),
      "{}",
      "",
      " ".repeat(70_000),
    ];
    for (const text of texts) {
      expect(readKeysContent(toUtf8(text)), text.slice(0, 60)).toEqual({ refused: "keys-content" });
    }
  });
});
