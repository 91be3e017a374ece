// The chain, receipts and signed heads: what is placed cannot be moved, and who said so is known.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { concat, fromBase64url, toBase64url, toUtf8, u64be } from "../src/bytes.ts";
import { CHAIN_START, chainAt, type Place, verifyChain } from "../src/chain.ts";
import { checkHead, checkReceipt, signHead, signReceipt } from "../src/receipts.ts";
import { roomOfThree, say, seatsOfPeople, startEpoch, type TryRoom } from "./try-room.ts";

let room: TryRoom;

beforeAll(async () => {
  room = await roomOfThree();
  const [founder, one] = room.people;
  const epoch = await startEpoch(room, founder, seatsOfPeople(founder, one));
  for (const act of ["1", "2", "3", "4"]) await say(room, one, { epoch, act });
});

const verify = (placed: readonly Place[], from = CHAIN_START) =>
  verifyChain({ room: room.room, from, placed });

describe("the chain", () => {
  it("is the hash of its parts one after the other", async () => {
    const { number, stamp, leaf, chain } = room.log[1];
    const bytes = [room.room, room.log[0].chain, leaf].map((one) => fromBase64url(one)!);
    const parts = [toUtf8("parley/chain/1"), bytes[0], u64be(number), bytes[1], u64be(stamp), bytes[2]];
    const hash = await crypto.subtle.digest("SHA-256", concat(...parts));
    expect(toBase64url(new Uint8Array(hash))).toBe(chain);
    await expect(
      chainAt({ room: "x", number: 1, before: CHAIN_START.chain, stamp: 1, leaf }),
    ).rejects.toThrow(TypeError);
  });

  it("is whole from the start and from any place on", async () => {
    const { number, chain, stamp } = room.log.at(-1)!;
    for (let start = 0; start <= room.log.length; start++) {
      const from = start === 0 ? CHAIN_START : room.log[start - 1];
      const outcome = await verify(room.log.slice(start), from);
      expect(outcome).toEqual({ good: { number, chain, stamp }, findings: [] });
    }
  });

  it("shows an act dropped, doubled, swapped with another or put into its place", async () => {
    const { log } = room;
    const codes = async (placed: readonly Place[]) =>
      (await verify(placed)).findings.map(({ number, code }) => `${number} ${code}`);
    expect(await codes([...log.slice(0, 3), ...log.slice(4)])).toContain("4 number-wrong");
    expect(await codes([...log.slice(0, 3), log[2], ...log.slice(3)])).toContain("4 number-wrong");
    expect(await codes([...log.slice(0, 3), log[4], log[3], ...log.slice(5)])).toContain("4 number-wrong");
    expect(await codes(log.with(4, { ...log[4], leaf: log[3].leaf }))).toEqual(["5 chain-wrong"]);
    expect(await codes(log.with(4, { ...log[4], stamp: log[4].stamp + 1 }))).toEqual(["5 chain-wrong"]);
    expect(await codes(log.with(4, { ...log[4], stamp: 7 }))).toEqual(["5 stamp-decreases"]);
    expect(await codes(log.with(4, { ...log[4], chain: log[3].chain }))).toEqual([
      "5 chain-wrong",
      "6 chain-wrong",
    ]);
    expect(await codes(log.with(0, { ...log[0], leaf: log[1].leaf }))).toEqual(["1 founding-wrong"]);
    const good = (await verify(log.with(4, { ...log[4], leaf: log[3].leaf }))).good;
    expect(good).toEqual({ number: 4, chain: log[3].chain, stamp: log[3].stamp });
  });

  it("takes anything for a place without an exception", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { minLength: 1, maxLength: 4 }), async (values) => {
        expect((await verify(values as Place[])).findings).toHaveLength(values.length);
      }),
    );
  });
});

describe("receipts and heads", () => {
  it("hold for one place only", async () => {
    const { server, log, receipts } = room;
    const given = { room: room.room, server: server.public, receipt: receipts[3] };
    expect(await checkReceipt({ ...given, place: log[3] })).toBeUndefined();
    const wrong = { refused: "signature-wrong" };
    expect(await checkReceipt({ ...given, place: log[4] })).toEqual(wrong);
    expect(await checkReceipt({ ...given, place: { ...log[3], stamp: log[3].stamp + 1 } })).toEqual(wrong);
    expect(await checkReceipt({ ...given, room: log[1].leaf, place: log[3] })).toEqual(wrong);
    expect(await checkReceipt({ ...given, receipt: "x", place: log[3] })).toEqual({
      refused: "signature-encoding",
    });
    const place = { ...log[3], number: -1 };
    expect(await checkReceipt({ ...given, place })).toEqual({ refused: "signature-encoding" });
    await expect(signReceipt({ key: server.key, room: room.room, place })).rejects.toThrow(TypeError);
  });

  it("heads hold for one member, number and hash", async () => {
    const { identity } = room.people[1];
    const head = await signHead({ identity, room: room.room, head: room.log[3] });
    expect(head).toMatchObject({ member: identity.member, number: 4, chain: room.log[3].chain });
    expect(await checkHead(room.room, head)).toBeUndefined();
    expect(await checkHead(room.room, { ...head, number: 5 })).toEqual({ refused: "signature-wrong" });
    expect(await checkHead(room.log[2].leaf, head)).toEqual({ refused: "signature-wrong" });
    expect(await checkHead(room.room, { ...head, chain: "" })).toEqual({ refused: "signature-encoding" });
  });
});
