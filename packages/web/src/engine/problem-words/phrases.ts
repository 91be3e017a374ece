// Turns of phrase that the page's sentences about problems share, in the language that they are in.
import type { Message } from "@parley/engine/case";
import type { Language } from "@parley/engine/report";

export type Params = Message["params"];

/** The page's own sentence for a problem; names stand in its parameters where the engine's hold ids. */
export type PageSentence = (params: Params, phrases: Phrases) => string;

/** By code. What the engine says without ids and keys needs no sentence of the page's own. */
export type PageSentences = Readonly<Record<string, PageSentence>>;

export interface PhraseWords {
  /** Things that can be filled in, with their article, by their key in the documents. */
  readonly fields: Readonly<Record<string, string>>;
  /** Something that has no name here. */
  readonly something: string;
  readonly case: string;
  readonly conflict: string;
  readonly record: string;
  readonly whatIfs: string;
  readonly profileOf: (party: string) => string;
  readonly more: (named: string, count: string) => string;
  readonly didYouMean: (name: string) => string;
  readonly known: (names: string) => string;
  readonly noneYet: string;
  readonly nothingDone: string;
}

export interface ProblemWords {
  readonly sentences: PageSentences;
  readonly words: PhraseWords;
}

export interface Phrases {
  /** In quotation marks. */
  q(value: Params[string]): string;
  all(value: Params[string], word?: "and" | "or"): string;
  /** Names of which a long list shows only the first. */
  some(value: Params[string], count: Params[string]): string;
  count(value: Params[string]): string;
  /** A suggestion where there is one, else the names that exist. */
  nearest(params: Params): string;
  /** What a problem of shape is about: a thing by its name, or a field. */
  what(params: Params): string;
  field(key: Params[string]): string;
  /** A field, or else a thing by its name. */
  named(value: Params[string]): string;
  begins(text: string): string;
  places(names: Params[string]): string;
  readonly nothingDone: string;
}

export function phrasesOf({ page, wording }: Language, words: PhraseWords): Phrases {
  const q = (value: Params[string]) => page.quoted(String(value));
  const all = (value: Params[string], word?: "and" | "or") => wording.listOf(listed(value).map(q), word);
  const count = (value: Params[string]) =>
    /^\d+$/.test(String(value)) ? wording.formatCount(String(value)) : String(value);
  const some = (value: Params[string], total: Params[string]) => {
    const more = Number(total ?? 0) - listed(value).length;
    return more > 0 ? words.more(listed(value).map(q).join(", "), count(more)) : all(value);
  };
  const field = (key: Params[string]) => words.fields[String(key)] ?? words.something;
  return {
    q,
    all,
    some,
    count,
    field,
    named: (value) => words.fields[String(value)] ?? q(value),
    nearest: ({ suggestion, known, knownCount }) => {
      if (suggestion) return words.didYouMean(q(suggestion));
      return listed(known).length === 0
        ? words.noneYet
        : words.known(some(known, knownCount ?? listed(known).length));
    },
    what: ({ thing, key }) => (thing ? q(thing) : field(key)),
    begins: (text) => text.charAt(0).toUpperCase() + text.slice(1),
    places: (names) => wording.listOf(listed(names)),
    nothingDone: words.nothingDone,
  };
}

export function listed(value: Params[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** The list that a path of a what-if leads into last: `issues, place, options, north` into the options. */
export function lastKind(path: Params[string] | undefined): string {
  const [first = "", , inner] = String(path ?? "").split(", ");
  return (first === "issues" || first === "decisionMakers") && inner !== undefined ? inner : first;
}
