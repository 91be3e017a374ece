// Epoch keys: sealed to members, opened by each of them, and by nobody for another epoch.
import { describe, expect, it } from "vitest";
import { areEqual, toBase64url, toUtf8 } from "../src/bytes.ts";
import { audienceName, makeEpochKey, readKeysContent, unwrapEpochKey, wrapEpochKey } from "../src/epochs.ts";
import { drawSeatId } from "../src/founding.ts";
import { makeIdentity } from "../src/identity.ts";

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

  it("cannot be sealed to a key that is none", async () => {
    const { place, raw } = await wrappedForTwo();
    const readers = [{ member: room, reading: "x" }];
    await expect(wrapEpochKey({ place, raw, readers })).rejects.toThrow(RangeError);
  });
});

describe("the content of a keys act", () => {
  it("lists members in order, each once, in one spelling", async () => {
    const { one, other, content } = await wrappedForTwo();
    const wraps = readKeysContent(content);
    if ("refused" in wraps) throw new Error(wraps.refused);
    expect(wraps.map(({ member }) => member)).toEqual([one.member, other.member].sort());
    const [first, second] = wraps;
    const texts = [
      JSON.stringify({ wraps: [second, first] }),
      JSON.stringify({ wraps: [first, first] }),
      JSON.stringify({ wraps, more: 1 }),
      JSON.stringify({ wraps }, null, 1),
      JSON.stringify({ wraps: [{ ...first, sealed: 3 }] }),
      JSON.stringify({ wraps: [null] }),
      JSON.stringify({ wraps: {} }),
      "{}",
      "",
      " ".repeat(70_000),
    ];
    for (const text of texts) {
      expect(readKeysContent(toUtf8(text)), text.slice(0, 60)).toEqual({ refused: "keys-content" });
    }
  });
});
