// Finds the verbs that may be cues: the right form for their subject, no noun that looks like one.

import { isNominal, isPossessiveMark, nounPhraseStart } from "../phrases/noun-phrase.ts";
import { mainSubject, type Subject, subjectOf } from "../phrases/subject.ts";
import { type VerbGroup, verbGroupAt } from "../phrases/verb-group.ts";
import { CUE_VERBS, type CueVerb, PARTICLES } from "../words/cue-verbs.ts";
import {
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from "../words/function-words.ts";
import { type Ground, sentenceAround } from "./ground.ts";
import { quotedAs } from "./quoted-as.ts";

export interface CuePlace {
  readonly verb: CueVerb;
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** The token behind the verb and its particle. */
  readonly after: number;
  /** Bounds: the sentence, or the quotation in it where the verb stands. */
  readonly first: number;
  readonly end: number;
  readonly inQuote: boolean;
}

export function cueVerbPlaces(ground: Ground): CuePlace[] {
  const { tokens } = ground;
  const places: CuePlace[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const verb = CUE_VERBS.get(tokens.lower[token]!);
    if (!verb) continue;
    const place = placeAt(ground, { token, verb, before: places.at(-1) });
    if (place) places.push(place);
  }
  return places;
}

function placeAt(
  ground: Ground,
  {
    token,
    verb,
    before,
  }: { readonly token: number; readonly verb: CueVerb; readonly before: CuePlace | undefined },
): CuePlace | null {
  const { tokens, quoteOf } = ground;
  const bounds = boundsAt(ground, token);
  if (looksLikeNoun(ground, { token, verb, first: bounds.first })) return null;
  const group = verbGroupAt(tokens, { main: token, first: bounds.first });
  const after = afterParticle(ground, { token, verb });
  const isIng = verb.forms.includes("ing");
  const inQuote = quoteOf[token] !== -1;
  const place = { tokens, first: bounds.first, quoteOf };
  if (isIng && !group.helped) {
    const quoted = quotedAs(ground, { token, first: bounds.first });
    if (quoted) return { verb, ...quoted, after, ...bounds, inQuote };
    const subject = trailingSubject(ground, { token, first: bounds.first });
    return subject && { verb, group, subject, after, ...bounds, inQuote };
  }
  if (group.infinitive) return null;
  const subject =
    subjectOf(place, group) ?? sharedSubject(ground, { verb, group, first: bounds.first, before });
  return { verb, group, subject, after, ...bounds, inQuote };
}

export function boundsAt(ground: Ground, token: number): { first: number; end: number } {
  const sentence = sentenceAround(ground, token);
  const quote = ground.quoteOf[token]!;
  if (quote === -1) return sentence;
  return {
    first: Math.max(sentence.first, ground.firstToken[quote]! + 1),
    end: Math.min(sentence.end, ground.endToken[quote]!),
  };
}

/** "the demands", "his claim", "campaign promises": nouns that are written like a verb. */
function looksLikeNoun(
  { tokens }: Ground,
  { token, verb, first }: { readonly token: number; readonly verb: CueVerb; readonly first: number },
): boolean {
  const before = token - 1;
  const word = before >= first ? tokens.lower[before]! : "";
  const next = tokens.lower[token + 1] ?? "";
  if (tokens.words[token + 1] === "-" && tokens.to[token] === tokens.from[token + 1]) return true;
  if (tokens.words[before] === "-" && tokens.from[token] === tokens.to[before]) return true;
  if (before >= first && isPossessiveMark(tokens, before)) return true;
  if (POSSESSIVES.has(word)) return true;
  if (DETERMINERS.has(word) && !SUBJECT_PRONOUNS.has(word)) return true;
  if (PERSONAL_SUBJECTS.has(word) || word === "who") return false;
  const tag = tokens.pos[token];
  if (tag === "VERB" || tag === "AUX") return false;
  const finite = verb.forms.includes("past") && !verb.forms.includes("plain");
  if (finite) return tag === "ADJ" && tokens.pos[before] === "DET";
  if (verb.forms.includes("ing") && word === "," && next === "that") return false;
  // "The union, which speaks for all, claims that …": behind what is inserted it is no noun of the phrase before.
  if (word === "," && next === "that" && verb.frames.has("that")) return false;
  if (verb.forms.includes("plain") && tag !== "ADP" && before >= first && isPlural(tokens, before))
    return !OPENS_OBJECT.has(tokens.pos[token + 1] ?? "");
  if (!verb.forms.includes("third")) return true;
  return !(
    before >= first &&
    isNominal(tokens, before) &&
    /^(?:that|the|he|she|they|it|his|her|a|an|this|these|its|their|to|:)$/.test(next)
  );
}

/** What may stand behind "the villages demand", and not behind a noun. */
const OPENS_OBJECT = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SCONJ", "PART"]);

const PLURAL = /^(?:\p{L}.*[^s]s|people|police|men|women|staff|crew|public)$/u;

function isPlural(tokens: Ground["tokens"], at: number): boolean {
  return isNominal(tokens, at) && PLURAL.test(tokens.words[at]!);
}

function afterParticle(
  { tokens }: Ground,
  { token, verb }: { readonly token: number; readonly verb: CueVerb },
): number {
  const particles = PARTICLES[verb.lemma];
  return particles?.includes(tokens.lower[token + 1] ?? "") &&
    !(verb.lemma === "point" && tokens.lower[token + 1] === "to")
    ? token + 2
    : token + 1;
}

/** ", saying that", ", warning of": the subject is that of the sentence. */
function trailingSubject(
  ground: Ground,
  { token, first }: { readonly token: number; readonly first: number },
): Subject | null {
  const { tokens, quoteOf } = ground;
  let at = token - 1;
  while (
    at > first &&
    (tokens.pos[at] === "ADV" ||
      /^(?:and|but|also|then|by|while|before|after|without)$/.test(tokens.lower[at]!))
  )
    at--;
  if (at === token - 1) {
    const attended = attendedSubject(ground, { token, first });
    if (attended) return attended;
  }
  const opens = tokens.words[at] === "," || quoteOf[at] !== quoteOf[token] || at < token - 1;
  return opens ? mainSubject({ tokens, first, quoteOf }, { before: token }) : null;
}

/** "…, with the rebels saying": who says it stands behind "with". */
function attendedSubject(
  { tokens }: Ground,
  { token, first }: { readonly token: number; readonly first: number },
): Subject | null {
  const last = token - 1;
  const start = isNominal(tokens, last) ? attendedStart(tokens, { last, first }) : null;
  return start === null ? null : { first: start, end: token, clauseFirst: start - 1, how: "before" };
}

/** From the "with" that opens the phrase, at most a few words back. */
function attendedStart(
  tokens: Ground["tokens"],
  { last, first }: { readonly last: number; readonly first: number },
): number | null {
  const start = nounPhraseStart({ tokens, first }, last);
  if (start === null) return null;
  for (let at = start; at <= last; at++)
    if (tokens.lower[at] === "with" && at < last && /^[,—–]$/.test(tokens.words[at - 1] ?? "")) return at + 1;
  return tokens.lower[start - 1] === "with" && start - 1 > first ? start : null;
}

/** "… and added", "…, but insisted". */
function sharedSubject(
  ground: Ground,
  {
    verb,
    group,
    first,
    before,
  }: Pick<CuePlace, "verb" | "group" | "first"> & { readonly before: CuePlace | undefined },
): Subject | null {
  const { tokens, quoteOf } = ground;
  const joint = group.first - 1;
  if (joint <= first || !/^(?:and|but|or|then|yet)$/.test(tokens.lower[joint]!)) return null;
  if (RELATIVES.has(tokens.lower[joint - 1]!)) return null;
  // "The drivers demand more and refuse to wait": both in their plain form.
  if (before?.subject && before.first === first && isPlain(before.verb) && isPlain(verb))
    return { ...before.subject, how: "shared" };
  return (
    nearerSubject(ground, { first, joint }) ?? mainSubject({ tokens, first, quoteOf }, { before: joint })
  );
}

/** "Varna asked for more; |the League refused|, and threatened": the subject of the clause that stands nearer, behind a semicolon or ", but". */
function nearerSubject(
  { tokens, quoteOf }: Ground,
  { first, joint }: { readonly first: number; readonly joint: number },
): Subject | null {
  const least = Math.max(first, joint - FARTHEST_CLAUSE);
  for (let at = joint - 1; at > least; at--) {
    const isBut = tokens.lower[at] === "but" && tokens.words[at - 1] === ",";
    if (quoteOf[at] !== -1 || !(tokens.words[at] === ";" || isBut)) continue;
    const from = /^(?:and|but|yet|so)$/.test(tokens.lower[at + 1]!) ? at + 2 : at + 1;
    const subject = mainSubject({ tokens, first: from, quoteOf }, { before: joint });
    if (subject?.first === from) return subject;
    if (!isBut) return null;
  }
  return null;
}

const FARTHEST_CLAUSE = 60;

const isPlain = ({ forms }: CueVerb): boolean => forms.includes("plain");
