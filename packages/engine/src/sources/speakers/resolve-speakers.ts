// Who speaks: goes through an article once, from mention to mention, and says for each claim whom of the cast it belongs to.
import type { Actor, Span } from "../../case/claim.ts";
import type { RawClaim } from "../finding/raw-claim.ts";
import type { Quotation } from "../text/quotations.ts";
import { tokenAt } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import type { FoundActor, KnownActor } from "./actors.ts";
import { actorOf, agreement, type Figure, tellPronoun } from "./cast.ts";
import { findPhrases } from "./find-phrases.ts";
import { foundActors } from "./found-actors.ts";
import { giveRoles } from "./give-roles.ts";
import { findBarred, findThings } from "./in-turns.ts";
import { nameWords } from "./letters.ts";
import { beside, meanLayout, meanMention, meanPhrase, meanSilent } from "./mean-mention.ts";
import { couldMean, thirdPerson } from "./mean-pronoun.ts";
import { castRegister, namePeople } from "./name-people.ts";
import { readCapitals } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { meet } from "./scene.ts";

export interface SpeakersInput {
  readonly tokens: Tokens;
  readonly quotations: readonly Quotation[];
  readonly claims: readonly RawClaim[];
  readonly actors: readonly KnownActor[];
  /** Who signs the text: "we" outside of quotation marks. */
  readonly by?: string | null;
}

export interface Speakers {
  /** One per claim. */
  readonly speakers: readonly Actor[];
  /** Who speaks and is not in the register, in the order in which they are first named. */
  readonly found: readonly FoundActor[];
  /** Whom a stretch of the text means. */
  readonly resolve: (span: Span) => Actor;
}

export function resolveSpeakers(input: SpeakersInput): Speakers {
  const { claims } = input;
  const scene = setScene(input);
  goThrough(scene);
  return {
    speakers: claims.map((_, at) => actorOf(scene.cast, scene.speakers[at]!)),
    found: foundActors(scene),
    resolve: (span) => actorOf(scene.cast, meanMention(scene, { span, without: beside(scene, span) })),
  };
}

function setScene({ tokens, quotations, claims, actors, by = null }: SpeakersInput): Scene {
  const register = new Set(actors.flatMap((actor) => [actor.name, ...actor.alsoCalled].flatMap(nameWords)));
  const reading = readCapitals(tokens, register);
  const outermost = quotations.filter((quotation) => quotation.parent === null);
  const phrases = findPhrases(reading, outermost);
  const { cast, index } = castRegister(actors);
  const naming = { tokens, reading, phrases, cast, index };
  namePeople(naming);
  const scene: Scene = {
    tokens,
    quotations: outermost,
    reading,
    phrases,
    unlisted: new Map(),
    cast,
    index,
    bearers: new Map(),
    bodies: new Map(),
    described: new Map(),
    representatives: representativesOf(cast),
    barred: findBarred({ tokens, phrases, claims }),
    signer: by === null ? -1 : meanLayout({ cast, index }, by),
    claims,
    speakers: new Int32Array(claims.length).fill(-1),
    lastMet: [],
    spoken: [],
    anchors: anchorsOf(tokens, claims),
  };
  giveRoles(scene);
  findThings(scene);
  indexBodies(scene);
  return scene;
}

function representativesOf(cast: readonly Figure[]): Map<string, number[]> {
  const representatives = new Map<string, number[]>();
  for (const { at, known } of cast) {
    if (!known?.speaksFor) continue;
    const others = representatives.get(known.speaksFor);
    if (others) others.push(at);
    else representatives.set(known.speaksFor, [at]);
  }
  return representatives;
}

function indexBodies({ cast, bodies }: Scene): void {
  for (const figure of cast) {
    if (figure.kind === "person") continue;
    for (const name of [figure.name, ...(figure.known?.alsoCalled ?? [])]) {
      for (const word of new Set(nameWords(name))) {
        const there = bodies.get(word);
        if (!there) bodies.set(word, [figure.at]);
        else if (there.length < 8 && !there.includes(figure.at)) there.push(figure.at);
      }
    }
  }
}

/** Where a claim is placed in the order of speaking: at its mention, else at its cue, else where its content begins. */
function anchorsOf(tokens: Tokens, claims: readonly RawClaim[]): Int32Array {
  return Int32Array.from(claims, ({ mention, cue, content }) =>
    tokenAt(tokens, (mention ?? cue ?? content[0]!).from),
  );
}

/** Outer claims come before those in them: the inner ones ask who speaks around them. */
function orderOf({ claims, anchors }: Scene): number[] {
  const outermost = claims.map((_, at) => at);
  const depth = new Int32Array(claims.length);
  claims.forEach((_, at) => {
    let outer = at;
    let steps = 0;
    for (let next = claims[outer]!.within; next !== null && steps < 20; next = claims[outer]!.within, steps++)
      outer = next;
    outermost[at] = outer;
    depth[at] = steps;
  });
  return claims
    .map((_, at) => at)
    .sort(
      (one, other) =>
        anchors[outermost[one]!]! - anchors[outermost[other]!]! ||
        outermost[one]! - outermost[other]! ||
        depth[one]! - depth[other]! ||
        one - other,
    );
}

/** One pass from left to right over phrases and claims. */
function goThrough(scene: Scene): void {
  const { phrases, anchors, claims } = scene;
  let next = 0;
  for (const claim of orderOf(scene)) {
    for (; next < phrases.length && phrases[next]!.core < anchors[claim]!; next++) passPhrase(scene, next);
    const figure = speakerOf(scene, claim);
    scene.speakers[claim] = figure;
    if (claims[claim]!.within === null) scene.spoken.push(claim);
    if (figure === -1) continue;
    scene.cast[figure]!.spoke++;
    meet(scene, { figure, at: anchors[claim]! });
    hearPronoun(scene, { claim, figure });
    keepPronoun(scene, { claim, figure });
  }
  for (; next < phrases.length; next++) passPhrase(scene, next);
}

/** Names are met; pronouns and known descriptions are made out where the text goes on from them. */
function passPhrase(scene: Scene, at: number): void {
  const phrase = scene.phrases[at]!;
  if (phrase.figure === -1 && !phrase.quoted) meanPhrase(scene, at);
  if (phrase.figure !== -1) meet(scene, { figure: phrase.figure, at: phrase.core });
}

function speakerOf(scene: Scene, claim: number): number {
  const { mention, layoutSpeaker } = scene.claims[claim]!;
  if (mention) return meanMention(scene, { span: mention, without: aroundOf(scene, claim), claim });
  if (layoutSpeaker !== undefined) return meanLayout(scene, layoutSpeaker);
  return meanSilent(scene, claim);
}

/** In what somebody says, "he" is not the one who says it. */
function aroundOf(scene: Scene, claim: number): number[] {
  const outer = scene.claims[claim]!.within;
  if (outer === null || scene.claims[outer]!.wording === "indirect") return [];
  const figure = scene.speakers[outer]!;
  return figure === -1 ? [] : [figure];
}

/** Whoever has been "he" is not "she" further down. */
function keepPronoun(
  { claims, cast, tokens }: Scene,
  { claim, figure }: { readonly claim: number; readonly figure: number },
): void {
  const { mention } = claims[claim]!;
  const own = cast[figure]!;
  if (!mention || own.he + own.she > 0) return;
  const pronoun = thirdPerson(tokens.lower[tokenAt(tokens, mention.from)]!);
  if (pronoun === "he" || pronoun === "she") tellPronoun(own, { pronoun, weight: 2 });
}

/** "Olt said she …": likely Olt is she. */
function hearPronoun(
  scene: Scene,
  { claim, figure }: { readonly claim: number; readonly figure: number },
): void {
  const { mention, content, wording } = scene.claims[claim]!;
  const own = scene.cast[figure]!;
  if (!mention || wording !== "indirect" || content[0]!.from < mention.to) return;
  const first = tokenAt(scene.tokens, content[0]!.from);
  for (let at = first; at < Math.min(first + 3, scene.tokens.count); at++) {
    const pronoun = thirdPerson(scene.tokens.lower[at]!);
    if (pronoun !== "he" && pronoun !== "she") continue;
    if (agreement(own, pronoun) < 0) return;
    const others = couldMean(scene, { at, pronoun, quoted: false, without: [figure] });
    tellPronoun(own, { pronoun, weight: others ? 1 : 2 });
    return;
  }
}
