// Finds the words that a language model claims to have copied. Of several places where the same words stand that one is meant which has the
// speaker and the word for saying beside it.
import type { Passage, Span } from "../../case/claim.ts";
import type { Piece } from "./model-request.ts";
import { placesOf, type Ranges, sentencesOf } from "./places-in.ts";
import type { Proposal } from "./proposals.ts";

const BESIDE = ["mention", "cue", "target", "condition"] as const;
type BesideKey = (typeof BESIDE)[number];

export type NotThere = "content-not-there" | `${BesideKey}-not-there`;

export interface PlacedWords extends Readonly<Record<BesideKey, Passage | null>> {
  readonly content: readonly Passage[];
}

export interface WordsNotThere {
  readonly reason: NotThere;
  /** Those that are not there. */
  readonly words: string;
}

export function placeWords(proposal: Proposal, { from: start, text }: Piece): PlacedWords | WordsNotThere {
  const sentences = sentencesOf(text);
  const said = saidAt(proposal, { text, sentences });
  if ("reason" in said) return said;
  const shifted = ({ from, to }: Span): Passage => ({
    from: start + from,
    to: start + to,
    words: text.slice(from, to),
  });
  const whole = { from: said[0].from, to: said[said.length - 1].to };
  const beside: Record<BesideKey, Passage | null> = {
    mention: null,
    cue: null,
    target: null,
    condition: null,
  };
  for (const key of BESIDE) {
    const words = proposal[key];
    if (!words) continue;
    const isTelling = key === "mention" || key === "cue";
    const best = nearestTo(whole, placesOf(text, words), { sentences, isOutside: isTelling });
    if (!best) return { reason: `${key}-not-there`, words };
    beside[key] = shifted(best.place);
  }
  return { content: said.map(shifted), ...beside };
}

interface Text {
  readonly text: string;
  readonly sentences: Ranges;
}

/** Words that stand more often than this tell little by where they stand. */
const MOST_PLACES = 200;

function saidAt(proposal: Proposal, { text, sentences }: Text): Span[] | WordsNotThere {
  const [words] = proposal.content;
  const first = placesOf(text, words);
  if (first.length === 0) return { reason: "content-not-there", words };
  const telling = [proposal.mention, proposal.cue].flatMap((one) => (one ? [placesOf(text, one)] : []));
  let best = { place: first[0], inSentence: -1, gap: 0 };
  for (const place of first.length === 1 ? [] : first.slice(0, MOST_PLACES)) {
    const near = telling.map((places) => nearestTo(place, places, { sentences, isOutside: true }));
    const inSentence = near.filter((one) => one?.isInSentence).length;
    const gap = near.reduce((sum, one) => sum + (one?.gap ?? 0), 0);
    if (inSentence > best.inSentence || (inSentence === best.inSentence && gap < best.gap))
      best = { place, inSentence, gap };
  }
  // Where the rest does not follow behind that place, it can only follow behind the first.
  const placed = restBehind(best.place, proposal, text);
  return "reason" in placed && best.place !== first[0] ? restBehind(first[0], proposal, text) : placed;
}

function restBehind(first: Span, { content }: Proposal, text: string): Span[] | WordsNotThere {
  const spans = [first];
  for (const words of content.slice(1)) {
    const [next] = placesOf(text, words, spans[spans.length - 1].to);
    if (!next) return { reason: "content-not-there", words };
    spans.push(next);
  }
  return spans;
}

interface Near {
  readonly place: Span;
  readonly isInSentence: boolean;
  /** Letters between the two. */
  readonly gap: number;
}

interface Seeking {
  readonly sentences: Ranges;
  /** Whether it tells of what is said, and so hardly stands within that. */
  readonly isOutside: boolean;
}

/** Those in the same sentence come first, then the nearest; of two that are as near the earlier. Null for no places. */
function nearestTo(said: Span, places: readonly Span[], { sentences, isOutside }: Seeking): Near | null {
  const around = sentences.around(said);
  let best: (Near & { readonly rank: number }) | null = null;
  for (const place of places.slice(0, MOST_PLACES)) {
    const isWithin = place.from >= said.from && place.to <= said.to;
    const isInSentence = place.from >= around.from && place.to <= around.to && !(isOutside && isWithin);
    const gap = Math.max(0, place.from - said.to, said.from - place.to);
    const rank = isOutside && isWithin ? 2 : isInSentence ? 0 : 1;
    if (best === null || rank < best.rank || (rank === best.rank && gap < best.gap))
      best = { place, isInSentence, gap, rank };
  }
  return best;
}
