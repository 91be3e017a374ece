// Gives every name of the article its figure. Names of several words go first, wherever they stand, so that "Olt" in a headline finds
// the Mara Olt of the third paragraph.
import type { Tokens } from "../text/tokens.ts";
import { HONORIFICS, type PersonPronoun, ROLES } from "../words/titles.ts";
import type { KnownActor } from "./actors.ts";
import {
  addFigure,
  agreement,
  CERTAIN,
  type Figure,
  hintFromName,
  kindOfKnown,
  kindOfName,
  tellPronoun,
} from "./cast.ts";
import { isAcronym, nameWords } from "./letters.ts";
import {
  emptyIndex,
  indexName,
  indexNation,
  lookUpInitials,
  lookUpName,
  lookUpPeople,
  lookUpTitled,
  type NameIndex,
  putAcronym,
} from "./name-index.ts";
import type { Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { roleWord } from "./role-word.ts";

export interface Naming {
  readonly reading: Reading;
  readonly phrases: readonly Phrase[];
  readonly cast: Figure[];
  readonly index: NameIndex;
}

export function castRegister(actors: readonly KnownActor[]): Pick<Naming, "cast" | "index"> {
  const cast: Figure[] = [];
  const index = emptyIndex();
  for (const actor of actors) {
    const figure = addFigure(cast, { name: actor.name, named: true, kind: kindOfKnown(actor), known: actor });
    for (const name of [actor.name, ...actor.alsoCalled]) {
      indexName(index, { name, figure: figure.at, body: figure.kind === "body" });
      indexNation(index, { name, figure: figure.at });
    }
  }
  return { cast, index };
}

const writtenName = (
  tokens: Tokens,
  { core, end }: { readonly core: number; readonly end: number },
): string =>
  tokens.text
    .slice(tokens.from[core]!, tokens.to[end - 1]!)
    .replace(/\s+/g, " ")
    .replace(/['’]s$/, "");

export function namePeople(naming: Naming): void {
  const { reading, phrases } = naming;
  const names = phrases.filter((phrase) => phrase.kind === "name");
  const words = wordsOf(reading.tokens, names);
  const sharing = surnames(words);
  names.forEach((phrase, at) => {
    if (words[at]!.length > 1) nameInFull(naming, { phrase, words: words[at]!, sharing });
  });
  for (const [at, phrase] of names.entries()) joinCapitals(naming, { phrase, next: names[at + 1] });
  nameShortly(naming, { names, words });
}

/** Articles say the same names over and over. */
function wordsOf(tokens: Tokens, names: readonly Phrase[]): (readonly string[])[] {
  const read = new Map<string, readonly string[]>();
  return names.map((phrase) => {
    const written = writtenName(tokens, phrase);
    const words = read.get(written) ?? nameWords(written);
    read.set(written, words);
    return words;
  });
}

/** Per last word: the different first words before it. */
function surnames(words: readonly (readonly string[])[]): Map<string, Set<string>> {
  const sharing = new Map<string, Set<string>>();
  for (const name of words) {
    if (name.length < 2) continue;
    const last = name.at(-1)!;
    if (!sharing.has(last)) sharing.set(last, new Set());
    sharing.get(last)!.add(name[0]!);
  }
  return sharing;
}

interface Full {
  readonly phrase: Phrase;
  readonly words: readonly string[];
  readonly sharing: ReadonlyMap<string, ReadonlySet<string>>;
}

function nameInFull(naming: Naming, { phrase, words, sharing }: Full): void {
  const { reading, cast, index } = naming;
  const written = writtenName(reading.tokens, phrase);
  let found = lookUpName(index, { words, written });
  if (found.length === 0) found = titled(naming, words);
  if (found.length === 0) found = soleAlias(naming, { words, sharing });
  if (found.length > 1) {
    phrase.options = found;
    return;
  }
  if (found.length === 0 && reading.headline[phrase.sentence]) return;
  const figure =
    cast[found[0] ?? -1] ?? addFigure(cast, { name: written, named: true, kind: kindOfName(words) });
  const longer =
    found.length === 0 ||
    (figure.name.length < written.length && nameWords(figure.name).length < words.length);
  if (longer) lengthen(naming, { figure, written });
  phrase.figure = figure.at;
  if (figure.introduced === -1) figure.introduced = phrase.core;
  figure.fullNames++;
}

function lengthen(
  { index, cast }: Naming,
  { figure, written }: { readonly figure: Figure; readonly written: string },
): void {
  if (!figure.known) figure.name = written;
  if (figure.kind !== "body") hintFromName(cast[figure.at]!, written);
  indexName(index, { name: written, figure: figure.at, body: figure.kind === "body" });
}

function titled({ index, cast }: Naming, words: readonly string[]): readonly number[] {
  if (words.length < 3 || kindOfName(words) !== "open") return [];
  return lookUpTitled(index, words).filter((one) => cast[one]!.kind !== "body");
}

/** "HO: …" in an interview with Hana Okoro, while nobody else has these initials. */
function byInitials({ reading: { tokens }, cast, index }: Naming, phrase: Phrase): readonly number[] {
  const letters = writtenName(tokens, phrase);
  if (!/^\p{Lu}{2,3}$/u.test(letters) || tokens.words[phrase.end] !== ":") return [];
  if (tokens.sentences[phrase.sentence] !== phrase.first) return [];
  return lookUpInitials(index, letters).filter((one) => cast[one]!.fullNames > 0);
}

/** The register knows "Olt" only, and the article has one Olt with a first name. */
function soleAlias({ index, cast }: Naming, { words, sharing }: Omit<Full, "phrase">): readonly number[] {
  const last = words.at(-1)!;
  if (sharing.get(last)!.size > 1 || kindOfName(words) === "body") return [];
  const found = index.whole.get(last) ?? [];
  const known = cast[found[0] ?? -1]?.known;
  if (found.length !== 1 || !known || cast[found[0]!]!.kind === "body") return [];
  const inFull = [known.name, ...known.alsoCalled].some((name) => {
    const parts = nameWords(name);
    return parts.length > 1 && parts.at(-1) === last && parts[0] !== words[0];
  });
  return inFull ? [] : found;
}

/** "United Workers' Front (UWF)" and "UWF (United Workers' Front)". */
function joinCapitals(
  { reading, index, cast }: Naming,
  { phrase, next }: { readonly phrase: Phrase; readonly next: Phrase | undefined },
): void {
  const { tokens } = reading;
  if (next?.first !== phrase.end + 1 || tokens.words[phrase.end] !== "(" || tokens.words[next.end] !== ")")
    return;
  const [short, long] = isAcronym(writtenName(tokens, next)) ? [next, phrase] : [phrase, next];
  const letters = writtenName(tokens, short);
  const figure = cast[long.figure];
  if (!isAcronym(letters) || !figure || short.figure !== -1) return;
  if (figure.kind === "open") figure.kind = "body";
  putAcronym(index, { letters, figure: figure.at });
}

/** Who was named in full where, as the pass over short names goes on. */
interface Going {
  /** Per figure: sentence of the last full name. */
  readonly lastFull: Map<number, number>;
  /** Whom a short name has come to mean. */
  readonly settled: Map<string, number>;
}

function nameShortly(
  naming: Naming,
  { names, words }: { readonly names: readonly Phrase[]; readonly words: readonly (readonly string[])[] },
): void {
  const going: Going = { lastFull: new Map(), settled: new Map() };
  names.forEach((phrase, at) => {
    const parts = words[at]!;
    if (parts.length > 1) {
      if (phrase.figure !== -1)
        going.lastFull.set(
          phrase.figure,
          phrase.leads ? phrase.sentence : Math.max(going.lastFull.get(phrase.figure) ?? -9, -9),
        );
    } else if (parts.length === 1) nameByOneWord(naming, { phrase, word: parts[0]!, going });
  });
}

interface Short {
  readonly phrase: Phrase;
  readonly word: string;
  readonly going: Going;
}

function nameByOneWord(naming: Naming, { phrase, word, going }: Short): void {
  const { reading, cast, index } = naming;
  const written = writtenName(reading.tokens, phrase);
  const pronoun = titlePronoun(reading.tokens, phrase);
  let found = lookUpName(index, { words: [word], written });
  if (found.length > 1 && pronoun) found = found.filter((one) => agreement(cast[one]!, pronoun) >= 0);
  if (found.length === 0 && phrase.determiner !== "indefinite") found = lookUpPeople(index, word);
  if (found.length === 0) found = byInitials(naming, phrase);
  if (found.length === 1) phrase.figure = found[0]!;
  else if (found.length > 1) chooseAmong(naming, { phrase, word, going, found });
  else if (!reading.headline[phrase.sentence] && phrase.determiner !== "indefinite") {
    const figure = addFigure(cast, {
      name: written,
      named: true,
      kind: isAcronym(written) ? "body" : kindOfName([word]),
    });
    indexName(index, { name: written, figure: figure.at, body: figure.kind === "body" });
    phrase.figure = figure.at;
  }
}

/** A short name means whom it has come to mean, unless another of that name has just been named in full. */
function chooseAmong(
  { cast }: Naming,
  { phrase, word, going, found }: Short & { readonly found: readonly number[] },
): void {
  const { lastFull, settled } = going;
  const met = found.filter((one) => lastFull.has(one));
  const just = met.filter((one) => phrase.sentence - lastFull.get(one)! <= 1);
  const before = settled.get(word);
  let chosen = -1;
  if (met.length === 1) chosen = met[0]!;
  else if (before !== undefined && just.every((one) => one === before)) chosen = before;
  else if (before === undefined) chosen = farMoreOften(cast, found);
  if (chosen === -1) phrase.options = found;
  else {
    phrase.figure = chosen;
    if (met.length > 0 && !settled.has(word)) settled.set(word, chosen);
  }
}

function farMoreOften(cast: readonly Figure[], found: readonly number[]): number {
  const [first, second] = [...found].sort((one, other) => cast[other]!.fullNames - cast[one]!.fullNames);
  return cast[first!]!.fullNames >= 3 * Math.max(1, cast[second!]!.fullNames) ? first! : -1;
}

/** The pronoun that a title tells. */
function titlePronoun(
  tokens: Tokens,
  { first, core }: { readonly first: number; readonly core: number },
): PersonPronoun | null {
  for (let at = first; at < core; at++) {
    const word = tokens.lower[at]!.replaceAll(".", "");
    const role = roleWord(word);
    const told = HONORIFICS.get(word) ?? (role === null ? null : ROLES.get(role));
    if (told) return told;
  }
  return null;
}

export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.replaceAll(".", ""));
}

export function tellFromTitle({ reading, cast }: Naming, phrase: Phrase): void {
  const figure = cast[phrase.figure];
  const pronoun = titlePronoun(reading.tokens, phrase);
  if (figure && pronoun) tellPronoun(figure, { pronoun, weight: CERTAIN });
}
