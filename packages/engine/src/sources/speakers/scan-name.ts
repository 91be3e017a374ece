// A run of capitalised words, taken apart into title and name: "Foreign Minister | Mara Olt", "union leader | Ivo Senn".

import { sentenceOf } from "../text/token-at.ts";
import { BODIES, BODY_NAMES, HONORIFICS, NAME_LINKS, ROLE_MODIFIERS, SHORT_ROLES } from "../words/titles.ts";
import type { Reading } from "./reading.ts";
import { plainWord as plain, roleWord } from "./role-word.ts";

export interface NameRun {
  readonly first: number;
  readonly end: number;
  /** First token of the bare name; `end` where the run is a title only. */
  readonly core: number;
}

const OFFICES: ReadonlySet<string> = new Set(
  "state defense defence treasury labor labour staff commerce education energy justice agriculture interior health".split(
    " ",
  ),
);
/** With these the office ends that a title names: "Director for African Affairs | Ivo Senn". */
const DEPARTMENTS: ReadonlySet<string> = new Set(
  "affairs relations operations policy security communications services development resources rights aid".split(
    " ",
  ),
);
/** Words of such an office. */
const MOST_OF_OFFICE = 5;
const LONGEST_RUN = 14;

/** The run that begins at a capitalised token. */
export function scanName(reading: Reading, first: number): NameRun {
  const end = endOfRun(reading, first);
  return { first, end, core: coreOfRun(reading, { first, end }) };
}

const touches = ({ tokens }: Reading, at: number): boolean => tokens.from[at] === tokens.to[at - 1];

function endOfRun(reading: Reading, first: number): number {
  const { tokens, capital } = reading;
  const limit = Math.min(tokens.count, first + LONGEST_RUN, sentenceEnd(reading, first));
  let at = first + 1;
  while (at < limit) {
    if (capital[at]) {
      at++;
      continue;
    }
    const step = linkLength(reading, { at, first, limit });
    if (step === 0) break;
    at += step;
  }
  return at;
}

function sentenceEnd({ tokens }: Reading, at: number): number {
  return tokens.sentences[sentenceOf(tokens, at) + 1] ?? tokens.count;
}

/** How many tokens lead from here to the next capitalised word of the same name; 0 where the name ends. */
function linkLength(
  reading: Reading,
  { at, first, limit }: { readonly at: number; readonly first: number; readonly limit: number },
): number {
  const { tokens, capital } = reading;
  const upper = (place: number): boolean => place < limit && capital[place] === 1;
  const lower = tokens.lower[at]!;
  const before = tokens.lower[at - 1]!;
  if ((lower === "-" || lower === "‑") && touches(reading, at)) {
    return at + 1 < limit && touches(reading, at + 1) && (upper(at + 1) || isNamePart(reading, at + 1))
      ? 2
      : 0;
  }
  if ((lower === "'" || lower === "&") && upper(at + 1) && (lower === "&" || touches(reading, at))) return 2;
  if (
    lower === "." &&
    (before.length === 1 || SHORT_ROLES.has(before) || HONORIFICS.has(before)) &&
    upper(at + 1)
  )
    return 2;
  if (NAME_LINKS.has(lower)) {
    for (let next = at + 1; next < Math.min(limit, at + 4); next++) {
      if (upper(next)) return next - at + 1;
      if (!NAME_LINKS.has(tokens.lower[next]!) && tokens.lower[next] !== "-") return 0;
    }
    return 0;
  }
  if (lower === "of" || lower === "for")
    return linkOfBody(reading, { at, upper }) || linkOfTitle(reading, { at, upper });
  if (lower === "and" && upper(at + 1) && hasOf(reading, { first, at }) && !upper(at + 2)) return 2;
  return 0;
}

/** "Ki-moon", not "Geneva-based". */
function isNamePart({ tokens }: Reading, at: number): boolean {
  const pos = tokens.pos[at]!;
  return (
    (pos === "NOUN" || pos === "PROPN" || pos === "X") &&
    !/(ed|wide|style|like|era|born|based|year)$/.test(tokens.lower[at]!)
  );
}

function hasOf({ tokens }: Reading, { first, at }: { readonly first: number; readonly at: number }): boolean {
  const from = Math.max(first, at - 4);
  for (let place = from; place < at; place++)
    if (tokens.lower[place] === "of" || tokens.lower[place] === "for")
      return BODIES.has(tokens.lower[place - 1] ?? "");
  return false;
}

function linkOfBody(
  { tokens }: Reading,
  { at, upper }: { readonly at: number; readonly upper: (place: number) => boolean },
): number {
  const before = tokens.lower[at - 1]!;
  const article = tokens.lower[at + 1] === "the" || tokens.lower[at + 1] === "a" ? 1 : 0;
  if (!upper(at + 1 + article)) return 0;
  if (OFFICES.has(tokens.lower[at + 1]!)) return 2;
  return BODIES.has(before) || BODY_NAMES.has(before) ? 2 + article : 0;
}

/** "Director |for African Affairs Ivo Senn": the office that a title names, where a name follows it. */
function linkOfTitle(
  { tokens }: Reading,
  { at, upper }: { readonly at: number; readonly upper: (place: number) => boolean },
): number {
  if (roleWord(plain(tokens.lower[at - 1]!)) === null) return 0;
  const office = tokens.lower[at + 1] === "the" ? at + 2 : at + 1;
  for (let last = office; last < office + MOST_OF_OFFICE && upper(last); last++)
    if (DEPARTMENTS.has(tokens.lower[last]!)) return upper(last + 1) ? last - at + 1 : 0;
  return 0;
}

/** Whether the office of a title ends with this token: "minister for Foreign | Affairs". */
export function endsOffice({ tokens }: Pick<Reading, "tokens">, at: number): boolean {
  if (!DEPARTMENTS.has(tokens.lower[at]!)) return false;
  for (let link = at - 1; link > Math.max(0, at - MOST_OF_OFFICE - 2); link--)
    if (/^(?:of|for)$/.test(tokens.lower[link]!)) return roleWord(plain(tokens.lower[link - 1]!)) !== null;
  return false;
}

function coreOfRun(
  reading: Reading,
  { first, end }: { readonly first: number; readonly end: number },
): number {
  const { tokens, capital } = reading;
  let core = first;
  let addressed = false;
  for (let at = first; at < end; at++) {
    const lower = plain(tokens.lower[at]!);
    const honorific = HONORIFICS.has(lower);
    const office = OFFICES.has(lower) && tokens.lower[at - 1] === "of" && core === at - 1;
    const behind = tokens.lower[at + 1] === "." ? at + 2 : at + 1;
    if (behind >= end || !(honorific || office || roleWord(lower) !== null || endsOffice(reading, at)))
      continue;
    core = behind;
    addressed ||= honorific;
  }
  // "Steve King", "Mr King": a role can be somebody's name.
  if (!addressed && isTitle(tokens.lower, { first: core, end }) && isTitle(tokens.lower, { first, end }))
    return end;
  return capital[core] || NAME_LINKS.has(tokens.lower[core]!) || tokens.lower[core] === "of" ? core : first;
}

function isTitle(
  lower: readonly string[],
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  if (roleWord(lower[end - 1]!) === null) return false;
  for (let at = first; at < end; at++) {
    const word = plain(lower[at]!);
    const title =
      roleWord(word) !== null || ROLE_MODIFIERS.has(word) || OFFICES.has(word) || BODY_NAMES.has(word);
    if (!title && word !== "of" && word !== "-" && !/(ian|an|ese|ish|i|ic|us)$/.test(word)) return false;
  }
  return true;
}
