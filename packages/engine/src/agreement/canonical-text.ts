// One way of writing what people typed, so that the same words are the same bytes for every reader.

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

// They order text on the screen and cannot be seen: two readers could be shown different sentences made of the same letters.
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be replaced
const UNFIT = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * In Unicode form NFC, with LF as the only end of a line, without marks that turn the direction of writing, and with U+FFFD for other control
 * characters and for halves of surrogate pairs, which have no bytes in UTF-8.
 */
export function canonicalText(typed: string): string {
  return typed.replace(LINE_ENDS, "\n").replace(HIDDEN, "").replace(UNFIT, "\ufffd").normalize("NFC");
}

/** The same with every text in its canonical form. */
export function canonical<T>(value: T): T {
  if (typeof value === "string") return canonicalText(value) as T;
  if (Array.isArray(value)) return value.map(canonical) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, canonical(one)])) as T;
}
