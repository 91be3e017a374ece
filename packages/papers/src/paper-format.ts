// Tells what kind of file it is: by its content first, by its name where the content leaves it open.
import { namesOf } from "./word/unpack-word.ts";

export type PaperFormat =
  | "text"
  | "html"
  | "markdown"
  | "word"
  | "pdf"
  // Those that are not read, each with its own advice.
  | "old-word"
  | "word-locked"
  | "rtf"
  | "open-document"
  | "office"
  | "book"
  | "zip"
  | "web-archive"
  | "image"
  | "binary";

const MAGIC: readonly (readonly [PaperFormat, number, string])[] = [
  ["old-word", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", 0, "{\\rtf"],
  ["image", 0, "\x89PNG"],
  ["image", 0, "\xff\xd8\xff"],
  ["image", 0, "GIF8"],
  ["image", 8, "WEBP"],
  ["image", 0, "II*\0"],
  ["image", 0, "MM\0*"],
  ["image", 4, "ftypheic"],
  ["image", 4, "ftypavif"],
  ["zip", 0, "Rar!"],
  ["zip", 0, "7z\xbc\xaf"],
  ["zip", 0, "\x1f\x8b"],
];

export function paperFormat(name: string, bytes: Uint8Array): PaperFormat {
  const head = latin(bytes.subarray(0, 2_048));
  // Other programs let something stand before the mark of a PDF file.
  const pdf = head.slice(0, 1_024).indexOf("%PDF-");
  if (pdf === 0 || (pdf > 0 && hasEnding(name, "pdf"))) return "pdf";
  for (const [format, place, magic] of MAGIC) {
    if (head.startsWith(magic, place)) return format === "old-word" ? inCompound(bytes) : format;
  }
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return inZip(name, bytes);
  const text = withoutZeros(head);
  if (isHtml(text)) return "html";
  if (
    /^(?:From: <?Saved by|MIME-Version:)/im.test(text) &&
    /^Content-Type:\s*multipart\/related/im.test(text)
  )
    return "web-archive";
  return byName(name, head);
}

function byName(name: string, head: string): PaperFormat {
  if (hasEnding(name, "html?", "xhtml")) return "html";
  if (hasEnding(name, "md", "markdown")) return "markdown";
  if (hasEnding(name, "mht", "mhtml", "webarchive")) return "web-archive";
  // A broken file of a known kind gets the sentence of that kind.
  if (hasEnding(name, "pdf")) return "pdf";
  if (hasEnding(name, "docx")) return "word";
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  return !isUtf16 && head.includes("\0") ? "binary" : "text";
}

/** Word locks a .docx file by putting it into a file of the older kind. */
function inCompound(bytes: Uint8Array): PaperFormat {
  const entry = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(entry[0]); at >= 0; at = bytes.indexOf(entry[0], at + 1)) {
    if (entry.every((byte, place) => bytes[at + place] === byte)) return "word-locked";
  }
  return "old-word";
}

function inZip(name: string, bytes: Uint8Array): PaperFormat {
  const names = new Set((namesOf(bytes) ?? []).map((entry) => entry.name));
  // A file cut short has lost its list; what it began as can still be seen.
  const begin = latin(bytes.subarray(0, 4_096));
  if (names.has("word/document.xml") || (names.size === 0 && /word\/|\[Content_Types\]/.test(begin)))
    return "word";
  if (begin.includes("mimetypeapplication/vnd.oasis.opendocument.text")) return "open-document";
  if (begin.includes("mimetypeapplication/vnd.oasis")) return "office";
  if (begin.includes("mimetypeapplication/epub")) return "book";
  const isOffice = [...names].some((entry) => /^(?:xl|ppt|word)\//.test(entry));
  if (isOffice) return [...names].some((entry) => entry.startsWith("word/")) ? "word" : "office";
  // Broken, or cut short before anything tells what it was: then its name does.
  return hasEnding(name, "docx") ? "word" : "zip";
}

function isHtml(text: string): boolean {
  const start = text
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*/, "");
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(start);
}

/** UTF-16 of the Latin alphabet, as if it were one byte a letter. */
function withoutZeros(head: string): string {
  return /^(?:\xff\xfe|\xfe\xff)/.test(head) ? head.replace(/\0/g, "") : head;
}

function hasEnding(name: string, ...endings: string[]): boolean {
  return new RegExp(`\\.(?:${endings.join("|")})$`, "i").test(name.trim());
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
