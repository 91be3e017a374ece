// Interviews without names: questions in bold, as headings or as paragraphs of their own, and answers by the one who is introduced.
import { addDraft, type Finding } from "./finding.ts";
import { blockRange } from "./ground.ts";
import { introduced, isEmphasis } from "./turns.ts";

/** Two questions in bold make an interview. */
const FEWEST_BOLD = 2;
/** Questions that nothing sets off may be a writer's: there have to be more, and as many as in a talk. */
const FEWEST_PLAIN = 4;
const LEAST_SHARE = 0.3;

/** `turns`: blocks that name who speaks. */
export function findAnswers(finding: Finding, turns: ReadonlySet<number>): void {
  if (turns.size > 0) return;
  const questions = questionsOf(finding);
  const start = questions[0];
  if (start === undefined) return;
  const who = interviewed(finding, start);
  if (who === null) return;
  questions.forEach((question, position) => {
    addAnswer(finding, {
      first: question + 1,
      end: questions[position + 1] ?? finding.ground.blocks.length,
      who,
    });
  });
}

function questionsOf({ ground }: Finding): number[] {
  const { blocks, tokens } = ground;
  const bold: number[] = [];
  const plain: number[] = [];
  const numbered: number[] = [];
  const dashed: number[] = [];
  blocks.forEach(({ kind, from, to }, position) => {
    if (kind === "caption" || kind === "byline" || position === 0) return;
    const opening = tokens.text.slice(from, from + 4);
    if (isBold(tokens.text, { from, to })) bold.push(position);
    else if (DASHED.test(opening)) dashed.push(position);
    else if (NUMBERED.test(opening)) numbered.push(position);
    else if (asksPlainly(tokens.text, { from, to })) plain.push(position);
  });
  const asks = (block: number): boolean => /\?\W*$/.test(lastOf(tokens.text, blocks[block]!));
  const mayAsk = (all: readonly number[]): boolean =>
    all.length >= FEWEST_BOLD && 3 * all.filter(asks).length >= all.length;
  if (mayAsk(bold)) return bold;
  if (mayAsk(numbered) && numbered.every((block) => isAnswered(ground, block))) return numbered;
  const byTurns = dashed.filter(asks);
  if (
    byTurns.length >= FEWEST_BOLD &&
    byTurns.every((block) => dashed.includes(block + 1) && !asks(block + 1))
  )
    return byTurns;
  const isTalk = plain.length >= FEWEST_PLAIN && plain.length >= LEAST_SHARE * (blocks.length - plain[0]!);
  return isTalk ? plain : [];
}

const DASHED = /^[–—-]\s/;
const NUMBERED = /^\d{1,2}[.)]\s?/;

/** A paragraph, not the next number, follows. */
function isAnswered({ blocks, tokens }: Finding["ground"], block: number): boolean {
  const next = blocks[block + 1];
  return next?.kind === "paragraph" && !NUMBERED.test(tokens.text.slice(next.from, next.from + 4));
}

function lastOf(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  return text.slice(Math.max(from, to - 6), to);
}

/** All of it between asterisks or underscores; between single ones, where it asks. */
function isBold(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const mark = /^(?:\*{1,3}|_{1,2})(?=\S)/.exec(text.slice(from, from + 4))?.[0];
  return mark !== undefined && to - from > 2 * mark.length && text.slice(to - mark.length, to) === mark;
}

const LONGEST_PLAIN = 400;

function asksPlainly(text: string, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return text[to - 1] === "?" && to - from <= LONGEST_PLAIN && !/["“”«»„]/.test(text.slice(from, to));
}

/** Who is introduced before the first question, by name. */
function interviewed(finding: Finding, question: number): string | null {
  const { tokens } = finding.ground;
  for (let block = question; block > Math.max(0, question - 4); block--) {
    const name = introduced(finding, block);
    if (name) return tokens.text.slice(tokens.from[name.first]!, tokens.to[name.end - 1]!);
  }
  return null;
}

function addAnswer(
  finding: Finding,
  { first, end, who }: { readonly first: number; readonly end: number; readonly who: string },
): void {
  const { ground } = finding;
  const content = [];
  for (let block = first; block < end; block++) {
    const kind = ground.blocks[block]!.kind;
    const range = blockRange(ground, block);
    if (kind === "heading" || kind === "caption" || kind === "byline" || range.end === range.first) break;
    let from = range.first;
    while (from < range.end && (isEmphasis(ground.tokens.words[from]!) || isDash(ground.tokens.words[from]!)))
      from++;
    if (from < range.end) content.push({ first: from, end: range.end });
  }
  if (content.length === 0) return;
  addDraft(finding, {
    mention: null,
    cue: null,
    cueToken: null,
    content,
    rule: "layout.answer",
    layoutSpeaker: who,
  });
}

function isDash(word: string): boolean {
  return /^[–—-]$/.test(word);
}
