// Titles and appositions give roles: "Foreign Minister Mara Olt", "Mara Olt, head of the union,", "the ministry's spokesman, Ivo Senn".
import { BODIES, DOCUMENTS, ROLES } from "../words/titles.ts";
import { CERTAIN, type Figure, type Role, tellPronoun } from "./cast.ts";
import { determinerOf } from "./find-phrases.ts";
import { isHonorific, tellFromTitle } from "./name-people.ts";
import type { Phrase } from "./phrase.ts";
import { roleWord } from "./role-word.ts";
import { type Bearer, phraseFrom, type Scene } from "./scene.ts";

/** No description is followed further to the right. */
const LONGEST_RIGHT = 8;
/** "of the head of the union of …": nobody's description goes on for longer, and each link costs a look. */
const MOST_LINKS = 8;
/** More roles are not told of one figure. */
const MOST_ROLES = 40;
const CARRIES_ON: ReadonlySet<string> = new Set(["of", "for", "at", "from", "in", "with", "to"]);

/** End of the words that belong to a description: "head | of the workers' union". */
export function endOfDescription(scene: Pick<Scene, "tokens" | "phrases">, end: number): number {
  let reached = end;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = endOfLink(scene, reached);
    if (next === reached) return reached;
    reached = next;
    if (scene.tokens.lower[reached] !== "of") return reached;
  }
  return reached;
}

function endOfLink({ tokens, phrases }: Pick<Scene, "tokens" | "phrases">, end: number): number {
  if (!CARRIES_ON.has(tokens.lower[end] ?? "")) return end;
  const limit = Math.min(tokens.count, end + LONGEST_RIGHT);
  let at = end + 1;
  let noun = end;
  while (at < limit) {
    const pos = tokens.pos[at]!;
    const named = phrases[phraseFrom(phrases, at)];
    if (named?.kind === "name" && named.core === at) {
      at = named.end;
      noun = at;
      continue;
    }
    if (pos === "NOUN" || pos === "PROPN") noun = at + 1;
    else if (
      pos !== "ADJ" &&
      pos !== "DET" &&
      pos !== "NUM" &&
      !/^('s|'|-|its|their|his|her|our)$/.test(tokens.lower[at]!)
    )
      break;
    else if (pos === "DET" && noun > end && tokens.lower[at - 1] !== "'s") break;
    at++;
  }
  return noun;
}

export function addRole(
  scene: Pick<Scene, "tokens" | "phrases" | "cast" | "bearers">,
  {
    figure,
    first,
    core,
    end,
  }: { readonly figure: Figure; readonly first: number; readonly core: number; readonly end: number },
): Role | null {
  const { tokens } = scene;
  const head = roleWord(tokens.lower[core]!) ?? tokens.lower[core]!;
  const from = determinerOf({ tokens }, first) === "none" ? first : first + 1;
  const words = new Set<string>();
  for (let at = from; at < end; at++)
    if (/\p{L}/u.test(tokens.lower[at]!) && tokens.lower[at] !== "'s") words.add(tokens.lower[at]!);
  const text = tokens.text.slice(tokens.from[from]!, tokens.to[end - 1]!).replace(/\s+/g, " ");
  const role: Role = { head, words, text, at: first, body: bodyBeside(scene, { first, core, end }) };
  if (
    figure.roles.length < MOST_ROLES &&
    !figure.roles.some((one) => one.text.toLowerCase() === text.toLowerCase())
  )
    figure.roles.push(role);
  const bearer: Bearer = { at: core, figure: figure.at, role };
  // "The Republican" may be whom the article called a Republican candidate.
  for (const word of new Set([head, ...words])) {
    if (word !== head && (!ROLES.has(word) || !/crat|ican|ist|ive|al$/.test(word))) continue;
    const known = scene.bearers.get(word);
    if (known) known.push(bearer);
    else scene.bearers.set(word, [bearer]);
  }
  const pronoun = ROLES.get(head);
  if (pronoun) tellPronoun(figure, { pronoun, weight: CERTAIN });
  else if (ROLES.has(head) && figure.kind === "open") figure.kind = "person";
  return role;
}

/** Position among the phrases of the body that is named with a role: before its head, or behind it after "of"; -1 for none. */
function bodyBeside(
  { phrases, tokens }: Pick<Scene, "phrases" | "tokens">,
  { first, core, end }: { readonly first: number; readonly core: number; readonly end: number },
): number {
  for (let at = phraseFrom(phrases, first); at < phrases.length && phrases[at]!.core < end; at++) {
    const phrase = phrases[at]!;
    if (phrase.core === core || phrase.kind === "pronoun") continue;
    if (phrase.kind === "name" || BODIES.has(tokens.lower[phrase.core]!)) return at;
  }
  return -1;
}

export function giveRoles(
  scene: Pick<Scene, "tokens" | "reading" | "phrases" | "cast" | "bearers" | "index">,
): void {
  const { phrases, cast } = scene;
  phrases.forEach((phrase, at) => {
    const figure = cast[phrase.figure];
    if (phrase.kind !== "name" || !figure) return;
    tellFromTitle(scene, phrase);
    giveTitle(scene, { phrase, figure });
    if (!phrase.quoted) giveApposition(scene, { at, phrase, figure });
  });
  phrases.forEach((phrase, at) => {
    if (phrase.kind === "description" && phrase.figure === -1 && !phrase.quoted)
      giveNameBehind(scene, { at, phrase });
  });
  for (const bearers of scene.bearers.values()) bearers.sort((one, other) => one.at - other.at);
}

function giveTitle(
  scene: Parameters<typeof giveRoles>[0],
  { phrase, figure }: { readonly phrase: Phrase; readonly figure: Figure },
): void {
  const { tokens } = scene;
  let end = phrase.core;
  while (end > phrase.first && (isHonorific(tokens.lower[end - 1]!) || tokens.lower[end - 1] === ".")) end--;
  let core = end - 1;
  while (core > phrase.first && roleWord(tokens.lower[core]!) === null) core--;
  if (core < phrase.first || roleWord(tokens.lower[core]!) === null || figure.kind === "body") return;
  addRole(scene, { figure, first: phrase.first, core, end });
}

/** "Mara Olt, head of the union," or "Mara Olt, 52, is a lawyer". */
function giveApposition(
  scene: Parameters<typeof giveRoles>[0],
  { at, phrase, figure }: { readonly at: number; readonly phrase: Phrase; readonly figure: Figure },
): void {
  const { tokens, phrases } = scene;
  let next = phrase.end;
  const link = tokens.lower[next];
  if (link !== "," && link !== "(" && link !== "is" && link !== "was" && link !== "—" && link !== "–") return;
  next++;
  if (link === "," && tokens.pos[next] === "NUM" && tokens.lower[next + 1] === ",") next += 2;
  for (let place = at + 1; place < Math.min(phrases.length, at + 6); place++) {
    const other = phrases[place]!;
    if (other.kind !== "description" || other.first !== next || !isRole(scene, other)) continue;
    const end = endOfDescription(scene, other.end);
    const after = tokens.pos[end];
    if (link !== "is" && link !== "was" && (after === "VERB" || after === "AUX") && end === other.end) return;
    other.figure = figure.at;
    addRole(scene, { figure, first: other.first, core: other.core, end });
    return;
  }
}

/** One person's role, not "ministers". */
function isRole({ tokens }: Pick<Scene, "tokens">, { core, use }: Phrase): boolean {
  const lower = tokens.lower[core]!;
  return use !== "modifier" && roleWord(lower) === lower && !DOCUMENTS.has(lower);
}

/** "Ivo Senn", "Mr Senn", not "Judge Senn". */
function hasNoRole({ tokens }: Pick<Scene, "tokens">, { first, core }: Phrase): boolean {
  return tokens.lower.slice(first, core).every((word) => isHonorific(word) || word === ".");
}

/** "The minister, Colonel Senn, replied": a comma and a verb show that no list goes on. */
function closesApposition({ tokens }: Pick<Scene, "tokens">, end: number): boolean {
  return tokens.lower[end] === "," && /^(?:VERB|AUX)$/.test(tokens.pos[end + 1] ?? "");
}

/** "The ministry's spokesman, Ivo Senn," */
function giveNameBehind(
  scene: Parameters<typeof giveRoles>[0],
  { at, phrase }: { readonly at: number; readonly phrase: Phrase },
): void {
  const { tokens, phrases, cast } = scene;
  if (!isRole(scene, phrase)) return;
  const end = endOfDescription(scene, phrase.end);
  if (tokens.lower[end] !== ",") return;
  const place = phraseFrom(phrases.length > at ? phrases : [], end + 1);
  const name = phrases[place];
  const figure = cast[name?.figure ?? -1];
  if (
    name?.kind !== "name" ||
    name.first !== end + 1 ||
    !(hasNoRole(scene, name) || closesApposition(scene, name.end)) ||
    !figure ||
    figure.kind === "body"
  )
    return;
  if (phrase.determiner === "none" && !closesApposition(scene, name.end)) return;
  const after = tokens.lower[name.end];
  if (after !== "," && after !== "." && tokens.pos[name.end] !== "VERB" && name.end < tokens.count) return;
  phrase.figure = figure.at;
  name.leads ||= phrase.leads;
  addRole(scene, { figure, first: phrase.first, core: phrase.core, end });
}
