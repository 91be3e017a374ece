// Which issues and options the words of a claim suggest, each with those words. Only words that stand there count, never what a pronoun
// may mean; one word that many issues share, or that says little, suggests nothing.
import type { ClaimLink, Passage, Span } from "../../case/claim.ts";
import { passageAt } from "../text/passage.ts";
import { tokensOf } from "../text/token-at.ts";
import type { Tokens } from "../text/tokens.ts";
import type { LinkIndex } from "./link-index.ts";
import { isNumber, termOf } from "./term-words.ts";

export interface LinkInput {
  readonly tokens: Tokens;
  readonly claim: { readonly content: readonly Span[] };
  readonly index: LinkIndex;
}

/** Of a name's weight, how much has to stand in the text. */
const COVERED = 0.4;
const OPTION_COVERED = 0.5;
/** At least this much weight in all, so that no broad word suffices. */
const LEAST = 0.5;
/** What an option has to bring where nothing speaks of its issue. */
const ALONE = 0.8;
const LONGEST = 400;

interface Score {
  weight: number;
  about: number;
  number: boolean;
  full: number;
  alone: number;
  readonly at: number[];
}

export function suggestLinks({ tokens, claim, index }: LinkInput): ClaimLink[] {
  if (index.units.length === 0) return [];
  const found = wordsFound(tokens, claim.content);
  const scores = scoreUnits(index, found);
  const links: ClaimLink[] = [];
  index.units.forEach((unit, at) => {
    if (unit.option !== null) return;
    const issue = scores.get(at);
    const spoken = issue !== undefined && isSpoken(issue, unit.total);
    const options = optionsOf(index, { issueAt: unit.issueAt, scores, found, spoken });
    for (const option of options)
      links.push(
        link(tokens, {
          unit: index.units[option],
          at: [...scores.get(option)!.at, ...(spoken ? issue.at : [])],
        }),
      );
    if (options.length === 0 && spoken) links.push(link(tokens, { unit, at: issue.at }));
  });
  return links;
}

type Found = ReadonlyMap<string, readonly number[]>;

/** Tokens by stem. */
function wordsFound(tokens: Tokens, content: readonly Span[]): Found {
  const found = new Map<string, number[]>();
  let left = LONGEST;
  for (const span of content) {
    const { first, end } = tokensOf(tokens, span);
    for (let at = first; at < end && left > 0; at++, left--) {
      const stem = termOf(tokens.lower[at]);
      if (stem === null) continue;
      const places = found.get(stem);
      if (places) places.push(at);
      else found.set(stem, [at]);
    }
  }
  return found;
}

function scoreUnits({ postings, names }: LinkIndex, found: Found): Map<number, Score> {
  const scores = new Map<number, Score>();
  for (const [stem, places] of found) {
    for (const { unit, weight, rarity, about } of postings.get(stem) ?? []) {
      const score = scores.get(unit) ?? { weight: 0, about: 0, number: false, full: 0, alone: 0, at: [] };
      scores.set(unit, score);
      score.weight += weight * Math.max(rarity, 0.5);
      score.full += weight;
      score.about += about * rarity;
      score.number ||= isNumber(stem);
      if (rarity === 1 && !names.has(stem) && !isNumber(stem)) score.alone += weight;
      score.at.push(places[0]);
    }
  }
  return scores;
}

function isSpoken({ weight, about }: Score, total: number): boolean {
  return weight + about >= LEAST && (weight >= COVERED * total || about >= 2 * LEAST);
}

interface Choosing {
  readonly issueAt: number;
  readonly scores: ReadonlyMap<number, Score>;
  readonly found: Found;
  readonly spoken: boolean;
}

function optionsOf(index: LinkIndex, { issueAt, scores, found, spoken }: Choosing): number[] {
  const chosen: number[] = [];
  for (const [at, score] of scores) {
    const unit = index.units[at];
    if (unit.option === null || unit.issueAt !== issueAt) continue;
    if (unit.numbers.size > 0 && !score.number) continue;
    const enough = score.weight >= OPTION_COVERED * unit.total && score.weight >= LEAST;
    // "six per cent": the whole name, number and measure.
    const whole = score.number && score.at.length > 1 && score.full >= 0.9 * unit.total;
    const measured = score.number && isMeasured(unit.measure, { found, number: score.at });
    if (whole || (enough && (spoken || measured || score.alone >= ALONE))) chosen.push(at);
  }
  return chosen.sort((one, other) => one - other);
}

/** "60 cubic metres": the words of the measure stand close behind the number; one word such as "hours" is not enough. */
function isMeasured(
  measure: ReadonlySet<string>,
  { found, number }: { readonly found: Found; readonly number: readonly number[] },
): boolean {
  let near = 0;
  for (const stem of measure) {
    if (found.get(stem)?.some((at) => number.some((place) => at > place && at - place <= 5))) near++;
  }
  return near >= 2;
}

function link(
  tokens: Tokens,
  {
    unit,
    at,
  }: {
    readonly unit: { readonly issue: string; readonly option: string | null };
    readonly at: readonly number[];
  },
): ClaimLink {
  return {
    issue: unit.issue,
    option: unit.option,
    by: passages(
      tokens,
      [...new Set(at)].sort((one, other) => one - other),
    ),
  };
}

/** Neighbouring words are one passage. */
function passages(tokens: Tokens, at: readonly number[]): Passage[] {
  const spans: { from: number; to: number }[] = [];
  for (const token of at) {
    const before = spans.at(-1);
    if (before && /^[\s-]*$/.test(tokens.text.slice(before.to, tokens.from[token])))
      before.to = tokens.to[token];
    else spans.push({ from: tokens.from[token], to: tokens.to[token] });
  }
  return spans.map((span) => passageAt(tokens.text, span));
}
