// Finds whom a name may mean: by the whole name, by first and last part, by capitals, by a last part, by a given name. Each look-up is
// of constant cost, however many share a name.
import { NATIONS } from "../words/nations.ts";
import { initialsOf, isAcronym, nameWords, peopleStems, placeStem } from "./letters.ts";

/** More than these cannot be told apart anyway. */
const MOST_SHARING = 8;

type Places = Map<string, number[]>;

export interface NameIndex {
  readonly whole: Places;
  /** "mara|olt" */
  readonly ends: Places;
  readonly acronyms: Places;
  /** "mo" of Mara Olt: people only. */
  readonly initials: Places;
  /** "olt", "workers' front". */
  readonly lastParts: Places;
  readonly given: Places;
  /** "velan" for Velania. */
  readonly stems: Places;
}

export function emptyIndex(): NameIndex {
  const places = (): Places => new Map();
  return {
    whole: places(),
    ends: places(),
    acronyms: places(),
    initials: places(),
    lastParts: places(),
    given: places(),
    stems: places(),
  };
}

function put(places: Places, key: string, figure: number): void {
  const there = places.get(key);
  if (!there) places.set(key, [figure]);
  else if (there.length < MOST_SHARING && !there.includes(figure)) there.push(figure);
}

/** Country names, people and capitals lead to one another. */
const NATION_KEYS: ReadonlyMap<string, readonly string[]> = nationKeys();

function nationKeys(): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { name, demonyms, capital, alsoCalled } of NATIONS) {
    const names = [name, ...alsoCalled].map((one) => nameWords(one).join(" "));
    const all = [...names, ...demonyms.flatMap((one) => [one.toLowerCase(), `${one.toLowerCase()}s`])];
    if (capital) all.push(capital.toLowerCase());
    for (const one of names)
      keys.set(
        one,
        all.map((key) => key.replaceAll(".", "")),
      );
  }
  return keys;
}

/** `body`: its first word is no given name that stands for it. */
export function indexName(
  index: NameIndex,
  { name, figure, body }: { readonly name: string; readonly figure: number; readonly body: boolean },
): void {
  const words = nameWords(name);
  if (words.length === 0) return;
  put(index.whole, words.join(" "), figure);
  const initials = initialsOf(name);
  if (initials.length > 2) put(index.acronyms, initials, figure);
  if (!body && words.length > 1) put(index.initials, initials, figure);
  for (let from = 1; from < Math.min(words.length, 6); from++)
    put(index.lastParts, words.slice(from).join(" "), figure);
  // "The Ministry of Education" of one country.
  const of = words.lastIndexOf("of");
  if (body && of > 1) put(index.lastParts, words.slice(0, of).join(" "), figure);
  if (words.length > 1) {
    put(index.ends, `${words[0]}|${words.at(-1)}`, figure);
    // "Harbourmistress Lea Winter" and then "Harbourmistress Winter", whatever she is.
    for (let from = 1; !body && from + 2 < Math.min(words.length, 6); from++)
      put(index.ends, `${words[from]}|${words.at(-1)}`, figure);
    if (!body && !NATION_KEYS.has(words[0]!)) put(index.given, words[0]!, figure);
  } else if (!isAcronym(name)) put(index.stems, placeStem(words[0]!), figure);
}

/** For names of the register: a country is meant by its people and its capital as well. */
export function indexNation(
  index: NameIndex,
  { name, figure }: { readonly name: string; readonly figure: number },
): void {
  for (const key of NATION_KEYS.get(nameWords(name).join(" ")) ?? []) put(index.stems, `=${key}`, figure);
}

export function putAcronym(
  index: NameIndex,
  { letters, figure }: { readonly letters: string; readonly figure: number },
): void {
  put(index.acronyms, letters.replaceAll(".", ""), figure);
}

const NONE: readonly number[] = [];

/** Whose initials these are. */
export function lookUpInitials(index: NameIndex, letters: string): readonly number[] {
  return index.initials.get(letters) ?? NONE;
}

/** Whom these words mean as a name, the surest way that finds anybody. */
export function lookUpName(
  index: NameIndex,
  { words, written }: { readonly words: readonly string[]; readonly written: string },
): readonly number[] {
  const key = words.join(" ");
  const whole = index.whole.get(key);
  if (whole) return whole;
  if (isAcronym(written)) {
    const byLetters = index.acronyms.get(written.replaceAll(".", ""));
    if (byLetters) return byLetters;
  }
  if (words.length > 1) {
    const byEnds = index.ends.get(`${words[0]}|${words.at(-1)}`);
    if (byEnds) return byEnds;
  }
  // "UN" is not Kim Jong Un.
  if (isAcronym(written) && words[0]!.length <= 3) return NONE;
  return index.lastParts.get(key) ?? (words.length === 1 ? index.given.get(key) : undefined) ?? NONE;
}

/** "Harbourmistress Lea Winter", where Lea Winter is known: words before a whole name that no table knows. */
export function lookUpTitled(index: NameIndex, words: readonly string[]): readonly number[] {
  for (let from = 1; from + 1 < Math.min(words.length, 6); from++) {
    const found = index.whole.get(words.slice(from).join(" "));
    if (found) return found;
  }
  return NONE;
}

/** Whose people or seat of government the word names: "Velanian". */
export function lookUpPeople(index: NameIndex, word: string): readonly number[] {
  const bare = word.replaceAll(".", "");
  const nation = index.stems.get(`=${bare}`);
  if (nation) return nation;
  for (const stem of peopleStems(bare)) {
    const found = index.stems.get(stem);
    if (found) return found;
  }
  return NONE;
}
