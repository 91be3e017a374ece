// Generated passphrases for backups: seven words of a list of 2,048, so 77 bits.
import { wordlist } from "@scure/bip39/wordlists/english.js";

const WORDS = 7;

/** Seven words with spaces between, each equally likely. */
export function makePassphrase(): string {
  const numbers = crypto.getRandomValues(new Uint16Array(WORDS));
  // 65,536 is 32 times 2,048, so the low eleven bits favour no word.
  return [...numbers].map((number) => wordlist[number & 2047]).join(" ");
}

/** As it was generated: small letters, one space between words; people type capitals, hyphens and line ends. */
export function tidyPassphrase(typed: string): string {
  return typed
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** The words that no generated passphrase has, in the order typed: most likely mistyped. */
export function unknownWords(typed: string): readonly string[] {
  const known = new Set(wordlist);
  return tidyPassphrase(typed)
    .split(" ")
    .filter((word) => word !== "" && !known.has(word));
}
