// Demands and conditions that a sentence names and then tells: "the union's main demand is …", "set three conditions: …".
import { trimmed } from "../phrases/clause-end.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { subjectOf } from "../phrases/subject.ts";
import { verbGroupAt } from "../phrases/verb-group.ts";
import { ownerBefore } from "./cue-nouns.ts";
import { boundsAt } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding, mentionOf, type Stretch } from "./finding.ts";
import { behindCount, itemsOf } from "./listed-items.ts";

const NAMED = /^(?:demand|condition|precondition|request|requirement)s?$/;
const CHIEF =
  /^(?:main|chief|first|second|third|last|only|sole|key|central|core|principal|biggest|top|other)$/;
/** "set", "laid down", "has": by which demands are put to somebody. */
const PUTS =
  /^(?:sets?|laid|lays?|lists?|listed|names?|named|makes?|made|puts?|presents?|presented|states?|stated|outlines?|outlined|issues?|issued|has|have|had)$/;
const FARTHEST_VERB = 4;

export function findNamedDemands(finding: Finding): void {
  const { tokens, quoteOf } = finding.ground;
  for (let token = 1; token + 1 < tokens.count; token++) {
    if (!NAMED.test(tokens.lower[token]!) || quoteOf[token] !== -1) continue;
    if (!demandIs(finding, token)) demandsPut(finding, token);
  }
}

/** "The rebels' main demand is …", "Among the union's demands are …" */
function demandIs(finding: Finding, token: number): boolean {
  const { ground } = finding;
  const { tokens } = ground;
  const bounds = boundsAt(ground, token);
  const owner = ownerBefore(finding, { token, first: bounds.first });
  if (!owner) return false;
  const verb = /^(?:for|of)$/.test(tokens.lower[token + 1]!)
    ? (nounPhraseEnd({ tokens, end: bounds.end }, token + 2) ?? token + 1)
    : token + 1;
  const at = tokens.words[verb + 1] === ":" ? verb + 2 : verb + 1;
  if (at >= bounds.end || !tellsWhat(finding, { token, verb, at, end: bounds.end })) return false;
  const isThat = tokens.lower[at] === "that";
  const content = contentFrom(finding, { from: isThat ? at + 1 : at, extent: isThat ? "clause" : "phrase" });
  if (!content) return false;
  const whole = { first: content.first, end: listEnd(finding, content) };
  add(finding, {
    mention: owner.mention,
    cue: { first: owner.after, end: at },
    token,
    items: isThat ? [content] : itemsOf(ground, { ...whole, count: null }),
  });
  return true;
}

/** A list goes on behind its commas to the end of the sentence, where all of it is simple. */
function listEnd({ ground }: Finding, { first, end }: Stretch): number {
  const bounds = boundsAt(ground, first);
  const whole = { first, end: trimmed(ground, { from: first, end: bounds.end }) };
  return itemsOf(ground, { ...whole, count: null }).length > 1 ? whole.end : end;
}

/** Whether what stands behind the verb is what is demanded, and not what becomes of the demand. */
function tellsWhat(
  finding: Finding,
  {
    token,
    verb,
    at,
    end,
  }: { readonly token: number; readonly verb: number; readonly at: number; readonly end: number },
): boolean {
  const { tokens } = finding.ground;
  const { lower } = tokens;
  const word = lower[verb]!;
  if (/^includ(?:e|es|ed)$/.test(word)) return true;
  if (!/^(?:is|are|was|were|remains?|remained)$/.test(word)) return false;
  if (lower[at] === "that" || (lower[at] === "to" && !/^(?:was|were)$/.test(word))) return true;
  if (nounPhraseEnd({ tokens, end }, at) === null) return false;
  if (at > verb + 1) return true;
  for (let before = token - 1; before > Math.max(-1, token - FARTHEST_AMONG); before--) {
    if (/^[.;:]$/.test(lower[before]!)) break;
    if (CHIEF.test(lower[before]!) || lower[before] === "among") return true;
  }
  // "Their demands are higher pay and shorter shifts", not "are a burden".
  return lower[token]!.endsWith("s") && listEnd(finding, { first: at, end: at }) > at;
}

const FARTHEST_AMONG = 8;

/** "The movement set three conditions for talks: …" */
function demandsPut(finding: Finding, token: number): void {
  const { ground } = finding;
  const { tokens, quoteOf } = ground;
  const bounds = boundsAt(ground, token);
  let main = token - 1;
  while (main > bounds.first && main > token - FARTHEST_VERB && !PUTS.test(tokens.lower[main]!)) main--;
  if (!PUTS.test(tokens.lower[main]!)) return;
  const first = /^(?:down|out|forward)$/.test(tokens.lower[main + 1]!) ? main + 2 : main + 1;
  const told = behindCount(ground, { first, end: bounds.end });
  if (!told || told.at <= token) return;
  const group = verbGroupAt(tokens, { main, first: bounds.first });
  const subject =
    group.passive || group.infinitive ? null : subjectOf({ tokens, first: bounds.first, quoteOf }, group);
  if (!subject || /^(?:it|that|this|there|which|you)$/.test(tokens.lower[subject.end - 1]!)) return;
  const content = { first: told.at, end: trimmed(ground, { from: told.at, end: bounds.end }) };
  if (content.end <= content.first) return;
  const mention = mentionOf(subject);
  if (mention)
    add(finding, {
      mention,
      cue: { first: group.first, end: told.at - 1 },
      token,
      items: itemsOf(ground, { ...content, count: told.count }),
    });
}

function add(
  finding: Finding,
  {
    mention,
    cue,
    token,
    items,
  }: {
    readonly mention: Stretch;
    readonly cue: Stretch;
    readonly token: number;
    readonly items: readonly Stretch[];
  },
): void {
  for (const item of items)
    addDraft(finding, { mention, cue, cueToken: token, content: [item], rule: "noun.named" });
}
