// Whom a description means: "the minister" the bearer of that role whom the article introduced, "the union" the body of that name,
// "a senior official" somebody new each time.
import { BODIES, DOCUMENTS, GOVERNING, ROLES, SPEAKING_ROLES } from "../words/titles.ts";
import { bearerOf, bodyOf } from "./bearer-of.ts";
import { addFigure, CERTAIN, type Figure, type FigureKind, tellPronoun } from "./cast.ts";
import { type Description, describe, isIndefinite, readDescription, wordsAfter } from "./description.ts";
import { addRole } from "./give-roles.ts";
import { nameWords } from "./letters.ts";
import { meanPronoun, thirdPerson } from "./mean-pronoun.ts";
import { lookUpPeople } from "./name-index.ts";
import type { Phrase } from "./phrase.ts";
import { phraseFrom, type Scene } from "./scene.ts";

const MESSENGERS: ReadonlySet<string> = new Set(["spokesman", "spokeswoman", "spokesperson"]);

/** Place in the cast, or -1. */
export function meanDescription(
  scene: Scene,
  { phrase, limit }: { readonly phrase: Phrase; readonly limit: number },
): number {
  if (phrase.figure !== -1) return phrase.figure;
  const described = readDescription(scene, { phrase, limit });
  const known = registered(scene, described);
  if (known !== null) return known;
  if (isIndefinite(described)) return introduce(scene, described);
  const owner = ownerOf(scene, described);
  if (owner === "unclear") return -1;
  const body = governed(scene, described) ?? ownedBody(scene, { described, owner });
  if (body !== null) return body;
  const one = described.plural ? null : (bearerOf(scene, described) ?? representative(scene, described));
  if (one !== null) return one;
  const named = described.plural || !BODIES.has(described.head) ? null : bodyOf(scene, described);
  return named ?? again(scene, { described, owner });
}

const wordsOf = (scene: Scene, { from, end }: { readonly from: number; readonly end: number }): string =>
  nameWords(scene.tokens.text.slice(scene.tokens.from[from]!, scene.tokens.to[end - 1]!)).join(" ");

/** The register's own descriptions: "the ministry", "the foreign minister". */
function registered({ ...scene }: Scene, { phrase, end }: Description): number | null {
  if (phrase.determiner === "indefinite") return null;
  const { index, cast } = scene;
  for (const to of end > phrase.end ? [end, phrase.end] : [end]) {
    const found = (index.whole.get(wordsOf(scene, { from: phrase.first, end: to })) ?? []).filter(
      (one) => cast[one]!.known,
    );
    if (found.length > 0) return found.length === 1 ? found[0]! : -1;
  }
  return null;
}

/** "his spokesman" needs to know who he is. */
function ownerOf(scene: Scene, { phrase }: Description): number | "unclear" {
  const { tokens } = scene;
  const pronoun = thirdPerson(tokens.lower[phrase.first]!);
  if (phrase.determiner !== "possessive" || !pronoun) return -1;
  const owner = meanPronoun(scene, { at: phrase.first, pronoun, quoted: phrase.quoted, without: [] });
  return owner === -1 ? "unclear" : owner;
}

/** The names and bodies that stand in a description beside its head. */
function figuresBeside(scene: Scene, { phrase, end }: Pick<Description, "phrase" | "end">): number[] {
  const { phrases, index, tokens } = scene;
  const figures: number[] = [];
  for (let at = phraseFrom(phrases, phrase.first); at < phrases.length && phrases[at]!.core < end; at++) {
    const other = phrases[at]!;
    if (other.core === phrase.core || other.kind === "pronoun") continue;
    const people = other.kind === "name" ? lookUpPeople(index, tokens.lower[other.core]!) : [];
    if (other.figure !== -1) figures.push(other.figure);
    else if (people.length === 1) figures.push(people[0]!);
    else if (other.kind === "description")
      figures.push(meanDescription(scene, { phrase: other, limit: other.end }));
  }
  return figures.filter((figure) => figure !== -1);
}

/** "The Velanian government", "Velania's negotiators": the party of the case. */
function governed(scene: Scene, { phrase, end }: Description): number | null {
  const { cast, tokens } = scene;
  if (!GOVERNING.has(tokens.lower[phrase.core]!)) return null;
  const known = figuresBeside(scene, { phrase, end }).find((figure) => isKnownBody(cast[figure]));
  return known ?? null;
}

function isKnownBody(figure: Figure | undefined): boolean {
  const pronoun = figure?.known?.pronoun;
  return figure?.known != null && figure.kind !== "person" && pronoun !== "he" && pronoun !== "she";
}

/** "Her union" is the one she speaks for; "its members" are the body itself. */
function ownedBody(
  scene: Scene,
  { described, owner }: { readonly described: Description; readonly owner: number },
): number | null {
  const { cast, tokens } = scene;
  const { phrase, head, end } = described;
  if (phrase.determiner !== "possessive") return null;
  const own =
    cast[owner === -1 ? (figuresBeside(scene, { phrase, end: Math.min(end, phrase.core) })[0] ?? -1) : owner];
  if (tokens.lower[phrase.core] === "members" && isKnownBody(own)) return own!.at;
  if (!BODIES.has(head) || DOCUMENTS.has(head) || !own?.known?.speaksFor) return null;
  return cast.find((figure) => figure.known?.id === own.known!.speaksFor)?.at ?? null;
}

/** "The Chamber's chairman", where one who speaks for the Chamber by the register has been met. */
function representative(scene: Scene, { phrase, head, end }: Description): number | null {
  const { cast, representatives, lastMet } = scene;
  if (!SPEAKING_ROLES.has(head)) return null;
  for (const figure of figuresBeside(scene, { phrase, end })) {
    const id = cast[figure]!.known?.id;
    const met = (id === undefined ? [] : (representatives.get(id) ?? [])).filter(
      (one) => (lastMet[one] ?? phrase.first) < phrase.first,
    );
    const told = ROLES.get(head);
    const fitting = met.filter((one) => !told || cast[one]!.known!.pronoun === told);
    if (fitting.length === 1) return fitting[0]!;
  }
  return null;
}

/** Somebody without a name, as the article calls them; two of the same description stay two. */
function introduce(scene: Scene, described: Description): number {
  const figure = addDescribed(scene, { described, name: describe(scene, described) });
  scene.described.set(headKey(described), figure.at);
  return figure.at;
}

const headKey = ({ head, plural }: Description): string => `#${head}${plural ? "s" : ""}`;

/** A description that was met before, or that nobody has explained. */
function again(
  scene: Scene,
  { described, owner }: { readonly described: Description; readonly owner: number },
): number {
  const own = scene.cast[owner];
  const name = own ? `${own.name}’s ${wordsAfter(scene, described)}` : describe(scene, described);
  const key = name.toLowerCase();
  const byHead = own || described.beside.length > 0 ? undefined : scene.described.get(headKey(described));
  const found = scene.described.get(key) ?? byHead;
  if (found !== undefined) return found;
  const figure = addDescribed(scene, { described, name });
  scene.described.set(key, figure.at);
  if (described.phrase.determiner !== "none") scene.described.set(headKey(described), figure.at);
  return figure.at;
}

function addDescribed(
  scene: Scene,
  { described, name }: { readonly described: Description; readonly name: string },
): Figure {
  const { phrase, head, end } = described;
  const kind = kindOf(described);
  const told =
    kind === "body" &&
    phrase.determiner !== "indefinite" &&
    !DOCUMENTS.has(head) &&
    !isAnyBody(name) &&
    !/^(?:neither|either|no)$/.test(scene.tokens.lower[phrase.first - 1] ?? "");
  const figure = addFigure(scene.cast, { name, named: false, told, kind });
  const pronoun = kind === "person" ? ROLES.get(head) : null;
  if (pronoun) tellPronoun(figure, { pronoun, weight: CERTAIN });
  if (kind === "person") addRole(scene, { figure, first: phrase.first, core: phrase.core, end });
  if (MESSENGERS.has(head)) figure.speaksAs = messengerOf(scene, described);
  return figure;
}

/** "team", "the side", "neither side" name nobody; "the Chamber's negotiating team" does, and "police" or "parliament". */
function isAnyBody(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  const own = words.filter((word) => !OPENING.has(word));
  return own.length === 1 && (ANY_BODY.has(own[0]!) || (words.length === 1 && !ALONE.has(own[0]!)));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const OPENING = setOf("the this that these those neither either each every no any which other");
const ANY_BODY = setOf("side team delegation camp group body force state document panel");
/** May go without an article. */
const ALONE = setOf(
  "police parliament congress government opposition council cabinet kremlin senate union management commission army",
);

function kindOf({ head, plural }: Description): FigureKind {
  if (plural) return "several";
  if (BODIES.has(head)) return "body";
  return ROLES.has(head) ? "person" : "open";
}

/** "The mission's spokesperson", "a ministry spokesman": the body that is named, where it can be an actor. */
function messengerOf(scene: Scene, { phrase, end, beside }: Description): number | null {
  const { cast, index, bodies } = scene;
  const candidates = figuresBeside(scene, { phrase, end });
  for (const word of beside) {
    const sharing = BODIES.has(word) ? (index.whole.get(word) ?? bodies.get(word) ?? []) : [];
    if (sharing.length === 1) candidates.push(sharing[0]!);
  }
  return candidates.find((one) => cast[one]!.told && cast[one]!.kind === "body") ?? null;
}
