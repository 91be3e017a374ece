// Passives that say by whom: "the plan was rejected by X", "Y was accused by X of …".
import { skipAdverbials } from "../phrases/adverbials.ts";
import { clauseEnd } from "../phrases/clause-end.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import type { Frame } from "../words/cue-verbs.ts";
import { DAYS } from "../words/function-words.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";
import { mayAct } from "./nested-claims.ts";

export function findPassive(finding: Finding, place: CuePlace): boolean {
  const { ground, taken } = finding;
  const { tokens } = ground;
  const { verb, group, subject, end, inQuote } = place;
  if (inQuote || !verb.forms.includes("participle") || !subject || subject.how === "shared") return false;
  const by = byAt(finding, place);
  if (by === null) return false;
  const isPlain = group.passive && group.helped;
  const isReduced = !group.helped && by === place.after && subject.how === "before";
  if (!isPlain && !isReduced) return false;
  const phrase = nounPhraseEnd({ tokens, end }, by + 1);
  if (phrase === null || /ing$/.test(tokens.lower[by + 1]!)) return false;
  // "the sum demanded by the union", not "demanded by Friday".
  if (isReduced && (DAYS.has(tokens.lower[by + 1]!) || !mayAct(ground, { first: by + 1, end: phrase })))
    return false;
  const patient = { first: subject.first, end: subject.how === "relative" ? subject.end - 1 : subject.end };
  const content: Stretch[] = [patient];
  const name = wholeName(tokens, { place, phrase });
  const said = quoteBehind(ground, { at: name, end });
  if (said) content.splice(0, 1, said);
  else if (name < end && leadsOn(verb, tokens.lower[name] ?? "")) {
    const rest = clauseEnd(ground, { from: name, extent: "phrase", taken });
    if (rest > name) content.push({ first: name, end: rest });
  }
  addDraft(finding, {
    mention: { first: by + 1, end: name },
    cue: { first: group.first, end: by + 1 },
    cueToken: group.main,
    content,
    rule: "stance.passive",
  });
  return true;
}

/** "was warned by X, |“Leave now.”|": the words themselves. */
function quoteBehind(
  { tokens, quoteOf, endToken }: Finding["ground"],
  { at, end }: { readonly at: number; readonly end: number },
): Stretch | null {
  const from = at + 1;
  if (from >= end || !/^[,:]$/.test(tokens.words[at]!) || quoteOf[from] === -1) return null;
  return { first: from, end: endToken[quoteOf[from]!]! };
}

/** "accused by X of", "told by X that": what belongs to the verb. */
function leadsOn({ frames }: CuePlace["verb"], word: string): boolean {
  return word === "that" || word === "to" || (/^(?:of|for|as|over)$/.test(word) && frames.has(word as Frame));
}

/** "by members of the team", where the verb asks for no "of" of its own. */
function wholeName(
  tokens: Finding["ground"]["tokens"],
  { place: { verb, end }, phrase }: { readonly place: CuePlace; readonly phrase: number },
): number {
  if (tokens.lower[phrase] !== "of" || verb.frames.has("of")) return phrase;
  return nounPhraseEnd({ tokens, end }, phrase + 1) ?? phrase;
}

/** "by", directly behind the verb or behind the words for when and how. */
function byAt({ ground: { tokens } }: Finding, { after, end }: CuePlace): number | null {
  let at = after;
  while (at < end && at < after + 4 && tokens.pos[at] === "ADV") at++;
  if (tokens.lower[at] === "by") return at;
  for (let by = after; by < Math.min(end, after + 4); by++)
    if (tokens.lower[by] === "by" && skipAdverbials(tokens, { from: after, end: by }) === by) return by;
  return null;
}
