// A description taken apart: its head, what stands beside it, and where it ends.
import { BODIES } from "../words/titles.ts";
import { endOfDescription } from "./give-roles.ts";
import { thirdPerson } from "./mean-pronoun.ts";
import type { Phrase } from "./phrase.ts";
import { roleWord } from "./role-word.ts";
import type { Scene } from "./scene.ts";

const PASSING: ReadonlySet<string> = new Set(
  "former senior new old top own late then current same veteran outgoing incoming longtime long-time present two three both other".split(
    " ",
  ),
);

/** A description with what stands around its head. */
export interface Description {
  readonly phrase: Phrase;
  /** Head word, singular where it is a role. */
  readonly head: string;
  readonly plural: boolean;
  /** End of what belongs to it: "the leader | of the union". */
  readonly end: number;
  /** Words beside the head that tell more, in lower case. */
  readonly beside: readonly string[];
}

export function readDescription(
  scene: Scene,
  { phrase, limit }: { readonly phrase: Phrase; readonly limit: number },
): Description {
  const { tokens } = scene;
  const lower = tokens.lower[phrase.core]!;
  const head = roleWord(lower) ?? lower;
  // "Blamed the army for the delay": what goes with a body by another word than "of" seldom belongs to it.
  const own = !BODIES.has(head) || tokens.lower[phrase.end] === "of";
  const end = own ? Math.max(phrase.end, Math.min(limit, endOfDescription(scene, phrase.end))) : phrase.end;
  const beside: string[] = [];
  for (let at = phrase.first; at < end; at++) {
    const pos = tokens.pos[at]!;
    const word = tokens.lower[at]!;
    if (
      at === phrase.core ||
      pos === "DET" ||
      pos === "ADP" ||
      pos === "PUNCT" ||
      pos === "PART" ||
      pos === "PRON"
    )
      continue;
    if (/^\p{L}/u.test(word) && !PASSING.has(word) && !thirdPerson(word))
      beside.push(word.replaceAll(".", ""));
  }
  const plural =
    lower !== head ||
    (lower.endsWith("s") && tokens.lemma[phrase.core] !== lower) ||
    lower === "people" ||
    lower === "police";
  return { phrase, head, plural, end, beside };
}

export function isIndefinite({ phrase, plural, head }: Description): boolean {
  if (phrase.determiner === "indefinite") return true;
  if (phrase.determiner !== "none") return false;
  return plural && head !== "police";
}

/** All but its first word. */
export function wordsAfter({ tokens }: Scene, { phrase, end }: Description): string {
  return tokens.text.slice(tokens.from[phrase.first + 1]!, tokens.to[end - 1]!).replace(/\s+/g, " ");
}

/** As the article writes it. */
export function describe({ tokens, reading }: Scene, { phrase, end }: Description): string {
  const text = tokens.text.slice(tokens.from[phrase.first]!, tokens.to[end - 1]!).replace(/\s+/g, " ");
  return reading.capital[phrase.first] ? text : text[0]!.toLowerCase() + text.slice(1);
}
