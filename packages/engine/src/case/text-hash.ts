// The hash by which the text of an article is known to be the one that its claims point into.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Lengths of texts whose hashes are remembered, all together: enough for a case with many articles. */
const MOST_REMEMBERED = 2 ** 26;

const remembered = new Map<string, string>();
let length = 0;

/** SHA-256 of the text as UTF-8, in hexadecimal. A case is read anew at each edit: its texts are hashed once. */
export function sha256OfText(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(text)));
  if (length + text.length > MOST_REMEMBERED) {
    remembered.clear();
    length = 0;
  }
  if (text.length <= MOST_REMEMBERED) {
    remembered.set(text, hash);
    length += text.length;
  }
  return hash;
}
