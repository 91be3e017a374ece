// Whom a pronoun means: the last speaker first, then whoever leads a sentence nearby, in agreement with the pronoun. Where two are about
// as good, nobody.
import { sentenceOf } from "../text/token-at.ts";
import { agreement, type Figure } from "./cast.ts";
import type { Phrase } from "./phrase.ts";
import { phraseFrom, type Scene } from "./scene.ts";

/** How far back it is looked, in sentences and in phrases. */
const SENTENCES_BACK = 4;
/** The same for those with whom the pronoun certainly agrees. */
const CERTAIN_BACK = 10;
const PHRASES_BACK = 40;
/** A candidate must be better than the next by this. */
const CLEARLY = 0.75;
/** And better than this. */
const LEAST = 0.25;
const LAST_SPEAKER = 2.5;
/** Who spoke last in the same paragraph most likely goes on. */
const SAME_PARAGRAPH = 1;
/** And less likely from one to the next. */
const OTHER_PARAGRAPH = -0.75;
/** Who the sentence before, in the same paragraph, is about. */
const LEADS_ON = 0.5;
/** By `agreement`, from -2 to 3. */
const AGREEMENT_WORTH = [-3, -0.75, 0, 0.75, 1.5, 1.75];

export interface PronounPlace {
  /** Token of the pronoun. */
  readonly at: number;
  readonly pronoun: "he" | "she" | "it" | "they";
  readonly quoted: boolean;
  /** Figures that it cannot mean. */
  readonly without: readonly number[];
}

const FORMS: ReadonlyMap<string, PronounPlace["pronoun"]> = new Map([
  ...["he", "him", "himself", "his"].map((form) => [form, "he"] as const),
  ...["she", "her", "herself", "hers"].map((form) => [form, "she"] as const),
  ...["it", "its", "itself"].map((form) => [form, "it"] as const),
  ...["they", "them", "their", "themselves"].map((form) => [form, "they"] as const),
]);

export function thirdPerson(lower: string): PronounPlace["pronoun"] | null {
  return FORMS.get(lower) ?? null;
}

/** Place in the cast, or -1. */
export function meanPronoun(scene: Scene, place: PronounPlace): number {
  let best = -1;
  let score = -Infinity;
  let next = -Infinity;
  for (const [figure, worth] of weigh(scene, place)) {
    if (worth > score) {
      next = score;
      score = worth;
      best = figure;
    } else if (worth > next) next = worth;
  }
  return score > LEAST && score - next >= CLEARLY ? best : -1;
}

/** Whether anybody could be meant, be it several. */
export function couldMean(scene: Scene, place: PronounPlace): boolean {
  return [...weigh(scene, place).values()].some((worth) => worth > LEAST);
}

function weigh(scene: Scene, asked: PronounPlace): Map<number, number> {
  const scores = new Map<number, number>();
  const sentence = sentenceOf(scene.tokens, asked.at);
  const place = { ...asked, ...barredAt(scene, { place: asked, sentence }) };
  weighPhrases(scene, { place, sentence, scores });
  weighLastSpeaker(scene, { place, sentence, scores });
  return scores;
}

/** Those whom the words are put to or come from, and, in somebody's words, a spokesperson without a name. */
function barredAt(
  { barred, tokens }: Scene,
  { place, sentence }: { readonly place: PronounPlace; readonly sentence: number },
): Pick<Barring, "without" | "noMessenger"> {
  const { without } = place;
  if (place.pronoun !== "he" && place.pronoun !== "she") return { without, noMessenger: false };
  const block = tokens.blockOf[sentence]!;
  const turn = barred.turns.get(block);
  const quote = place.quoted ? barred.quotes.get(block) : undefined;
  return {
    without: turn || quote ? [...without, ...(turn ?? []), ...(quote ?? [])] : without,
    noMessenger: turn !== undefined || place.quoted,
  };
}

interface Barring extends PronounPlace {
  /** Nobody without a name who only speaks for a body. */
  readonly noMessenger: boolean;
}

function isOut(own: Figure, { without, noMessenger }: Barring): boolean {
  return without.includes(own.at) || (noMessenger && own.speaksAs !== null);
}

interface Weighing {
  readonly place: Barring;
  readonly sentence: number;
  readonly scores: Map<number, number>;
}

function raise(
  scores: Map<number, number>,
  { figure, by }: { readonly figure: number; readonly by: number },
): void {
  scores.set(figure, Math.max(scores.get(figure) ?? -Infinity, by));
}

function weighPhrases(scene: Scene, { place, sentence, scores }: Weighing): void {
  const { phrases } = scene;
  const last = phraseFrom(phrases, place.at) - 1;
  for (let at = last; at >= Math.max(0, last - PHRASES_BACK); at--) {
    const phrase = phrases[at]!;
    const far = sentence - phrase.sentence > SENTENCES_BACK;
    if (sentence - phrase.sentence > CERTAIN_BACK) break;
    for (const figure of phrase.figure === -1 ? (phrase.options ?? []) : [phrase.figure]) {
      if (isOut(scene.cast[figure]!, place) || (far && !isCertain(scene.cast[figure]!, place.pronoun)))
        continue;
      const fits = fit(scene.cast[figure]!, place.pronoun);
      if (fits === null) continue;
      raise(scores, { figure, by: fits + prominence(scene, { phrase, place, sentence }) });
    }
  }
}

function isCertain(figure: Figure, pronoun: PronounPlace["pronoun"]): boolean {
  return (pronoun === "he" || pronoun === "she") && agreement(figure, pronoun) === 3;
}

/** What the figure adds by agreeing with the pronoun; null where it cannot be meant. */
function fit(figure: Figure, pronoun: PronounPlace["pronoun"]): number | null {
  const own = figure.known?.pronoun ?? null;
  if (pronoun === "he" || pronoun === "she") {
    const agrees = agreement(figure, pronoun);
    if (agrees < 0) return null;
    return AGREEMENT_WORTH[agrees + 2]! + (figure.kind === "person" ? 0.5 : figure.spoke > 0 ? 0 : -0.75);
  }
  if (own === "he" || own === "she" || figure.kind === "person")
    return pronoun === "they" && own === "they" ? 1 : null;
  if (pronoun === "it") {
    if (figure.kind === "body") return own === "they" ? 0.5 : 1;
    return own === "they" || figure.kind === "several" ? null : own === "it" ? 1 : -1;
  }
  return figure.kind === "several" || own === "they" ? 1.5 : figure.kind === "body" && own !== "it" ? 0 : -1;
}

function prominence(
  { tokens }: Scene,
  {
    phrase,
    place,
    sentence,
  }: { readonly phrase: Phrase; readonly place: PronounPlace; readonly sentence: number },
): number {
  const distance = sentence - phrase.sentence;
  let worth = (phrase.leads ? [3.25, 2, 1, 0.5, 0.25] : [1.5, 2, 1, 0.5, 0.25])[distance] ?? -1;
  if (phrase.leads) worth += 1.5;
  if (phrase.leads && distance === 1 && tokens.blockOf[phrase.sentence] === tokens.blockOf[sentence])
    worth += LEADS_ON;
  if (phrase.quoted && !place.quoted) worth -= 1.5;
  if (phrase.use === "possessive") worth -= 0.5;
  if (phrase.use === "modifier") worth -= 1.5;
  if (tokens.pos[phrase.first - 1] === "ADP") worth -= 0.5;
  return worth;
}

function weighLastSpeaker(scene: Scene, { place, sentence, scores }: Weighing): void {
  const claim = lastSpoken(scene, place.at);
  if (claim === -1) return;
  const figure = scene.speakers[claim]!;
  const own = scene.cast[figure];
  if (!own || isOut(own, place)) return;
  const fits = fit(own, place.pronoun);
  const distance =
    sentence - Math.max(sentenceOf(scene.tokens, scene.anchors[claim]!), scene.claims[claim]!.sentence);
  const blocks = scene.tokens.blockOf[sentence]! - scene.tokens.blockOf[scene.claims[claim]!.sentence]!;
  if (fits === null || (distance > SENTENCES_BACK && blocks > 1)) return;
  const mayBe = place.pronoun === "it" || place.pronoun === "they" || agreement(own, place.pronoun) >= 0;
  const goesOn = blocks > 0 ? OTHER_PARAGRAPH : distance <= 1 && mayBe ? SAME_PARAGRAPH : 0;
  raise(scores, { figure, by: fits + LAST_SPEAKER + goesOn + Math.max(0, 1.5 - 0.25 * distance) });
}

/** The last claim that stands in no other and is placed before the token; -1 for none. */
export function lastSpoken({ spoken, anchors }: Pick<Scene, "spoken" | "anchors">, token: number): number {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[spoken[middle]!]! >= token) high = middle;
    else low = middle + 1;
  }
  return low === 0 ? -1 : spoken[low - 1]!;
}
