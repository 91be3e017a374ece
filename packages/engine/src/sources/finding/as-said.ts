// "As X has pointed out, the boats are old."

import { skipAdverbials } from "../phrases/adverbials.ts";
import { trimmed } from "../phrases/clause-end.ts";
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, type Finding, mentionOf, type Stretch, take } from "./finding.ts";
import { sentenceAround } from "./ground.ts";

/** Returns whether the cue was used. */
export function findAsSaid(finding: Finding, place: CuePlace): boolean {
  const { tokens } = finding.ground;
  const { subject, verb, inQuote } = place;
  if (inQuote || !subject || (subject.how !== "before" && subject.how !== "inserted")) return false;
  if (!(verb.frames.has("bare") || verb.frames.has("that") || verb.frames.has("quote"))) return false;
  const as = subject.first - 1;
  if (as < place.first || tokens.lower[as] !== "as") return false;
  const rest = skipAdverbials(tokens, { from: place.after, end: place.end });
  const content = contentBeside(finding, { as, rest });
  if (!content) return false;
  take(finding, { first: as, end: rest });
  addDraft(finding, {
    mention: mentionOf(subject),
    cue: { first: place.group.first, end: place.after },
    cueToken: place.group.main,
    content: [content],
    rule: "indirect.as-said",
  });
  return true;
}

/** What follows the comma: "as" has to open the sentence, for within one it may mean "when". */
function contentBeside(
  finding: Finding,
  { as, rest }: { readonly as: number; readonly rest: number },
): Stretch | null {
  const { ground } = finding;
  const { tokens } = ground;
  const { first, end } = sentenceAround(ground, as);
  if (as !== first || tokens.words[rest] !== ",") return null;
  const from = rest + 1;
  const to = trimmed(ground, { from, end: Math.min(end, rest + 200) });
  return to > from ? { first: from, end: to } : null;
}
