// Files locked under a passphrase or for a reading key: they open with just that, and damage is told from a wrong passphrase.
import { armor, Encrypter } from "age-encryption";
import { describe, expect, it } from "vitest";
import { makeIdentity } from "../src/identity.ts";
import { lockForReader, lockWithPassphrase, unlockAsReader, unlockWithPassphrase } from "../src/lock-file.ts";

const plain = new TextEncoder().encode("what was said");

describe("under a passphrase", { timeout: 240_000 }, () => {
  it("files open with it, however it is typed, and with no other", async () => {
    const file = await lockWithPassphrase(plain, "Able acid");
    expect(await unlockWithPassphrase(file, " ABLE-acid\n")).toEqual(plain);
    expect(await unlockWithPassphrase(file, "able acids")).toEqual({ refused: "passphrase" });
    expect(await unlockWithPassphrase(file.slice(0, -1), "able acid")).toEqual({ refused: "locked-content" });
    expect(await unlockWithPassphrase(plain, "able acid")).toEqual({ refused: "locked-content" });
  });

  it("files of other programs open: with capitals that count, and in armour", async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase("Able, acid");
    encrypter.setScryptWorkFactor(2);
    const armoured = new TextEncoder().encode(armor.encode(await encrypter.encrypt(plain)));
    expect(await unlockWithPassphrase(armoured, "Able, acid")).toEqual(plain);
    expect(await unlockWithPassphrase(armoured, "able, acid")).toEqual({ refused: "passphrase" });
    const cut = armoured.slice(0, -40);
    expect(await unlockWithPassphrase(cut, "Able, acid")).toEqual({ refused: "locked-content" });
  });
});

describe("for a reader", () => {
  it("files open with that key alone, and do not name it", async () => {
    const [{ identity }, other] = [await makeIdentity(), await makeIdentity()];
    const file = await lockForReader(plain, identity.reading);
    expect(await unlockAsReader(file, identity.opening)).toEqual(plain);
    expect(await unlockAsReader(file, other.identity.opening)).toEqual({ refused: "locked-content" });
    expect(new TextDecoder("latin1").decode(file)).not.toContain(identity.reading);
    await expect(lockForReader(plain, "AAAA")).rejects.toThrow(RangeError);
  });
});
