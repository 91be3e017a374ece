// "The committee demands:" and its bullets, each a claim of its own.

import { trimmed } from "../phrases/clause-end.ts";
import { isPossessiveMark, nounPhraseStart } from "../phrases/noun-phrase.ts";
import { mainSubject } from "../phrases/subject.ts";
import { CUE_NOUNS } from "../words/cue-nouns.ts";
import { POSSESSIVES } from "../words/function-words.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { blockRange, sentenceAround } from "./ground.ts";

interface Lead {
  readonly mention: Stretch;
  readonly cue: Stretch;
  readonly cueToken: number;
}

export function findBullets(finding: Finding, places: readonly CuePlace[]): void {
  const { blocks, tokens } = finding.ground;
  for (let block = 0; block + 1 < blocks.length; block++) {
    if (blocks[block]!.kind === "bullet" || blocks[block + 1]!.kind !== "bullet") continue;
    const { end } = blockRange(finding.ground, block);
    if (end === 0) continue;
    const colon = tokens.words[end - 1] === ":" ? end - 1 : end;
    if (colon === end && !COUNTED.test(tokens.lower[end - 1]!)) continue;
    const lead = leadIn(finding, { colon, places });
    if (lead) addBullets(finding, { lead, from: block + 1 });
  }
}

/** "We asked for two things": leads to a list without a colon too. */
const COUNTED =
  /^(?:things|points|demands|requests|conditions|proposals|wishes|questions|promises|offers|following)$/;

function addBullets(finding: Finding, { lead, from }: { readonly lead: Lead; readonly from: number }): void {
  const { ground } = finding;
  for (let block = from; block < ground.blocks.length && ground.blocks[block]!.kind === "bullet"; block++) {
    const range = blockRange(ground, block);
    const first = afterMarker(ground.tokens.words, range);
    const end = first < range.end ? trimmed(ground, { from: first, end: range.end }) : first;
    if (end <= first) continue;
    addDraft(finding, { ...lead, content: [{ first, end }], rule: "layout.bullet" });
  }
}

/** The token behind "–", "(a)", "1.". */
export function afterMarker(words: readonly string[], { first, end }: Stretch): number {
  let at = first;
  if (at < end && words[at] === "(") at++;
  if (at >= end) return end;
  const isLetter = /^(?:[a-z]|[ivx]{1,4})$/.test(words[at]!);
  if (isLetter ? /^[.)]$/.test(words[at + 1] ?? "") : MARKER.test(words[at]!)) at++;
  while (at < end && /^[.)]$/.test(words[at]!)) at++;
  return at;
}

const MARKER = /^(?:[•‣▪◦●·∙*–—-]|\d{1,2}\.?|(?:[a-z]|[ivx]{1,4})\.)$/;

function leadIn(
  finding: Finding,
  { colon, places }: { readonly colon: number; readonly places: readonly CuePlace[] },
): Lead | null {
  const { first } = sentenceAround(finding.ground, colon - 1);
  const place = lastPlace(places, { first, end: colon });
  const owned =
    place?.subject && hasOwner(finding, place.subject) ? nounLead(finding, { first, end: colon }) : null;
  if (owned) return owned;
  if (place?.subject) {
    const mention = nameFor(finding, { mention: mentionOf(place.subject)!, first });
    return { mention, cue: { first: place.group.first, end: place.after }, cueToken: place.group.main };
  }
  return nounLead(finding, { first, end: colon });
}

/** "Ada Brook's three demands": the last word is a noun. */
function hasOwner({ ground: { tokens } }: Finding, { first, end }: Stretch): boolean {
  for (let at = first; at < end; at++) if (isPossessiveMark(tokens, at)) return true;
  return false;
}

/** "The committee set out what it wants": the committee. */
function nameFor(
  { ground: { tokens, quoteOf } }: Finding,
  { mention, first }: { readonly mention: Stretch; readonly first: number },
): Stretch {
  if (!/^(?:it|they|he|she)$/.test(tokens.lower[mention.first]!)) return mention;
  return mentionOf(mainSubject({ tokens, first, quoteOf }, { before: mention.first })) ?? mention;
}

/** The last cue in a stretch that has a subject; places ascend. */
function lastPlace(places: readonly CuePlace[], { first, end }: Stretch): CuePlace | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.group.main < end) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && places[at]!.group.main >= first; at--)
    if (places[at]!.subject) return places[at]!;
  return null;
}

/** "The union's demands are:", "Our conditions:" */
function nounLead({ ground: { tokens } }: Finding, { first, end }: Stretch): Lead | null {
  for (let at = first + 1; at < end && at < first + 20; at++) {
    if (!CUE_NOUNS.has(tokens.lower[at]!)) continue;
    if (POSSESSIVES.has(tokens.lower[at - 1]!)) {
      return { mention: { first: at - 1, end: at }, cue: { first: at, end: at + 1 }, cueToken: at };
    }
    let mark = at - 1;
    while (mark > first + 1 && /^(?:NUM|ADJ)$/.test(tokens.pos[mark]!)) mark--;
    if (mark - 1 < first || !isPossessiveMark(tokens, mark)) continue;
    const start = nounPhraseStart({ tokens, first }, mark - 1);
    if (start !== null)
      return { mention: { first: start, end: mark }, cue: { first: at, end: at + 1 }, cueToken: at };
  }
  return null;
}
