// Identities and their backups, and the age names of reading keys.
import { Encrypter, identityToRecipient } from "age-encryption";
import { describe, expect, it } from "vitest";
import { fromBase64url, toBase64url } from "../src/bytes.ts";
import { checkSignature, sign } from "../src/ed25519.ts";
import { backUp, forgetSecret, makeIdentity, restore } from "../src/identity.ts";
import { makePassphrase, tidyPassphrase, unknownWords } from "../src/passphrase.ts";
import { checkReadingKey, proveReadingKey } from "../src/reading-key.ts";
import { recipientOf } from "../src/recipient.ts";

const room = toBase64url(new Uint8Array(32).fill(7));

describe("identities", () => {
  it("hold keys that cannot be exported", async () => {
    const { identity } = await makeIdentity();
    expect([identity.signing.extractable, identity.opening.extractable]).toEqual([false, false]);
    await expect(crypto.subtle.exportKey("pkcs8", identity.signing)).rejects.toThrow();
    await expect(crypto.subtle.exportKey("jwk", identity.opening)).rejects.toThrow();
  });

  it("are named by age as age names them", async () => {
    const { identity } = await makeIdentity();
    expect(recipientOf(fromBase64url(identity.reading)!)).toBe(await identityToRecipient(identity.opening));
    expect(() => recipientOf(new Uint8Array(31))).toThrow(RangeError);
  });

  it("come back from a backup with the passphrase, and only with it", { timeout: 240_000 }, async () => {
    const { identity, secret } = await makeIdentity();
    const passphrase = makePassphrase();
    const file = await backUp(secret, passphrase);
    forgetSecret(secret);
    expect(secret.signing.every((byte) => byte === 0)).toBe(true);
    expect(new TextDecoder().decode(file.subarray(0, 80))).toMatch(/-> scrypt \S+ 17\n/);

    expect(await restore(file, `${passphrase} able`)).toEqual({ refused: "backup-passphrase" });
    expect(await restore(file.slice(0, -1), passphrase)).toEqual({ refused: "backup-content" });
    const back = await restore(file, ` ${passphrase.toUpperCase().replaceAll(" ", "-")}\n`);
    if ("refused" in back) throw new Error(back.refused);
    expect([back.member, back.reading]).toEqual([identity.member, identity.reading]);
    expect([back.signing.extractable, back.opening.extractable]).toEqual([false, false]);

    const message = Uint8Array.of(1, 2, 3);
    const signature = await sign({ key: back.signing, domain: "parley/act/1", message });
    const fault = await checkSignature({ key: identity.member, domain: "parley/act/1", message, signature });
    expect(fault).toBeUndefined();
  });

  it("are refused from a file that is no backup", { timeout: 60_000 }, async () => {
    expect(await restore(Uint8Array.of(1, 2), "able")).toEqual({ refused: "backup-content" });
    const [one, other] = [await makeIdentity(), await makeIdentity()];
    const mixed = { ...one.secret, opening: other.secret.opening };
    const text = JSON.stringify({
      ...mixed,
      v: "parley/identity/1",
      signing: toBase64url(mixed.signing),
      opening: toBase64url(mixed.opening),
    });
    for (const content of ["{}", "no", text]) {
      const encrypter = new Encrypter();
      encrypter.setPassphrase("able");
      encrypter.setScryptWorkFactor(2);
      expect(await restore(await encrypter.encrypt(content), "able")).toEqual({ refused: "backup-content" });
    }
  });
});

describe("passphrases", () => {
  it("are seven words of the list", () => {
    const words = makePassphrase().split(" ");
    expect(words).toHaveLength(7);
    expect(unknownWords(words.join(" "))).toEqual([]);
    expect(makePassphrase()).not.toBe(makePassphrase());
  });

  it("are forgiving about spaces and capitals, and name mistyped words", () => {
    expect(tidyPassphrase("  Able\n acid-ZOO, ")).toBe("able acid zoo");
    expect(unknownWords("able acidd zoo zo")).toEqual(["acidd", "zo"]);
    expect(unknownWords("")).toEqual([]);
  });
});

describe("reading keys", () => {
  it("are vouched for in one room by the signing key", async () => {
    const { identity } = await makeIdentity();
    const { member: key, reading, signing } = identity;
    const proof = toBase64url(await proveReadingKey({ signing, room, reading }));
    expect(await checkReadingKey({ room, key, reading, proof })).toBeUndefined();
    const fault = { refused: "member-proof" };
    expect(await checkReadingKey({ room: null, key, reading, proof })).toEqual(fault);
    const other = (await makeIdentity()).identity;
    expect(await checkReadingKey({ room, key, reading: other.reading, proof })).toEqual(fault);
    expect(await checkReadingKey({ room, key: other.member, reading, proof })).toEqual(fault);
    expect(await checkReadingKey({ room, key, reading, proof: "" })).toEqual(fault);
  });

  it("that nothing can be sealed to are refused", async () => {
    const { identity } = await makeIdentity();
    // The points of order 1, 2, 4 and 8 of Curve25519, as listed at cr.yp.to/ecdh.html, and encodings of p and above.
    const small = [
      "00".repeat(32),
      `01${"00".repeat(31)}`,
      "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
      "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
      `ec${"ff".repeat(30)}7f`,
      `ed${"ff".repeat(30)}7f`,
      `ee${"ff".repeat(30)}7f`,
      "ff".repeat(32),
    ];
    for (const hex of small) {
      const reading = toBase64url(Buffer.from(hex, "hex"));
      const { member: key, signing } = identity;
      const proof = toBase64url(await proveReadingKey({ signing, room, reading }));
      expect(await checkReadingKey({ room, key, reading, proof }), hex).toEqual({ refused: "reading-key" });
    }
  });
});
