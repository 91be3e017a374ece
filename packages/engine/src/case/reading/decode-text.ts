// From the bytes of a file to its text: UTF-8 with or without a byte order mark, or UTF-16 with one. Nothing is replaced silently.

export type Decoding =
  | { readonly ok: true; readonly text: string }
  /** `before`: the text up to the byte that is not UTF-8. */
  | { readonly ok: false; readonly before: string; readonly byte: number };

/** Decodes a file, less its byte order mark. Text that is decoded already only loses its mark. */
export function decodeText(content: string | Uint8Array): Decoding {
  if (typeof content === "string") return { ok: true, text: withoutMark(content) };
  if (content[0] === 0xff && content[1] === 0xfe) return { ok: true, text: decodeUtf16(content, 0) };
  if (content[0] === 0xfe && content[1] === 0xff) return { ok: true, text: decodeUtf16(content, 1) };
  const decoding = decodeUtf8(content);
  return decoding.ok ? { ok: true, text: withoutMark(decoding.text) } : decoding;
}

/** Decodes UTF-8 as it stands, a byte order mark included: the text of an article is kept unit for unit. */
export function decodeExactly(content: string | Uint8Array): Decoding {
  return typeof content === "string" ? { ok: true, text: content } : decodeUtf8(content);
}

/** How many bytes the content takes in UTF-8. */
export function sizeInBytes(content: string | Uint8Array): number {
  if (typeof content !== "string") return content.length;
  let size = content.length;
  for (let i = 0; i < content.length; i++) {
    const unit = content.charCodeAt(i);
    if (unit >= 0x80) size++;
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) size++;
  }
  return size;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function decodeUtf16(bytes: Uint8Array, high: 0 | 1): string {
  const text = new TextBuilder();
  // A last odd byte becomes a character that the reader refuses, rather than disappearing.
  for (let i = 2; i < bytes.length; i += 2) {
    text.append(i + 1 < bytes.length ? bytes[i + 1 - high] * 256 + bytes[i + high] : 0xffff);
  }
  return text.finish();
}

function decodeUtf8(bytes: Uint8Array): Decoding {
  const text = new TextBuilder();
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i];
    if (lead < 0x80) {
      text.append(lead);
      i++;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    const point = length === 0 ? -1 : codePoint(bytes, i, length);
    if (point < 0) return { ok: false, before: text.finish(), byte: lead };
    text.appendPoint(point);
    i += length;
  }
  return { ok: true, text: text.finish() };
}

/** The code point of a sequence of 2 to 4 bytes, or -1 when it is cut short, longer than needed or half of a pair. */
function codePoint(bytes: Uint8Array, start: number, length: number): number {
  let point = bytes[start] & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) {
    const byte = bytes[start + k];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return -1;
    point = point * 64 + (byte & 0x3f);
  }
  const smallest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  const half = point >= 0xd800 && point <= 0xdfff;
  return point < smallest || point > 0x10ffff || half ? -1 : point;
}

/** Joins code units in chunks: appending single characters to a string is slow for large files. */
class TextBuilder {
  #text = "";
  #units: number[] = [];

  append(unit: number): void {
    this.#units.push(unit);
    if (this.#units.length >= 8192) this.#flush();
  }

  appendPoint(point: number): void {
    if (point < 0x10000) {
      this.append(point);
      return;
    }
    this.append(0xd800 + ((point - 0x10000) >> 10));
    this.append(0xdc00 + ((point - 0x10000) & 0x3ff));
  }

  finish(): string {
    this.#flush();
    return this.#text;
  }

  #flush(): void {
    this.#text += String.fromCharCode(...this.#units);
    this.#units = [];
  }
}
