// Whom a role or the kind of a body leads back to, among those whom the article has introduced.

import { sentenceOf } from "../text/token-at.ts";
import { NARROWER_ROLES } from "../words/titles.ts";
import type { Description } from "./description.ts";
import { nameWords, peopleStems, placeStem } from "./letters.ts";
import type { Bearer, Scene } from "./scene.ts";

/** No more bearers of one role are looked at. */
const MOST_BEARERS = 12;
/** Sentences by which the last mention of one must lie behind that of another. */
const LATER_BY = 2;
/** How many sentences "the union" reaches back to a union that the register does not know. */
const BODY_BACK = 12;
interface Candidate {
  readonly figure: number;
  readonly score: number;
  readonly met: number;
}

/** The bearer of a role; -1 where two are about as good; null where nobody bears it. */
export function bearerOf(scene: Scene, described: Description): number | null {
  const { phrase, head } = described;
  const candidates = new Map<number, Candidate>();
  for (const word of [head, ...(NARROWER_ROLES.get(head) ?? [])]) {
    const bearers = scene.bearers.get(word) ?? [];
    let looked = 0;
    for (let at = before(bearers, phrase.first) - 1; at >= 0 && looked < MOST_BEARERS; at--, looked++) {
      const bearer = bearers[at]!;
      const score = matchRole(scene, { described, bearer });
      if (score === null) continue;
      const had = candidates.get(bearer.figure);
      if (had && had.score >= score) continue;
      candidates.set(bearer.figure, {
        figure: bearer.figure,
        score,
        met: scene.lastMet[bearer.figure] ?? bearer.at,
      });
    }
  }
  return pick(scene, [...candidates.values()]);
}

function before(bearers: readonly Bearer[], token: number): number {
  let low = 0;
  let high = bearers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bearers[middle]!.at >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

function matchRole(
  scene: Scene,
  { described, bearer }: { readonly described: Description; readonly bearer: Bearer },
): number | null {
  const { role } = bearer;
  const body = scene.cast[scene.phrases[role.body]?.figure ?? -1];
  const more = body ? nameWords(body.name) : [];
  let score = role.head === described.head ? 1 : 0;
  for (const word of described.beside) {
    if (role.words.has(word) || more.includes(word) || [...role.words].some((one) => sameCountry(one, word)))
      score += 2;
    else if (role.words.size > 1 || more.length > 0) return null;
  }
  return score;
}

/** "Velania" and "Velanian". */
function sameCountry(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4 || one[0] !== other[0]) return false;
  return peopleStems(one).includes(placeStem(other)) || peopleStems(other).includes(placeStem(one));
}

function pick({ tokens }: Scene, candidates: readonly Candidate[]): number | null {
  if (candidates.length === 0) return null;
  const [best, next] = [...candidates].sort((one, other) => other.score - one.score || other.met - one.met);
  if (!next || best!.score > next.score) return best!.figure;
  return sentenceOf(tokens, best!.met) - sentenceOf(tokens, next.met) >= LATER_BY ? best!.figure : -1;
}

/** "The union" after "the Port Workers' Union"; null for none, -1 for several. */
export function bodyOf(scene: Scene, { phrase, head, beside }: Description): number | null {
  const { cast, lastMet, bodies } = scene;
  const candidates: Candidate[] = [];
  for (const figure of bodies.get(head) ?? []) {
    const words = nameWords(cast[figure]!.name);
    if (
      !beside.every((word) =>
        words.some((one) => one.replace(/'?s$/, "") === word.replace(/'?s$/, "") || sameCountry(one, word)),
      )
    )
      continue;
    const met = lastMet[figure] ?? -1;
    const near = met !== -1 && phrase.sentence - sentenceOf(scene.tokens, met) <= BODY_BACK;
    if (met < phrase.first && (near || cast[figure]!.known))
      candidates.push({ figure, score: met === -1 ? 0 : 1, met: Math.max(0, met) });
  }
  return pick(scene, candidates);
}
