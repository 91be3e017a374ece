// A short mark of a text, for noticing that it was cut, changed or mixed up by accident (FNV-1a, 32 bits; Fowler, Noll & Vo). It keeps no secrets.

const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 7;

/** Seven letters and digits, none of which looks like another. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  let mark = "";
  for (let place = 0; place < LENGTH; place++) {
    mark = LETTERS[hash % LETTERS.length] + mark;
    hash = Math.floor(hash / LETTERS.length);
  }
  return mark;
}
