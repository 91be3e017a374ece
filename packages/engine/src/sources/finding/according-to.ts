// According to X, …; …, according to X; in X's view, ….

import { trimmed } from "../phrases/clause-end.ts";
import { isPossessiveMark, nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import { POSSESSIVES } from "../words/function-words.ts";
import { addDraft, type Finding, type Stretch, take } from "./finding.ts";
import { type Ground, sentenceAround } from "./ground.ts";

const VIEWS: ReadonlySet<string> = new Set(
  "view opinion words eyes judgment judgement telling account mind estimation reckoning assessment".split(
    " ",
  ),
);

export function findAccordingTo(finding: Finding): void {
  const { tokens } = finding.ground;
  for (let token = 0; token + 2 < tokens.count; token++) {
    if (tokens.lower[token] === "according" && tokens.lower[token + 1] === "to") accordingAt(finding, token);
    else if (tokens.lower[token] === "in") viewAt(finding, token);
  }
}

function accordingAt(finding: Finding, token: number): void {
  const { ground } = finding;
  if (ground.quoteOf[token] !== -1) return;
  const { end } = sentenceAround(ground, token);
  const name = wholePhraseEnd(ground, { from: token + 2, end });
  if (name === null) return;
  addView(finding, {
    cue: { first: token, end: token + 2 },
    mention: { first: token + 2, end: name },
    rule: "indirect.according-to",
  });
}

/** A noun phrase with what hangs on it: "a spokesman for the ministry". */
function wholePhraseEnd(
  { tokens }: Ground,
  { from, end }: { readonly from: number; readonly end: number },
): number | null {
  let at = nounPhraseEnd({ tokens, end }, from);
  for (let rounds = 0; at !== null && at < end && rounds < 4; rounds++) {
    if (!/^(?:of|for|by|in|at|from|with|on|and|to|'s)$/.test(tokens.lower[at]!)) break;
    const next = nounPhraseEnd({ tokens, end }, at + 1);
    if (next === null) break;
    at = next;
  }
  return at;
}

function viewAt(finding: Finding, token: number): void {
  const { ground } = finding;
  const { tokens } = ground;
  if (ground.quoteOf[token] !== -1) return;
  const { end } = sentenceAround(ground, token);
  const isPronoun = POSSESSIVES.has(tokens.lower[token + 1]!);
  const name = isPronoun ? token + 2 : nounPhraseEnd({ tokens, end }, token + 1);
  if (name === null || name >= end || !VIEWS.has(tokens.lower[isPronoun ? name : name - 1]!)) return;
  let owner = isPronoun ? name : name - 1;
  if (!isPronoun && !isPossessiveMark(tokens, owner - 1)) return;
  const cueEnd = isPronoun ? name + 1 : name;
  if (!isPronoun) owner -= 1;
  if (tokens.words[cueEnd] !== "," && tokens.words[token - 1] !== ",") return;
  addView(finding, {
    cue: { first: token, end: cueEnd },
    mention: { first: token + 1, end: owner },
    rule: "indirect.in-view",
  });
}

function addView(
  finding: Finding,
  { cue, mention, rule }: { readonly cue: Stretch; readonly mention: Stretch; readonly rule: string },
): void {
  const { ground, taken } = finding;
  const { first, end } = sentenceAround(ground, cue.first);
  const behind = Math.max(cue.end, mention.end);
  const isFirst = cue.first - first <= 1;
  let content: Stretch;
  if (isFirst) {
    let from = behind;
    while (from < end && ground.tokens.words[from] !== "," && from - behind < 40) from++;
    from = from < end ? from + 1 : behind;
    content = { first: from, end: trimmed(ground, { from, end }) };
  } else {
    let from = Math.max(first, cue.first - 200);
    for (let at = cue.first - 1; at > from; at--)
      if (taken[at] || ground.tokens.words[at] === ";") from = at + 1;
    content = { first: from, end: trimmed(ground, { from, end: cue.first }) };
  }
  const parts = isFirst ? [content] : (aroundCue(ground, { content, cue, behind, end }) ?? [content]);
  if (content.end <= content.first) return;
  take(finding, { first: cue.first, end: behind });
  addDraft(finding, { mention, cue, cueToken: cue.first, content: parts, rule });
}

/** "Roe, according to Keane, | promised a seat"; of "the man who, according to Keane, died, was Roe" only that he died. */
function aroundCue(
  ground: Ground,
  {
    content,
    cue,
    behind,
    end,
  }: { readonly content: Stretch; readonly cue: Stretch; readonly behind: number; readonly end: number },
): Stretch[] | null {
  const { tokens, quoteOf } = ground;
  if (tokens.words[cue.first - 1] !== "," || tokens.words[behind] !== ",") return null;
  const from = behind + 1;
  const isRelative = /^(?:who|which|that|whom)$/.test(tokens.lower[cue.first - 2] ?? "");
  if (!isRelative)
    for (let at = content.first; at < content.end; at++) if (isFiniteVerb(tokens, at)) return null;
  let verbs = 0;
  let to = from;
  const most = Math.min(end, from + LONGEST_REST);
  for (; to < most && tokens.words[to] !== ";" && tokens.lower[to] !== "according"; to++) {
    if (!isRelative || quoteOf[to] !== -1) continue;
    if (tokens.words[to] === ",") break;
    if (isFiniteVerb(tokens, to) && !(to > from && isFiniteVerb(tokens, to - 1)) && ++verbs === 2) break;
  }
  const last = trimmed(ground, { from, end: to });
  if (last <= from) return null;
  const rest = { first: from, end: last };
  return isRelative ? [rest] : [content, rest];
}

const LONGEST_REST = 200;
