// From the bytes of a page to its text: UTF-8 or UTF-16 by its mark, UTF-8 without one, or else what the page says about itself.
import { type Decoding, decodeText } from "@parley/engine/case";

const FIRST = 4_096;

export function decodeHtml(bytes: Uint8Array): Decoding {
  const decoding = decodeText(bytes);
  const stated = statedEncoding(bytes);
  // ISO-2022-JP looks like ASCII.
  if (stated === null || (decoding.ok && !/^iso-2022/i.test(stated))) return decoding;
  try {
    const decoder = new TextDecoder(stated);
    const text = decoder.decode(bytes);
    return { ok: true, text: decoder.encoding === "windows-1252" ? withWindowsSigns(text) : text };
  } catch {
    return decoding;
  }
}

function statedEncoding(bytes: Uint8Array): string | null {
  const head = Array.from(bytes.subarray(0, FIRST), (byte) => String.fromCharCode(byte)).join("");
  return /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}

const WINDOWS_SIGNS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node take this encoding for ISO 8859-1, which has control signs where Windows has marks. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]);
}
