// Interviews and minutes: paragraphs that open with who speaks ("Q:", "Ada Brook:"), and those that go on with the turn.
import { isFiniteVerb } from "../phrases/subject.ts";
import type { Tokens } from "../text/tokens.ts";
import { PREPOSITIONS, SUBORDINATORS } from "../words/function-words.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { blockRange } from "./ground.ts";

interface Turn {
  readonly block: number;
  /** The name's tokens, without the colon; null for "Q" and "A". */
  readonly mention: Stretch | null;
  readonly label: string;
  /** First token of what is said. */
  readonly from: number;
}

/** A single "Name: words" may be anything; an article with two is an interview. */
const FEWEST_TURNS = 2;
const LONGEST_LABEL = 6;
/** With its bracket or comma. */
const LONGEST_DESCRIPTION = 9;
const LONGEST_BRACKET = 16;
/** Labels of other things than speakers. */
const NOT_A_SPEAKER =
  /^(?:note|update|updated|correction|editor|editor's note|related|read more|more|see also|watch|photo|image|video|source|sources|date|time|where|when|what|why|who|how|breaking|live|contact|tags|background|summary|warning|example|weather|traffic|sport|analysis|reminder|recap|key points|coming up|hearing|rumour|context|confirmed)$/;

/** "Update", "Weather": a label of something else than words of somebody. */
export function isLabel(words: string): boolean {
  return NOT_A_SPEAKER.test(words.toLowerCase());
}

/** Returns the blocks that are turns. */
export function findTurns(finding: Finding): ReadonlySet<number> {
  const turns = turnsOf(finding);
  if (!isInterview(turns)) return new Set();
  const askers = askersAmong(finding, turns);
  const answers = introduced(finding, turns[0]!.block);
  turns.forEach((turn, position) => {
    if (askers.has(turn.label)) return;
    const mention = turn.label === "A" ? answers : turn.mention;
    addTurn(finding, { turn: { ...turn, mention }, next: turns[position + 1]?.block ?? turn.block + 1 });
  });
  return new Set(turns.map(({ block }) => block));
}

/** A short question may look like a heading: it is a turn where its label is one elsewhere. */
function turnsOf(finding: Finding): Turn[] {
  const { blocks } = finding.ground;
  const turns: Turn[] = [];
  blocks.forEach(({ kind }, position) => {
    if (kind === "caption" || kind === "byline") return;
    const turn = turnAt(finding, position);
    if (turn) turns.push(turn);
  });
  const sure = new Set(
    turns.filter(({ block }) => blocks[block]!.kind !== "heading").map(({ label }) => label),
  );
  return turns.filter(({ block, label }) => blocks[block]!.kind !== "heading" || sure.has(label));
}

/** "Name: words" may head any paragraph: names in capitals, names that come back, or one turn after another tell. */
function isInterview(turns: readonly Turn[]): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const labels = new Set(turns.map(({ label }) => label));
  const comesBack = labels.size < turns.length;
  const areShort = turns.every(({ label }) =>
    /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u.test(label),
  );
  const follow = turns.some(({ block }, position) => turns[position + 1]?.block === block + 1);
  return comesBack ? areShort || follow : areShort && follow;
}

function turnAt({ ground }: Finding, block: number): Turn | null {
  const { tokens, quoteOf } = ground;
  const { first: start, end } = blockRange(ground, block);
  let first = isQuoteMark(tokens.words[start] ?? "") ? start + 1 : start;
  while (first < end && isEmphasis(tokens.words[first]!)) first++;
  if (quoteOf[first] !== -1 && first === start) return null;
  const name = labelAt(tokens, { first, end });
  if (!name) return null;
  const label = tokens.text.slice(tokens.from[first]!, tokens.to[name.end - 1]!).replace(/^([QA])\.$/, "$1");
  const isLetter = /^[QA]$/.test(label);
  if (tokens.words[name.mark] !== ":" && !isLetter) return null;
  if (isLabel(label) || !(isLetter || isName(label))) return null;
  let from = name.mark + 1;
  while (from < end && isEmphasis(tokens.words[from]!)) from++;
  return from < end ? { block, mention: isLetter ? null : { first, end: name.end }, label, from } : null;
}

/** The name and its mark: "Ada Brook:", "Ada Brook (mayor of Lorn):", "Ada Brook, mayor:", "Q.". */
function labelAt(tokens: Tokens, { first, end }: Stretch): Label | null {
  const { words } = tokens;
  if (/^[QA]\.$/.test(words[first] ?? "")) return { end: first + 1, mark: first };
  const most = Math.min(end, first + LONGEST_LABEL);
  let name = first;
  while (name < most && !/^[:(,]$/.test(words[name]!) && !(words[name] === "." && name === first + 1)) name++;
  if (name >= most || name === first) return null;
  const mark = /^[(,]$/.test(words[name]!) ? colonBehind(tokens, { first, name, end }) : name;
  return mark !== null && mark + 1 < end ? { end: name, mark } : null;
}

interface Label {
  /** Behind the name. */
  readonly end: number;
  readonly mark: number;
}

/** The colon behind what describes a name; null for a sentence: "In Lorn, it is simple: …". */
function colonBehind(
  tokens: Tokens,
  { first, name, end }: { readonly first: number; readonly name: number; readonly end: number },
): number | null {
  if (SUBORDINATORS.has(tokens.lower[first]!) || PREPOSITIONS.has(tokens.lower[first]!)) return null;
  const most = Math.min(end, name + LONGEST_DESCRIPTION);
  if (tokens.words[name] === "(") {
    const close = tokens.words.slice(name, Math.min(end - 1, name + LONGEST_BRACKET)).indexOf(")");
    if (close !== -1 && tokens.words[name + close + 1] === ":") return name + close + 1;
  }
  for (let at = name; at < most; at++) {
    if (tokens.words[at] === ":") return at;
    if (/^[.;?!]$/.test(tokens.words[at]!) || isFiniteVerb(tokens, at)) return null;
  }
  return null;
}

/** Whether a block opens with a name and a colon, be it inside of quotation marks. */
export function opensTurn(finding: Finding, block: number): boolean {
  return turnAt(finding, block) !== null;
}

/** Bold or italic as Markdown writes it. */
export function isEmphasis(word: string): boolean {
  return /^(?:\*{1,3}|_{1,3})$/.test(word);
}

function isQuoteMark(word: string): boolean {
  return word === '"' || word === "“";
}

function isName(label: string): boolean {
  return label
    .split(/\s+/)
    .every((word) => /^[\p{Lu}(]/u.test(word) || /^(?:of|the|de|van|von|al|el|bin|for)$/.test(word));
}

/** One claim a turn, with the paragraphs that follow without a label. Questions claim nothing themselves. */
function addTurn(finding: Finding, { turn, next }: { readonly turn: Turn; readonly next: number }): void {
  const { ground } = finding;
  const content = [{ first: turn.from, end: blockRange(ground, turn.block).end }];
  for (let block = turn.block + 1; block < next; block++) {
    const kind = ground.blocks[block]!.kind;
    const range = blockRange(ground, block);
    if ((kind !== "paragraph" && kind !== "bullet") || range.end === range.first) break;
    content.push(range);
  }
  if (asks(finding, { turn, end: content.at(-1)!.end })) return;
  let colon = turn.from - 1;
  while (isEmphasis(ground.tokens.words[colon]!)) colon--;
  const isWhole = ground.tokens.words[colon]!.length > 1;
  addDraft(finding, {
    mention: turn.mention,
    cue: { first: /^[QA]$/.test(turn.label) && !isWhole ? colon - 1 : colon, end: colon + 1 },
    cueToken: null,
    content,
    rule: "layout.turn",
    ...(turn.mention ? {} : { layoutSpeaker: turn.label }),
  });
}

/** Of a label's turns, how many have to be questions for its bearer to be the one who asks. */
const MOSTLY = 0.6;
/** Where somebody else, with as many turns, asks nothing: they also put to others what they have heard. */
const OFTEN = 0.4;

/** Labels whose turns mostly end with a question mark, as long as somebody is left to answer. */
function askersAmong({ ground }: Finding, turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; asked: number }>();
  for (const { label, block } of turns) {
    const count = counts.get(label) ?? { all: 0, asked: 0 };
    count.all++;
    if (ground.tokens.words[blockRange(ground, block).end - 1] === "?") count.asked++;
    counts.set(label, count);
  }
  const answers = [...counts.values()].filter(({ asked }) => asked === 0);
  const isAnswered = answers.reduce((sum, { all }) => sum + all, 0) > 1;
  const askers = [...counts]
    .filter(([, { all, asked }]) => all > 1 && asked >= (isAnswered ? OFTEN : MOSTLY) * all)
    .map(([label]) => label);
  return new Set(askers.length < counts.size ? askers : []);
}

const ASKS = /^(?:Q|Questions?|Interviewer|Presenter|Host|Moderator|Reporter|Anchor|Chair|Int|Mod)$/i;

function asks(
  { ground: { tokens } }: Finding,
  { turn, end }: { readonly turn: Turn; readonly end: number },
): boolean {
  if (ASKS.test(turn.label) || (turn.mention === null && tokens.words[end - 1] === "?")) return true;
  return onlyAsks(tokens, { first: turn.from, end });
}

/** One question and nothing else: what is asked is no claim, whoever asks. */
function onlyAsks(tokens: Tokens, { first, end }: Stretch): boolean {
  if (tokens.words[end - 1] !== "?" || end - first > LONGEST_QUESTION) return false;
  return !tokens.words.slice(first, end - 1).some((word) => /^(?:[.!…]|\.{3})$/.test(word));
}

const LONGEST_QUESTION = 60;

/** The one full name in the paragraph before the first turn: who answers as "A". */
export function introduced({ ground }: Finding, block: number): Stretch | null {
  if (block === 0) return null;
  const { tokens } = ground;
  const { first, end } = blockRange(ground, block - 1);
  const names: Stretch[] = [];
  for (let at = first; at < end; at++) {
    if (tokens.pos[at] !== "PROPN" || tokens.pos[at + 1] !== "PROPN") continue;
    const start = at;
    while (at < end && tokens.pos[at] === "PROPN") at++;
    names.push({ first: start, end: at });
  }
  const lead = names[0];
  return lead && lead.first === first ? lead : names.length === 1 ? lead! : null;
}
