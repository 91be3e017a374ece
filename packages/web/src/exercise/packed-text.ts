// Data as one word that stands in a link, a file or a message: JSON, compressed (RFC 1951), base64url, and a mark at the end.
import { deflateSync, Inflate } from "fflate";
import { markOf } from "./mark.ts";

/** `cut`: it is not whole, or was changed on the way; `too-large`: more than anything of ours would be; `unreadable`: it holds no data. */
export type PackedFault = "cut" | "too-large" | "unreadable";

export type Unpacked =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly fault: PackedFault };

const MOST_CHARACTERS = 2_000_000;
const MOST_BYTES = 8 * 2 ** 20;
/** Bytes that are inflated at a time: what comes of them is looked at before the next. */
const PORTION = 1_024;

export function packText(data: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  const word = toBase64Url(deflateSync(bytes, { level: 9 }));
  return `${word}.${markOf(word)}`;
}

/** White space that a mail program put in counts for nothing. */
export function unpackText(text: string): Unpacked {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: "too-large" };
  const parts = /^([A-Za-z0-9_-]+)\.([0-9a-z]+)$/.exec(text.replace(/\s+/g, ""));
  const word = parts?.[1];
  if (word === undefined || markOf(word) !== parts?.[2]) return { ok: false, fault: "cut" };
  const json = inflate(fromBase64Url(word));
  if (typeof json !== "string") return { ok: false, fault: json.fault };
  try {
    return { ok: true, data: JSON.parse(json) };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
}

class TooLarge extends Error {}

function inflate(bytes: Uint8Array): string | { readonly fault: PackedFault } {
  const found: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((portion) => {
    size += portion.length;
    if (size > MOST_BYTES) throw new TooLarge();
    found.push(portion.slice());
  });
  try {
    for (let at = 0; at < bytes.length; at += PORTION) {
      stream.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(joined(found, size));
  } catch (error) {
    return { fault: error instanceof TooLarge ? "too-large" : "unreadable" };
  }
}

function joined(portions: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const portion of portions) {
    whole.set(portion, at);
    at += portion.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Of letters of base64url only. Those that end in the middle of a byte give an empty array, which holds no data. */
function fromBase64Url(word: string): Uint8Array {
  try {
    const binary = atob(word.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
