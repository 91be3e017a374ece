// Reads how a claim names its speaker: one phrase, or several joined by "and". What follows a comma or "who" only describes.
import type { Span } from "../../case/claim.ts";
import { sentenceOf, tokensOf } from "../text/token-at.ts";
import { determinerOf, leftOf, PRONOUNS } from "./find-phrases.ts";
import type { Phrase } from "./phrase.ts";
import { endsOffice } from "./scan-name.ts";
import { phraseFrom, type Scene } from "./scene.ts";

export interface Mention {
  /** What is joined by "and", in order; one where nothing is. */
  readonly parts: readonly Phrase[];
  /** Token before which the mention ends. */
  readonly end: number;
}

const LONGEST = 60;

export function readMention(scene: Scene, span: Span): Mention {
  const { tokens } = scene;
  const { first, end: last } = tokensOf(tokens, span);
  const end = Math.min(last, first + LONGEST);
  const parts: Phrase[] = [];
  let at = first;
  while (at < end) {
    const part = headFrom(scene, { at, end });
    if (!part) break;
    parts.push(part.phrase);
    at = nextPart(scene, { at: part.next, end });
  }
  return { parts, end };
}

/** Where the next part begins: behind "and", or "," of a list that goes on; `end` for none. */
function nextPart(scene: Scene, { at, end }: { readonly at: number; readonly end: number }): number {
  const { tokens } = scene;
  const lower = tokens.lower[at];
  const next = tokens.lower[at + 1];
  if (at >= end) return end;
  if (lower === "and" || lower === "&" || lower === "or") return at + 1;
  if (lower !== ",") return end;
  if (next === "and") return at + 2;
  return beginsName(scene, at + 1) && tokens.lower.slice(at + 2, end).includes("and") ? at + 1 : end;
}

function beginsName({ phrases }: Scene, at: number): boolean {
  const phrase = phrases[phraseFrom(phrases, at)];
  return phrase?.kind === "name" && phrase.first === at;
}

/** The head of the noun phrase that begins here, and where the text goes on behind it and its "of …". */
function headFrom(
  scene: Scene,
  { at, end }: { readonly at: number; readonly end: number },
): { phrase: Phrase; next: number } | null {
  const { tokens, phrases } = scene;
  let head: Phrase | number | null = null;
  let place = at;
  while (place < end) {
    const found = phrases[phraseFrom(phrases, place)];
    const pos = tokens.pos[place]!;
    const lower = tokens.lower[place]!;
    if (found && isAt(found, { place, end }) && (head === null || found.kind !== "pronoun")) {
      head = found;
      place = found.end;
      if (found.kind === "pronoun") break;
    } else if (pos === "NOUN" || pos === "PROPN" || pos === "X") head = place++;
    else if (isOwnedParticiple(scene, place)) place++;
    else if (pos === "ADP" && holderBehind(scene, { at: place + 1, end })) {
      head = holderBehind(scene, { at: place + 1, end })!;
      place = head.end;
    } else if (ends({ pos, lower, head })) break;
    else place++;
  }
  // "independent analyses", where the tagger took the noun for a verb.
  if (head === null && /^(VERB|ADJ|NUM)$/.test(tokens.pos[place - 1] ?? "") && place > at) head = place - 1;
  if (head === null) return null;
  const phrase = typeof head === "number" ? describedAt(scene, { core: head, at }) : head;
  return { phrase, next: behindOf(scene, { at: Math.max(place, phrase.end), end }) };
}

/** "the union's |negotiating team" */
function isOwnedParticiple({ tokens }: Scene, at: number): boolean {
  return tokens.pos[at] === "VERB" && tokens.lower[at]!.endsWith("ing") && tokens.lower[at - 1] === "'s";
}

/** "the minister for |Foreign Affairs Mara Olt": who holds the office that the name stands behind. */
function holderBehind(
  { tokens, phrases }: Scene,
  { at, end }: { readonly at: number; readonly end: number },
): Phrase | null {
  const next = phrases[phraseFrom(phrases, at)];
  if (next?.kind !== "name" || next.first > at + 1 || next.core <= next.first || next.end > end) return null;
  return endsOffice({ tokens }, next.core - 1) ? next : null;
}

function isAt(
  { kind, first, core }: Phrase,
  { place, end }: { readonly place: number; readonly end: number },
): boolean {
  return core === place || (kind === "name" && first <= place && core < end);
}

function ends({
  pos,
  lower,
  head,
}: {
  readonly pos: string;
  readonly lower: string;
  readonly head: unknown;
}): boolean {
  if (PRONOUNS.has(lower) && head !== null) return true;
  if (head === null) return false;
  return pos === "PUNCT"
    ? lower !== "-" && lower !== "'"
    : pos === "ADP" ||
        pos === "VERB" ||
        pos === "AUX" ||
        pos === "CCONJ" ||
        pos === "PRON" ||
        pos === "SCONJ";
}

/** Skips "(R)" and "of the union" so that an "and" behind it is seen; not the "and" of "experts on ports and ships". */
function behindOf(scene: Scene, { at, end }: { readonly at: number; readonly end: number }): number {
  const { tokens } = scene;
  let place = at;
  if (tokens.lower[place] === "(") {
    while (place < end && tokens.lower[place] !== ")") place++;
    place++;
  }
  if (tokens.pos[place] !== "ADP") return place;
  place++;
  while (place < end && !/^(,|and|&|or|who|which|that|\()$/.test(tokens.lower[place]!)) place++;
  const joins =
    tokens.lower[place] === "and" && (beginsName(scene, place + 1) || tokens.pos[place + 1] === "DET");
  return joins || tokens.lower[place] === "," ? place : end;
}

/** A noun that no table knows: "a poll". Asked again, it is the same. */
function describedAt(scene: Scene, { core, at }: { readonly core: number; readonly at: number }): Phrase {
  const before = scene.unlisted.get(core);
  if (before) return before;
  const first = Math.max(at, leftOf(scene.reading, core));
  const phrase: Phrase = {
    kind: "description",
    first,
    end: core + 1,
    core,
    determiner: determinerOf(scene.reading, first),
    use: "plain",
    sentence: sentenceOf(scene.tokens, core),
    quoted: false,
    leads: false,
    figure: -1,
    options: null,
  };
  scene.unlisted.set(core, phrase);
  return phrase;
}
