// Random damage to the text of a file: lines lost, doubled, swapped or shifted, words and characters put in or put in place of others, the end cut off.
import fc from "fast-check";

export type Damage = (text: string) => string;

function onLines(change: (lines: string[]) => string[]): Damage {
  return (text) => change(text.split("\n")).join("\n");
}

const place = fc.nat(400);

/** `words`: what is put in. */
export function damageWith(words: readonly string[]): fc.Arbitrary<Damage> {
  return fc.oneof(
    place.map((at) => onLines((lines) => lines.filter((_, k) => k !== at % lines.length))),
    place.map((at) => onLines((lines) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length]))),
    fc
      .tuple(place, place)
      .map(([i, j]) =>
        onLines((lines) =>
          lines
            .with(i % lines.length, lines[j % lines.length])
            .with(j % lines.length, lines[i % lines.length]),
        ),
      ),
    fc
      .tuple(place, fc.nat(6))
      .map(([at, width]) =>
        onLines((lines) =>
          lines.with(at % lines.length, `${" ".repeat(width)}${lines[at % lines.length].trim()}`),
        ),
      ),
    fc.tuple(fc.nat(2000), fc.constantFrom(...words)).map(
      ([at, word]): Damage =>
        (text) => {
          const k = at % (text.length + 1);
          return text.slice(0, k) + word + text.slice(k);
        },
    ),
    fc.tuple(fc.nat(2000), fc.string({ unit: "binary", minLength: 1, maxLength: 2 })).map(
      ([at, word]): Damage =>
        (text) => {
          const k = at % (text.length + 1);
          return text.slice(0, k) + word + text.slice(k + 1);
        },
    ),
    // One of the words or numbers becomes another.
    fc.tuple(place, fc.constantFrom(...words)).map(
      ([at, word]): Damage =>
        (text) => {
          const found = [...text.matchAll(/[\w.]+/g)];
          const target = found[at % Math.max(1, found.length)];
          return target
            ? text.slice(0, target.index) + word + text.slice(target.index + target[0].length)
            : text;
        },
    ),
    fc.nat(2000).map(
      (at): Damage =>
        (text) =>
          text.slice(0, at % (text.length + 1)),
    ),
  );
}

/** Words that no document means, and signs that YAML does. */
export const SIGNS = [
  "0",
  "-1",
  "1e9",
  "1/0",
  "[1, 2]",
  "{a: 1}",
  "yes",
  "null",
  "*x",
  "&y",
  "!t",
  "'",
  '"',
  "|",
  ">",
  "- ",
  "? ",
  ": ",
  "#",
  "unknown",
  "format",
  "__proto__",
  "\t",
  "\u0007",
  "\ufeff",
  "\r",
  "\u2028",
  "é",
  "٣",
];
