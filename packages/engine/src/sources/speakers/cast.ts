// The cast of an article: everybody who can be meant in it, known or met, with what the article tells of them.
import type { Actor } from "../../case/claim.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { NATIONS } from "../words/nations.ts";
import { BODY_NAMES, type PersonPronoun } from "../words/titles.ts";
import type { KnownActor, Pronoun } from "./actors.ts";
import { nameWords } from "./letters.ts";

/** A person; a body with one voice; several; or not told. */
export type FigureKind = "person" | "body" | "several" | "open";

export interface Role {
  /** The head word in lower case and singular: "head". */
  readonly head: string;
  /** All its words in lower case, "union" among them. */
  readonly words: ReadonlySet<string>;
  /** As written, without article: "head of the union". */
  readonly text: string;
  /** Token where the article gives it. */
  readonly at: number;
  /** Position among the phrases of the body that is named beside it; -1 where none is. */
  readonly body: number;
}

export interface Figure {
  readonly at: number;
  readonly known: KnownActor | null;
  name: string;
  /** Has a name, and is not only described. */
  readonly named: boolean;
  /** Can be an actor of a claim. */
  readonly told: boolean;
  /** Place in the cast of the body that an unnamed spokesperson speaks as. */
  speaksAs: number | null;
  kind: FigureKind;
  /** Evidence for each pronoun; 10 and more is certain. */
  he: number;
  she: number;
  readonly roles: Role[];
  /** The first phrase's token that names them in full, and how many do. */
  introduced: number;
  fullNames: number;
  /** How many claims are theirs. */
  spoke: number;
}

const PLACES: ReadonlySet<string> = new Set(
  NATIONS.flatMap(({ name, capital, alsoCalled }) =>
    [name, capital, ...alsoCalled].map((one) => nameWords(one).join(" ")),
  ),
);

/** From here on evidence for a pronoun is certain. */
export const CERTAIN = 10;
const HINT = 2;

export function addFigure(
  cast: Figure[],
  {
    name,
    named,
    told = named,
    kind,
    known = null,
  }: { name: string; named: boolean; told?: boolean; kind: FigureKind; known?: KnownActor | null },
): Figure {
  const figure: Figure = {
    at: cast.length,
    known,
    name,
    named,
    told,
    speaksAs: null,
    kind,
    he: known?.pronoun === "he" ? CERTAIN : 0,
    she: known?.pronoun === "she" ? CERTAIN : 0,
    roles: [],
    introduced: -1,
    fullNames: 0,
    spoke: 0,
  };
  if (known?.pronoun === null && kind !== "body" && named) hintFromName(figure, name);
  if (!known && kind !== "body" && named) hintFromName(figure, name);
  cast.push(figure);
  return figure;
}

/** A given name hints at a pronoun, and at a person. */
export function hintFromName(figure: Figure, name: string): void {
  const words = nameWords(name);
  const hint = words.length > 1 ? GIVEN_NAMES.get(words[0]!) : undefined;
  if (!hint || figure.he + figure.she > 0) return;
  figure[hint] += HINT;
  if (figure.kind === "open") figure.kind = "person";
}

export function tellPronoun(
  figure: Figure,
  { pronoun, weight }: { pronoun: PersonPronoun; weight: number },
): void {
  if (figure.known?.pronoun || figure.kind === "body" || figure.kind === "several") return;
  figure[pronoun] += weight;
  if (weight >= CERTAIN) figure.kind = "person";
}

const SEVERAL = /(ians|eans|icans|crats|ists|alists)$/;

export function kindOfName(words: readonly string[]): FigureKind {
  if (PLACES.has(words.join(" "))) return "body";
  if (SEVERAL.test(words.at(-1)!)) return "several";
  if (words.some((word) => BODY_NAMES.has(word) || BODY_NAMES.has(word.replace(/'?s$/, "")))) return "body";
  return "open";
}

const KIND_OF_PRONOUN: Record<Pronoun, FigureKind> = {
  he: "person",
  she: "person",
  it: "body",
  they: "open",
};

export function kindOfKnown(actor: KnownActor): FigureKind {
  const byName = kindOfName(nameWords(actor.name));
  return actor.pronoun && byName !== "body" ? KIND_OF_PRONOUN[actor.pronoun] : byName;
}

/** From 3, certain, by 2, likely, 1, slight, and 0, not told, to -3, certainly not. */
export function agreement(figure: Figure, pronoun: PersonPronoun): number {
  const register = figure.known?.pronoun;
  if (register) return register === pronoun ? 3 : register === "they" ? 0 : -3;
  if (figure.kind === "body" || figure.kind === "several") return -3;
  const difference = pronoun === "he" ? figure.he - figure.she : figure.she - figure.he;
  const size = Math.abs(difference);
  return Math.sign(difference) * (size >= CERTAIN / 2 ? 3 : size >= HINT ? 2 : size > 0 ? 1 : 0);
}

/**
 * Somebody without a name is followed through the article, but is no actor whom another article could know: unresolved. A body is
 * one by what it is called, and somebody who only speaks for one speaks as that body.
 */
export function actorOf(cast: readonly Figure[], at: number): Actor {
  const figure = cast[cast[at]?.speaksAs ?? at];
  if (figure?.known) return { kind: "known", id: figure.known.id };
  return figure?.told ? { kind: "new", name: figure.name } : { kind: "unresolved" };
}
