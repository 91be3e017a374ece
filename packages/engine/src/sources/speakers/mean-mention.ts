// Whom the words for a speaker mean, whatever they are: names, descriptions, pronouns, several joined by "and", or no words at all.
import type { Span } from "../../case/claim.ts";
import { sentenceOf, tokenAt } from "../text/token-at.ts";
import { DOCUMENTS, type PersonPronoun } from "../words/titles.ts";
import { addFigure, agreement, tellPronoun } from "./cast.ts";
import { nameWords } from "./letters.ts";
import { meanDescription } from "./mean-description.ts";
import { lastSpoken, meanPronoun, thirdPerson } from "./mean-pronoun.ts";
import { indexName, lookUpName } from "./name-index.ts";
import type { Phrase } from "./phrase.ts";
import { readMention } from "./read-mention.ts";
import { phraseFrom, type Scene } from "./scene.ts";

const SPEAKER_ITSELF: ReadonlySet<string> = new Set(["i", "we", "me", "us"]);

const LONGEST_NAME = 120;

export interface Asked {
  readonly span: Span;
  /** Figures that a pronoun here cannot mean. */
  readonly without: readonly number[];
  readonly claim?: number;
}

/** Place in the cast, or -1. */
export function meanMention(scene: Scene, { span, without, claim }: Asked): number {
  const entry = byRegister(scene, span);
  if (entry !== null) return entry;
  if (isOneOfThem(scene, span)) return -1;
  const { parts, end } = readMention(scene, span);
  const figures = parts.map((phrase) => meanPart(scene, { phrase, limit: end, without, claim }));
  if (figures.length <= 1)
    return isWhose(scene, span) ? knownOnly(scene, figures[0] ?? -1) : (figures[0] ?? -1);
  return figures.includes(-1) ? -1 : meanSeveral(scene, [...new Set(figures)]);
}

/** "Olt, whose party …": that party has to have a name elsewhere. */
function isWhose({ tokens }: Scene, { from }: Span): boolean {
  return tokens.lower[tokenAt(tokens, from)] === "whose";
}

function knownOnly({ cast }: Scene, figure: number): number {
  const own = cast[figure];
  return own && (own.named || own.known) ? figure : -1;
}

/** "One of them": one, and nobody knows which. */
function isOneOfThem({ tokens }: Scene, { from, to }: Span): boolean {
  const first = tokenAt(tokens, from);
  const [, of, whole] = tokens.lower.slice(first, first + 3);
  return of === "of" && WHOLES.has(whole ?? "") && tokens.to[first + 2]! <= to;
}

const WHOLES: ReadonlySet<string> = new Set(["them", "us", "those", "these", "whom"]);

/** The mention is a name of the register, letter for letter, in whatever script. */
function byRegister({ index, cast, tokens }: Scene, { from, to }: Span): number | null {
  if (to - from > LONGEST_NAME) return null;
  const found = (index.whole.get(nameWords(tokens.text.slice(from, to)).join(" ")) ?? []).filter(
    (one) => cast[one]!.known,
  );
  return found.length === 0 ? null : found.length === 1 ? found[0]! : -1;
}

/** "Olt and Senn" speak as one. */
function meanSeveral(scene: Scene, figures: readonly number[]): number {
  if (figures.length === 1) return figures[0]!;
  const names = figures.map((figure) => scene.cast[figure]!.name);
  const name = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const key = `together ${[...names].sort().join("|")}`;
  const before = scene.described.get(key);
  if (before !== undefined) return before;
  const told = figures.every((figure) => scene.cast[figure]!.told);
  const figure = addFigure(scene.cast, { name, named: false, told, kind: "several" });
  scene.described.set(key, figure.at);
  return figure.at;
}

interface Part {
  readonly phrase: Phrase;
  readonly limit: number;
  readonly without: readonly number[];
  readonly claim?: number | undefined;
}

function meanPart(scene: Scene, { phrase, limit, without, claim }: Part): number {
  const figure = meanOne(scene, { phrase, limit, without, claim });
  if (figure !== -1) phrase.figure = figure;
  return figure;
}

function meanOne(scene: Scene, { phrase, limit, without, claim }: Part): number {
  if (phrase.figure !== -1) return phrase.figure;
  if (phrase.kind === "name") return phrase.options ? -1 : nameOf(scene, phrase);
  if (phrase.kind === "pronoun") return pronounOf(scene, { phrase, without, claim });
  const writer = writerOf(scene, { phrase, limit });
  return writer ?? meanDescription(scene, { phrase, limit });
}

/** A name that stands in a headline only. */
function nameOf({ cast, index, tokens }: Scene, { core, end, determiner }: Phrase): number {
  const name = tokens.text.slice(tokens.from[core]!, tokens.to[end - 1]!).replace(/\s+/g, " ");
  const found =
    determiner === "indefinite" ? [] : lookUpName(index, { words: nameWords(name), written: name });
  if (found.length > 0) return found.length === 1 ? found[0]! : -1;
  const figure = addFigure(cast, { name, named: true, kind: "open" });
  if (determiner !== "indefinite") indexName(index, { name, figure: figure.at, body: false });
  return figure.at;
}

function pronounOf(scene: Scene, { phrase, without, claim }: Omit<Part, "limit">): number {
  const lower = scene.tokens.lower[phrase.core]!;
  if (lower === "who" || lower === "which") return beforeWho(scene, phrase);
  if (SPEAKER_ITSELF.has(lower)) return speakerAround(scene, { phrase, claim });
  const pronoun = thirdPerson(lower);
  return pronoun ? meanPronoun(scene, { at: phrase.core, pronoun, quoted: phrase.quoted, without }) : -1;
}

/** "Olt, who continues to demand …" */
function beforeWho(scene: Scene, phrase: Phrase): number {
  const before = scene.phrases[phraseFrom(scene.phrases, phrase.core) - 1];
  return before?.sentence === phrase.sentence && before.figure !== -1 ? before.figure : -1;
}

/** "I" and "we" are whoever's words they stand in: a quotation's or an answer's speaker, else who signs the text. */
function speakerAround(
  scene: Scene,
  { phrase, claim }: { readonly phrase: Phrase; readonly claim: number | undefined },
): number {
  const { claims, speakers, tokens, signer } = scene;
  const own = (near: number): boolean => phrase.quoted || claims[near]!.wording === "direct";
  const outer = claim === undefined ? null : claims[claim]!.within;
  if (outer !== null && own(outer)) return speakers[outer]!;
  const place = tokens.from[phrase.core]!;
  // A claim's content lies near its mention, so only claims placed around the token can hold it.
  for (const near of around(scene, phrase.core)) {
    const holds = claims[near]!.content.some(({ from, to }) => from <= place && place < to);
    if (near !== claim && holds && own(near)) return speakers[near]!;
  }
  return phrase.quoted ? -1 : signer;
}

/** "Olt urged him": not Olt; nor is "he" in what somebody says the one who says it. */
export function beside(scene: Scene, { from, to }: Span): number[] {
  const { tokens, claims, anchors, speakers } = scene;
  const token = tokenAt(tokens, from);
  return around(scene, token)
    .filter((near) => {
      const { content, wording, mention } = claims[near]!;
      if (content.some((part) => part.from <= from && to <= part.to)) return wording === "direct";
      return (
        mention !== null &&
        mention.to <= from &&
        sentenceOf(tokens, anchors[near]!) === sentenceOf(tokens, token)
      );
    })
    .map((near) => speakers[near]!);
}

function around({ spoken, anchors }: Scene, token: number): number[] {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[spoken[middle]!]! >= token) high = middle;
    else low = middle + 1;
  }
  return spoken.slice(Math.max(0, low - 3), low + 3);
}

/** "A statement by the ministry", "the ministry's statement": the ministry; null where no writer is told. */
function writerOf(
  scene: Scene,
  { phrase, limit }: { readonly phrase: Phrase; readonly limit: number },
): number | null {
  const { tokens, phrases } = scene;
  const lower = tokens.lower[phrase.core]!;
  if (!DOCUMENTS.has(lower.replace(/s$/, "")) && !DOCUMENTS.has(lower)) return null;
  for (
    let at = phraseFrom(phrases, phrase.first);
    at < phrases.length && phrases[at]!.core < phrase.core;
    at++
  ) {
    if (phrases[at]!.use === "possessive")
      return meanPart(scene, { phrase: phrases[at]!, limit: phrases[at]!.end, without: [] });
  }
  if (!/^(by|from|of)$/.test(tokens.lower[phrase.end] ?? "") || phrase.end + 1 >= limit) return null;
  const { parts } = readMention(scene, { from: tokens.from[phrase.end + 1]!, to: tokens.to[limit - 1]! });
  return parts.length === 1 ? meanPart(scene, { phrase: parts[0]!, limit, without: [] }) : null;
}

/** Layout names the speaker: "OLT:", "— Mara Olt". */
export function meanLayout({ cast, index }: Pick<Scene, "cast" | "index">, name: string): number {
  const words = nameWords(name);
  if (words.length === 0) return -1;
  const found = lookUpName(index, { words, written: "" });
  if (found.length > 0) return found.length === 1 ? found[0]! : -1;
  const figure = addFigure(cast, { name: name.trim(), named: true, kind: "open" });
  indexName(index, { name, figure: figure.at, body: false });
  return figure.at;
}

/** What stands in no quotation marks is said by who signs the text. Quoted words that nobody is named for go on with the last speaker, while nobody else has led a sentence since. */
export function meanSilent(scene: Scene, claim: number): number {
  const { tokens, claims, phrases, anchors } = scene;
  const begins = claims[claim]!.content[0]!.from;
  if (!isQuoted(scene, begins) && scene.signer !== -1) return scene.signer;
  if (claims[claim]!.within !== null || claims[claim]!.wording === "indirect") return -1;
  const last = lastSpoken(scene, anchors[claim]!);
  if (last === -1 || scene.speakers[last] === -1) return -1;
  const figure = scene.speakers[last]!;
  const blocks =
    tokens.blockOf[claims[claim]!.sentence]! - tokens.blockOf[sentenceOf(tokens, anchors[last]!)]!;
  if (blocks > MOST_PARAGRAPHS) return -1;
  for (
    let at = phraseFrom(phrases, anchors[last]!);
    at < phrases.length && phrases[at]!.core < anchors[claim]!;
    at++
  ) {
    const phrase = phrases[at]!;
    if (phrase.figure !== figure && mayHaveSpoken(scene, phrase)) return -1;
  }
  return figure;
}

/** Paragraphs that may lie between somebody's words and those that go on with them. */
const MOST_PARAGRAPHS = 2;

/** Somebody else leads a sentence, be it one who cannot be made out ("He stood up."), or is named in one. */
function mayHaveSpoken({ tokens, cast }: Scene, phrase: Phrase): boolean {
  const { figure, kind, core, first, leads, quoted, use } = phrase;
  if (leads)
    return (
      figure !== -1 ||
      (kind === "pronoun" ? /^(?:he|she)$/.test(tokens.lower[core]!) : kind === "description")
    );
  const isNamed = kind === "name" && !quoted && use === "plain" && tokens.pos[first - 1] !== "ADP";
  return isNamed && cast[figure]?.kind === "person";
}

function isQuoted({ quotations }: Scene, place: number): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.to <= place) low = middle + 1;
    else high = middle;
  }
  return (quotations[low]?.from ?? Infinity) <= place;
}

/** In passing, before any claim asks: only what needs no new figure. */
export function meanPhrase(scene: Scene, at: number): void {
  const phrase = scene.phrases[at]!;
  const lower = scene.tokens.lower[phrase.core]!;
  if (phrase.kind === "pronoun") {
    const pronoun = thirdPerson(lower);
    if (pronoun && (lower === "he" || lower === "she")) {
      phrase.figure = meanPronoun(scene, { at: phrase.core, pronoun, quoted: false, without: [] });
      const own = scene.cast[phrase.figure];
      if (own && agreement(own, pronoun as PersonPronoun) === 0)
        tellPronoun(own, { pronoun: pronoun as PersonPronoun, weight: 1 });
    }
  } else if (phrase.kind === "description" && phrase.determiner === "definite") {
    const size = scene.cast.length;
    const figure = meanDescription(scene, { phrase, limit: scene.tokens.count });
    if (scene.cast.length === size) phrase.figure = figure;
  }
}
