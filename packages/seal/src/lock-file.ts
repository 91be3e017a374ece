// Files that are locked whole, as age files: under a passphrase, or for one member's reading key.
import { armor, Decrypter, Encrypter } from "age-encryption";
import { type Bytes, fromBase64url, fromUtf8 } from "./bytes.ts";
import { tidyPassphrase } from "./passphrase.ts";
import { recipientOf } from "./recipient.ts";
import { type Refusal, refuse } from "./refusal.ts";

const WORK_FACTOR = 17;
const ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";

/** An age file under the tidied passphrase (scrypt with N = 2¹⁷, some 0.6 s and 128 MiB). */
export async function lockWithPassphrase(plain: Uint8Array, passphrase: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(tidyPassphrase(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** "passphrase": another one than the file's; "locked-content": no such file, or a damaged one. Armour is taken off. */
export async function unlockWithPassphrase(
  file: Uint8Array,
  passphrase: string,
): Promise<Bytes | Refusal<"passphrase" | "locked-content">> {
  const decrypter = new Decrypter();
  // Other programs take a passphrase as it is typed.
  for (const one of new Set([tidyPassphrase(passphrase), passphrase])) decrypter.addPassphrase(one);
  try {
    return new Uint8Array(await decrypter.decrypt(withoutArmour(file)));
  } catch (error) {
    const isOtherKey = error instanceof Error && error.message.startsWith("no identity matched");
    return refuse(isOtherKey ? "passphrase" : "locked-content");
  }
}

/** An age file that only the holder of this reading key opens, and that does not name it. Throws a RangeError for what is no key. */
export async function lockForReader(plain: Uint8Array, reading: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(fromBase64url(reading) ?? new Uint8Array()));
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** `opening`: the private half of the reading key. */
export async function unlockAsReader(
  file: Uint8Array,
  opening: CryptoKey,
): Promise<Bytes | Refusal<"locked-content">> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(opening);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch {
    return refuse("locked-content");
  }
}

function withoutArmour(file: Uint8Array): Uint8Array {
  const beginning = fromUtf8(file.subarray(0, ARMOUR.length));
  return beginning === ARMOUR ? armor.decode(fromUtf8(file) ?? "") : file;
}
