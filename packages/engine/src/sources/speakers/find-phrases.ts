// Finds all phrases of a text that can mean somebody, from left to right, each once.
import type { Span } from "../../case/claim.ts";
import { BODIES, DEFINITE, DOCUMENTS, INDEFINITE, ROLE_MODIFIERS } from "../words/titles.ts";
import type { Determiner, Phrase } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import { roleWord } from "./role-word.ts";
import { scanName } from "./scan-name.ts";

export const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they we i him her them us me you himself herself themselves itself who which".split(" "),
);
const OWNERS: ReadonlySet<string> = new Set([
  "his",
  "her",
  "their",
  "its",
  "my",
  "our",
  "your",
  "'s",
  "'",
  "’s",
]);
/** Roles that are adjectives as well. */
const AFFILIATION = /(crat|ican|ist|ive|al|ent)$/;
/** No description looks further to the left. */
const LONGEST_LEFT = 10;

/** Where the scan stands: sentence and quotation of the token at hand. */
interface Place {
  sentence: number;
  quotation: number;
  /** The sentence has its leading phrase. */
  led: boolean;
}

/** `quotations`: outermost only, ascending. */
export function findPhrases(reading: Reading, quotations: readonly Span[]): Phrase[] {
  const { tokens } = reading;
  const phrases: Phrase[] = [];
  const place: Place = { sentence: 0, quotation: 0, led: false };
  for (let at = 0; at < tokens.count; ) {
    while (place.sentence + 2 < tokens.sentences.length && tokens.sentences[place.sentence + 1]! <= at) {
      place.sentence++;
      place.led = false;
    }
    while (place.quotation < quotations.length && quotations[place.quotation]!.to <= tokens.from[at]!)
      place.quotation++;
    const last = phrases.at(-1);
    const joined = last?.leads === true && tokens.lower[at - 1] === "and" && last.end === at - 1;
    const phrase = phraseAt(reading, {
      at,
      place: { ...place, led: place.led && !joined },
      quoted: (quotations[place.quotation]?.from ?? Infinity) <= tokens.from[at]!,
    });
    if (phrase) {
      phrases.push(phrase);
      if (!phrase.quoted && phrase.use !== "modifier") place.led = true;
    }
    at = phrase ? phrase.end : at + 1;
  }
  return phrases;
}

function phraseAt(
  reading: Reading,
  { at, place, quoted }: { readonly at: number; readonly place: Place; readonly quoted: boolean },
): Phrase | null {
  const { tokens, capital } = reading;
  const lower = tokens.lower[at]!;
  const rest = { sentence: place.sentence, quoted, leads: false, figure: -1, options: null };
  if (capital[at]) return nameAt(reading, { at, led: place.led, rest });
  if (PRONOUNS.has(lower) && !(lower === "her" && ownsNext(reading, at))) {
    const leads = !place.led && !quoted;
    return {
      kind: "pronoun",
      first: at,
      end: at + 1,
      core: at,
      determiner: "none",
      use: "plain",
      ...rest,
      leads,
    };
  }
  const isHead = roleWord(lower) !== null || BODIES.has(lower) || isPluralBody(lower) || DOCUMENTS.has(lower);
  if (!isHead || (tokens.pos[at] === "ADJ" && AFFILIATION.test(lower)) || !endsPhrase(reading, at))
    return null;
  return descriptionAt(reading, { first: leftOf(reading, at), core: at, led: place.led, rest });
}

const isPluralBody = (lower: string): boolean => lower.endsWith("s") && BODIES.has(lower.slice(0, -1));

type Rest = Pick<Phrase, "sentence" | "quoted" | "figure" | "options">;

function nameAt(
  reading: Reading,
  { at, led, rest }: { readonly at: number; readonly led: boolean; readonly rest: Rest },
): Phrase {
  const run = scanName(reading, at);
  const first = titleBefore(reading, run.first);
  // "President" alone describes, as "the president" does.
  if (run.core >= run.end) {
    if (isNounAfter(reading, run.end))
      return named(reading, { first, end: run.end, core: run.first, led, rest });
    return descriptionAt(reading, { first: leftOf(reading, run.end - 1), core: run.end - 1, led, rest });
  }
  return named(reading, { first, end: run.end, core: run.core, led, rest });
}

function named(
  reading: Reading,
  {
    first,
    end,
    core,
    led,
    rest,
  }: {
    readonly first: number;
    readonly end: number;
    readonly core: number;
    readonly led: boolean;
    readonly rest: Rest;
  },
): Phrase {
  const determiner = determinerOf(reading, first);
  const use = useOf(reading, end);
  return {
    kind: "name",
    first,
    end,
    core,
    determiner,
    use,
    ...rest,
    leads: leadsAt(reading, { first, led, rest, use }),
  };
}

function descriptionAt(
  reading: Reading,
  {
    first,
    core,
    led,
    rest,
  }: { readonly first: number; readonly core: number; readonly led: boolean; readonly rest: Rest },
): Phrase {
  const owned = reading.tokens.lower.slice(first, core).some((word) => word === "'s" || word === "'");
  const determiner = owned ? "possessive" : determinerOf(reading, first);
  const use = useOf(reading, core + 1);
  const leads = leadsAt(reading, { first, led, rest, use });
  return { kind: "description", first, end: core + 1, core, determiner, use, ...rest, leads };
}

function leadsAt(
  { tokens }: Reading,
  {
    first,
    led,
    rest,
    use,
  }: { readonly first: number; readonly led: boolean; readonly rest: Rest; readonly use: Phrase["use"] },
): boolean {
  return !led && !rest.quoted && use === "plain" && tokens.pos[first - 1] !== "ADP";
}

function useOf(reading: Reading, end: number): Phrase["use"] {
  const next = reading.tokens.lower[end];
  if (next === "'s" || (next === "'" && reading.tokens.from[end] === reading.tokens.to[end - 1]))
    return "possessive";
  return isNounAfter(reading, end) ? "modifier" : "plain";
}

function isNounAfter({ tokens }: Reading, end: number): boolean {
  return (
    end < tokens.count &&
    tokens.pos[end] === "NOUN" &&
    !/^(demands?|calls?|plans?|claims?|warns?|offers?|vows?)$/.test(tokens.lower[end]!)
  );
}

/** A noun that another noun follows describes that one. */
function endsPhrase(reading: Reading, at: number): boolean {
  const { tokens, capital } = reading;
  if (at + 1 >= tokens.count) return true;
  if (capital[at + 1] || tokens.lower[at + 1] === "-") return false;
  const pos = tokens.pos[at + 1]!;
  return !((pos === "NOUN" || pos === "PROPN") && isNounAfter(reading, at + 1));
}

function ownsNext({ tokens }: Reading, at: number): boolean {
  const pos = tokens.pos[at + 1];
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN";
}

/** First token of the title in small letters before a name: "the union's former leader | Mara Olt". */
function titleBefore(reading: Reading, at: number): number {
  const { tokens } = reading;
  const before = tokens.lower[at - 1];
  if (before === undefined || roleWord(before) === null || reading.capital[at - 1])
    return determinerOf(reading, at - 1) === "definite" ? at - 1 : at;
  return leftOf(reading, at - 1);
}

/** First token of the noun phrase that ends with the token. */
export function leftOf({ tokens, capital }: Reading, core: number): number {
  let at = core;
  const least = Math.max(0, core - LONGEST_LEFT);
  while (at > least) {
    const pos = tokens.pos[at - 1]!;
    const lower = tokens.lower[at - 1]!;
    if (
      DEFINITE.has(lower) ||
      INDEFINITE.has(lower) ||
      (OWNERS.has(lower) && lower.length > 2 && !lower.startsWith("'"))
    ) {
      at--;
      if (lower === "the" && tokens.lower[at - 1] === "both") at--;
      return at;
    }
    const inside =
      capital[at - 1] === 1 ||
      pos === "NOUN" ||
      pos === "ADJ" ||
      pos === "PROPN" ||
      pos === "NUM" ||
      ROLE_MODIFIERS.has(lower) ||
      (lower === "-" && joins(tokens, at - 1)) ||
      lower === "'s" ||
      lower === "'" ||
      (pos === "VERB" && lower.endsWith("ing") && tokens.lower[at - 2] === "'s");
    if (!inside || lower === "p.m." || lower === "a.m.") break;
    at--;
  }
  while (at < core && /^['.-]|^'s$/.test(tokens.lower[at]!)) at++;
  return at;
}

/** A hyphen within a word, not a dash. */
function joins({ from, to }: Reading["tokens"], at: number): boolean {
  return from[at] === to[at - 1] && to[at] === from[at + 1];
}

export function determinerOf({ tokens }: Pick<Reading, "tokens">, first: number): Determiner {
  const lower = tokens.lower[first];
  if (lower === undefined) return "none";
  if (DEFINITE.has(lower)) return "definite";
  if (INDEFINITE.has(lower) || tokens.pos[first] === "NUM") return "indefinite";
  return OWNERS.has(lower) ? "possessive" : "none";
}
