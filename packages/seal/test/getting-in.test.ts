// Invitations, requests to join, the room phrase and logging in.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../src/bytes.ts";
import { drawSeatId } from "../src/founding.ts";
import { type Identity, makeIdentity } from "../src/identity.ts";
import {
  drawSecret,
  fingerprintOf,
  type Invitation,
  joinToken,
  readInvitation,
  tokenHash,
  writeInvitation,
} from "../src/invitation.ts";
import { askToJoin, checkJoin, type JoinRequest } from "../src/join.ts";
import { checkLogIn, signLogIn } from "../src/log-in.ts";
import { headWords, roomPhrase } from "../src/room-phrase.ts";

const bytesOf = (value: number) => toBase64url(new Uint8Array(32).fill(value));
const invitation: Invitation = {
  ...{ room: bytesOf(1), founder: bytesOf(2), server: bytesOf(3), secret: bytesOf(4) },
};

let identity: Identity;
let stranger: Identity;

beforeAll(async () => {
  identity = (await makeIdentity()).identity;
  stranger = (await makeIdentity()).identity;
});

describe("invitations", () => {
  it("are read as they were written, with or without the hash sign", () => {
    const fragment = writeInvitation(invitation);
    expect(readInvitation(fragment)).toEqual(invitation);
    expect(readInvitation(`#${fragment}`)).toEqual(invitation);
    expect(encodeURIComponent(fragment)).toBe(fragment);
  });

  it("are refused if anything is missing, added or altered in form", () => {
    const fragment = writeInvitation(invitation);
    for (const wrong of ["", "#", fragment.slice(0, -1), `${fragment}.`, `${fragment}A`, `x${fragment}`]) {
      expect(readInvitation(wrong), wrong).toEqual({ refused: "invitation" });
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readInvitation(text)).toHaveProperty("refused");
      }),
    );
  });

  it("yield a token that is one for the room and says nothing of the secret", async () => {
    const token = await joinToken(invitation);
    expect(token).toHaveLength(43);
    expect(await joinToken({ ...invitation })).toBe(token);
    expect(await joinToken({ ...invitation, room: bytesOf(9) })).not.toBe(token);
    expect(await joinToken({ ...invitation, secret: drawSecret() })).not.toBe(token);
    expect(await tokenHash(token)).toHaveLength(43);
    expect(await tokenHash(token)).not.toBe(token);
    expect(await tokenHash("x")).toBeUndefined();
    await expect(joinToken({ ...invitation, secret: "x" })).rejects.toThrow(TypeError);
  });

  it("name keys by a fingerprint", async () => {
    expect(await fingerprintOf(bytesOf(5))).toHaveLength(43);
    expect(await fingerprintOf(bytesOf(5))).not.toBe(await fingerprintOf(bytesOf(6)));
    await expect(fingerprintOf("x")).rejects.toThrow(TypeError);
  });
});

describe("a request to join", () => {
  const seat = drawSeatId();
  const check = (request: unknown, given: Invitation = invitation) =>
    checkJoin({ request, invitation: given, seat });

  it("that answers the invitation yields what to admit", async () => {
    const request = await askToJoin(identity, invitation);
    const { member: key, reading, proof } = request;
    expect(key).toBe(identity.member);
    expect(await check(request)).toEqual({ key, reading, seat, proof });
    expect(await check(JSON.parse(JSON.stringify(request)))).toEqual({ key, reading, seat, proof });
  });

  it("is refused under another secret or for another room", async () => {
    const request = await askToJoin(identity, invitation);
    const fault = await check(request, { ...invitation, secret: drawSecret() });
    expect(fault).toEqual({ refused: "join-mac" });
    expect(await check(request, { ...invitation, room: bytesOf(9) })).toEqual({ refused: "other-room" });
  });

  it("is refused with any part put in by somebody between", async () => {
    const request = await askToJoin(identity, invitation);
    const own = await askToJoin(stranger, { ...invitation, secret: drawSecret() });
    for (const part of ["member", "reading", "proof", "mac"] as const) {
      expect(await check({ ...request, [part]: own[part] }), part).toEqual({ refused: "join-mac" });
    }
    for (const wrong of [null, 7, [], {}, { ...request, proof: "x" }, { ...request, mac: "AAAA" }]) {
      expect(await check(wrong)).toEqual({ refused: "join-shape" });
    }
  });

  it("is refused with keys that do not hold, even under the right secret", async () => {
    const posing = { ...identity, reading: stranger.reading, member: stranger.member };
    expect(await check(await askToJoin(posing, invitation))).toEqual({ refused: "member-proof" });
    const zero = { ...identity, reading: toBase64url(new Uint8Array(32)) };
    expect(await check(await askToJoin(zero, invitation))).toEqual({ refused: "reading-key" });
    const small = { ...identity, member: toBase64url(Uint8Array.of(1, ...new Uint8Array(31))) };
    expect(await check(await askToJoin(small, invitation))).toEqual({ refused: "key-small-order" });
  });
});

describe("the room phrase", () => {
  it("is the same for everyone, whatever the order, and another for other keys", async () => {
    const members = [identity.member, stranger.member, bytesOf(5)];
    const phrase = await roomPhrase(bytesOf(1), members);
    expect(phrase).toHaveLength(8);
    expect(await roomPhrase(bytesOf(1), [...members].reverse())).toEqual(phrase);
    expect(await roomPhrase(bytesOf(2), members)).not.toEqual(phrase);
    expect(await roomPhrase(bytesOf(1), members.slice(1))).not.toEqual(phrase);
    await expect(roomPhrase("x", members)).rejects.toThrow(TypeError);
  });

  it("takes eleven bits a word from the hash of room and sorted keys", async () => {
    const { wordlist } = await import("@scure/bip39/wordlists/english.js");
    const hash = await crypto.subtle.digest("SHA-256", new Uint8Array(32).fill(1));
    const bits = [...new Uint8Array(hash)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const expected = Array.from(
      { length: 8 },
      (_, i) => wordlist[Number.parseInt(bits.slice(11 * i, 11 * i + 11), 2)],
    );
    expect(await roomPhrase(bytesOf(1), [])).toEqual(expected);
    expect(headWords({ number: 3, chain: toBase64url(new Uint8Array(hash)) })).toEqual(expected);
    expect(() => headWords({ number: 3, chain: "x" })).toThrow(TypeError);
  });
});

describe("logging in", () => {
  const challenge = { room: bytesOf(1), origin: "https://talks.example", nonce: bytesOf(8) };

  it("holds for one member, room, origin and nonce", async () => {
    const { member } = identity;
    const signature = await signLogIn(identity, challenge);
    expect(await checkLogIn(challenge, { member, signature })).toBeUndefined();
    const wrong = { refused: "signature-wrong" };
    for (const change of [
      { room: bytesOf(2) },
      { origin: "https://talks.example.org" },
      { nonce: bytesOf(9) },
    ]) {
      expect(await checkLogIn({ ...challenge, ...change }, { member, signature })).toEqual(wrong);
    }
    expect(await checkLogIn(challenge, { member: stranger.member, signature })).toEqual(wrong);
    const fault = await checkLogIn(challenge, { member, signature: "x" });
    expect(fault).toEqual({ refused: "signature-encoding" });
  });

  it("signs nothing that is no challenge", async () => {
    await expect(signLogIn(identity, { ...challenge, nonce: "" })).rejects.toThrow(TypeError);
  });
});

it("a join request is plain JSON of base64url texts", async () => {
  const request: JoinRequest = await askToJoin(identity, invitation);
  for (const text of Object.values(request)) expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
});
