// Passives that say by whom: "the plan was rejected by X", "Y was accused by X of …".
import { clauseEnd } from "../phrases/clause-end.ts";
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, type Stretch } from "./finding.ts";

export function findPassive(finding: Finding, place: CuePlace): boolean {
  const { ground, taken } = finding;
  const { tokens } = ground;
  const { verb, group, subject, end, inQuote } = place;
  if (inQuote || !verb.forms.includes("participle") || !subject || subject.how === "shared") return false;
  const by = byAt(finding, place);
  if (by === null) return false;
  const isPlain = group.passive && group.helped;
  if (!isPlain) return false;
  const phrase = nounPhraseEnd({ tokens, end }, by + 1);
  if (phrase === null || /ing$/.test(tokens.lower[by + 1]!)) return false;
  const patient = { first: subject.first, end: subject.how === "relative" ? subject.end - 1 : subject.end };
  const content: Stretch[] = [patient];
  if (/^(?:of|for|as|that|to|over)$/.test(tokens.lower[phrase] ?? "") && phrase < end) {
    const rest = clauseEnd(ground, { from: phrase, extent: "phrase", taken });
    if (rest > phrase) content.push({ first: phrase, end: rest });
  }
  addDraft(finding, {
    mention: { first: by + 1, end: phrase },
    cue: { first: group.first, end: by + 1 },
    cueToken: group.main,
    content,
    rule: "stance.passive",
  });
  return true;
}

/** "by", at most a few words behind the verb. */
function byAt({ ground: { tokens } }: Finding, { after, end }: CuePlace): number | null {
  for (let at = after; at < Math.min(end, after + 4); at++) if (tokens.lower[at] === "by") return at;
  return null;
}
