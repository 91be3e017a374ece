// Envelopes: sealed, checked, opened; and each way in which one can be altered is found and named.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { concat, fromBase64url, randomBytes, sha256, toBase64url, toUtf8, u64be } from "../src/bytes.ts";
import { type CheckedAct, checkEnvelope, type Envelope } from "../src/envelope.ts";
import { makeEpochKey } from "../src/epochs.ts";
import { associatedData, type Header } from "../src/header.ts";
import { openAct } from "../src/open.ts";
import { LARGEST_PAYLOAD, pad, unpad } from "../src/padding.ts";
import { isRefused } from "../src/refusal.ts";
import { finish, type MadeAct, sealAct } from "../src/seal.ts";
import {
  type Person,
  roomOfThree,
  say,
  seal,
  seatsOfPeople,
  standpoint,
  startEpoch,
  type TryEpoch,
  type TryRoom,
} from "./try-room.ts";

let room: TryRoom;
let founder: Person;
let epoch: TryEpoch;
let made: MadeAct;

beforeAll(async () => {
  room = await roomOfThree();
  founder = room.people[0];
  epoch = await startEpoch(room, founder, seatsOfPeople(founder, room.people[1]));
  made = await say(room, founder, { epoch, act: '{"says":"words"}' });
});

const reasonOf = (outcome: object) => (isRefused(outcome) ? outcome.refused : "fine");

async function checked(envelope: unknown): Promise<CheckedAct> {
  const outcome = await checkEnvelope(envelope, room.room);
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return outcome;
}

describe("sealing and opening", () => {
  it("give back any text, and hide its length up to the class", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 2_000 }), async (act) => {
        const sealed = await seal(room, founder, { epoch, act });
        const opened = await openAct(await checked(sealed.envelope), epoch.key);
        expect(opened).toMatchObject({ act, number: 2 });
        expect([1024, 4096, 16384]).toContain(sealed.ciphertext.length - 28);
      }),
      { numRuns: 50 },
    );
  });

  it("fill a class to the last byte, and no more", async () => {
    const longest = LARGEST_PAYLOAD - JSON.stringify({ salt: "A".repeat(43), number: 2, act: "" }).length;
    expect((await seal(room, founder, { epoch, act: "x".repeat(longest) })).header.size).toBe(65536);
    const { identity } = founder;
    const tooLarge = await sealAct({
      ...{ identity, standpoint: standpoint(room, founder), kind: "act", audience: epoch.audience },
      ...{ epoch: epoch.name, key: epoch.key, number: 2, act: "x".repeat(longest + 1) },
    });
    expect(tooLarge).toEqual({ refused: "too-large", size: 65533, limit: 65532 });
    await expect(seal(room, founder, { epoch, act: "\ud800" })).rejects.toThrow(TypeError);
  });

  it("need the key of the epoch", async () => {
    const act = await checked(made.envelope);
    expect(reasonOf(await openAct(act, (await makeEpochKey()).key))).toBe("wrong-key");
    expect(reasonOf(await openAct(await checked(room.log[1]), epoch.key))).toBe("nothing-sealed");
  });

  it("never draw the same nonce, salt or id twice", async () => {
    const drawn = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { ciphertext, header } = await seal(room, founder, { epoch, act: "{}" });
        return [toBase64url(ciphertext.subarray(0, 12)), header.act, header.commitment!];
      }),
    );
    expect(new Set(drawn.flat()).size).toBe(150);
  });
});

describe("an altered envelope is found", () => {
  it("whichever byte of header, signature or ciphertext was changed", async () => {
    const places = fc.constantFrom<keyof Envelope>("header", "signature", "ciphertext");
    await fc.assert(
      fc.asyncProperty(places, fc.nat(), fc.integer({ min: 1, max: 255 }), async (part, seed, flip) => {
        const bytes = fromBase64url(made.envelope[part])!;
        bytes[seed % bytes.length] ^= flip;
        const outcome = await checkEnvelope({ ...made.envelope, [part]: toBase64url(bytes) }, room.room);
        expect(reasonOf(outcome)).toMatch(
          {
            header: /^(header-|signature-wrong|key-|other-room|envelope)/,
            signature: /^signature-/,
            ciphertext: /^ciphertext-hash$/,
          }[part],
        );
      }),
      { numRuns: 300 },
    );
  });

  it("by its shape, its room or its size", async () => {
    for (const wrong of [null, 7, "x", [], {}, { header: "A" }]) {
      expect(reasonOf(await checkEnvelope(wrong, room.room))).toMatch(/^(envelope-shape|header-encoding)$/);
    }
    const other = await roomOfThree();
    expect(reasonOf(await checkEnvelope(made.envelope, other.room))).toBe("other-room");
    expect(reasonOf(await checkEnvelope(made.envelope, null))).toBe("other-room");
    const founding = room.acts[0].envelope;
    expect(reasonOf(await checkEnvelope(founding, null))).toBe("fine");
    expect(reasonOf(await checkEnvelope(founding, room.room))).toBe("fine");
    expect(reasonOf(await checkEnvelope(founding, other.room))).toBe("other-room");
    const cut = toBase64url(made.ciphertext.slice(0, -1));
    expect(reasonOf(await checkEnvelope({ ...made.envelope, ciphertext: cut }, room.room))).toBe(
      "ciphertext-size",
    );
    expect(reasonOf(await checkEnvelope({ ...made.envelope, ciphertext: "A" }, room.room))).toBe(
      "ciphertext-encoding",
    );
    expect(reasonOf(await checkEnvelope({ ...founding, ciphertext: "AAAA" }, room.room))).toBe(
      "ciphertext-size",
    );
  });

  it("by contents that do not hold, though the author signed them", async () => {
    const { identity } = founder;
    const admission = room.acts[1];
    const reading = room.acts[2].header.member!.reading;
    const member = { ...admission.header.member!, reading };
    const forged = await finish({ identity, header: { ...admission.header, member }, ciphertext: null });
    expect(reasonOf(await checkEnvelope(forged.envelope, room.room))).toBe("member-proof");

    const keys = room.acts[3];
    const header: Header = { ...keys.header, epoch: { audience: "A".repeat(22), number: 1 } };
    const renamed = await finish({ identity, header, ciphertext: keys.ciphertext });
    expect(reasonOf(await checkEnvelope(renamed.envelope, room.room))).toBe("audience-name");
    const garbled = await finish({ identity, header: keys.header, ciphertext: toUtf8("{}") });
    expect(reasonOf(await checkEnvelope(garbled.envelope, room.room))).toBe("keys-content");
  });
});

describe("an act whose author sealed it wrongly does not open", () => {
  async function outcomeOf(
    plain: Uint8Array<ArrayBuffer>,
    changes: Partial<Header> = {},
    bound: Partial<Header> = {},
  ): Promise<string> {
    const header = { ...made.header, ...changes };
    const iv = randomBytes(12);
    const additionalData = associatedData({ ...header, ...bound });
    const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, epoch.key, plain);
    const { envelope } = await finish({
      identity: founder.identity,
      header,
      ciphertext: concat(iv, new Uint8Array(sealed)),
    });
    return reasonOf(await openAct(await checked(envelope), epoch.key));
  }

  const padded = (text: string) => {
    const outcome = pad(toUtf8(text));
    if ("refused" in outcome) throw new RangeError(text);
    return outcome.padded;
  };
  const salt = toBase64url(new Uint8Array(32));
  const commitTo = async (act: string) =>
    toBase64url(await sha256(new Uint8Array(32), u64be(1), toUtf8(act)));

  it("another header was bound to it", async () => {
    const plain = padded(JSON.stringify({ salt, number: 1, act: "{}" }));
    const commitment = await commitTo("{}");
    expect(await outcomeOf(plain, { commitment })).toBe("fine");
    expect(await outcomeOf(plain, { commitment }, { time: 5 })).toBe("wrong-key");
  });

  it("the padding is not the one padding", async () => {
    const commitment = await commitTo("{}");
    const plain = padded(JSON.stringify({ salt, number: 1, act: "{}" }));
    const odd = plain.slice();
    odd[1023] = 1;
    expect(await outcomeOf(odd, { commitment })).toBe("padding");
    expect(await outcomeOf(new Uint8Array(1024).fill(255), { commitment })).toBe("padding");
    const wide = concat(plain, new Uint8Array(3072));
    expect(await outcomeOf(wide, { commitment, size: 4096 })).toBe("padding");
    expect(unpad(new Uint8Array(3))).toEqual({ refused: "padding" });
  });

  it("the payload is not the one text", async () => {
    const commitment = await commitTo("{}");
    const texts = [
      JSON.stringify({ number: 1, salt, act: "{}" }),
      JSON.stringify({ salt, number: 1, act: "{}", more: 1 }),
      JSON.stringify({ salt, number: 0, act: "{}" }),
      JSON.stringify({ salt, number: "1", act: "{}" }),
      JSON.stringify({ salt: 1, number: 1, act: "{}" }),
      JSON.stringify({ salt, number: 1, act: {} }),
      "[]",
      "",
      "{",
    ];
    for (const text of texts) expect(await outcomeOf(padded(text), { commitment }), text).toBe("payload");
  });

  it("the text is not the one committed to", async () => {
    const plain = padded(JSON.stringify({ salt, number: 1, act: "{}" }));
    expect(await outcomeOf(plain, { commitment: await commitTo("[]") })).toBe("commitment");
    const other = padded(JSON.stringify({ salt, number: 2, act: "{}" }));
    expect(await outcomeOf(other, { commitment: await commitTo("{}") })).toBe("commitment");
    const short = padded(JSON.stringify({ salt: "AAAA", number: 1, act: "{}" }));
    expect(await outcomeOf(short, { commitment: await commitTo("{}") })).toBe("commitment");
    // Both would have the same bytes in UTF-8, were the half character not refused.
    const half = padded(`{"salt":"${salt}","number":1,"act":"\\ud800"}`);
    expect(await outcomeOf(half, { commitment: await commitTo("\ufffd") })).toBe("commitment");
  });
});
