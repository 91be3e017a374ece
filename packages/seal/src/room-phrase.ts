// Eight words to read aloud: of a room and its keys, and of a log up to a place. The same words mean the same. Not passwords.
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { compareBytes, fromBase64url, sha256 } from "./bytes.ts";
import { HASH_BYTES, type Head, type MemberKey, type RoomId } from "./header.ts";

const WORDS = 8;
const BITS = 11;

/** From the room's id and the signing keys of those present, in any order. Throws a TypeError for what is no id or key. */
export async function roomPhrase(room: RoomId, members: readonly MemberKey[]): Promise<readonly string[]> {
  const [roomBytes, ...keys] = [room, ...members].map((one) => fromBase64url(one, 32));
  if (roomBytes === undefined || !keys.every((key) => key !== undefined)) {
    throw new TypeError("Not an id or key of 32 bytes.");
  }
  const sorted = [...keys].sort(compareBytes);
  return wordsOf(await sha256(roomBytes, ...sorted));
}

/** From the chain hash at a place, which stands for the whole log up to there. Throws a TypeError for what is no hash. */
export function headWords({ chain }: Head): readonly string[] {
  const hash = fromBase64url(chain, HASH_BYTES);
  if (hash === undefined) throw new TypeError("Not a hash of 32 bytes.");
  return wordsOf(hash);
}

function wordsOf(hash: Uint8Array): readonly string[] {
  return Array.from({ length: WORDS }, (_, index) => wordlist[bitsOf(hash, index * BITS)]);
}

/** Eleven bits from the given one on. */
function bitsOf(hash: Uint8Array, start: number): number {
  const byte = start >> 3;
  const three = (hash[byte] << 16) | (hash[byte + 1] << 8) | hash[byte + 2];
  return (three >> (24 - BITS - (start & 7))) & ((1 << BITS) - 1);
}
