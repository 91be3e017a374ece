// How somebody stands to something: "is confident that …", "remains opposed to …", "is willing to …".
import { subjectOf } from "../phrases/subject.ts";
import { verbGroupAt } from "../phrases/verb-group.ts";
import { CUE_ADJECTIVES } from "../words/cue-adjectives.ts";
import { boundsAt } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding } from "./finding.ts";

const LINKING =
  /^(?:is|are|was|were|am|be|been|being|'s|'re|'m|seem|seems|seemed|remain|remains|remained|feel|feels|felt|become|becomes|became|sound|sounds|sounded|appear|appears|appeared|grew|got)$/;

export function findCueAdjectives(finding: Finding): void {
  const { tokens, quoteOf } = finding.ground;
  for (let token = 1; token + 1 < tokens.count; token++) {
    const leads = CUE_ADJECTIVES.get(tokens.lower[token]!);
    if (!leads || quoteOf[token] !== -1) continue;
    adjectiveAt(finding, { token, leads });
  }
}

function adjectiveAt(
  finding: Finding,
  { token, leads }: { readonly token: number; readonly leads: ReadonlySet<string> },
): void {
  const { tokens, quoteOf } = finding.ground;
  const bounds = boundsAt(finding.ground, token);
  const word = tokens.lower[token + 1]!;
  if (token + 1 >= bounds.end || !leads.has(word)) return;
  let link = token - 1;
  while (
    link > bounds.first &&
    token - link < 5 &&
    (tokens.pos[link] === "ADV" || /^(?:not|n't|more|very|so|both)$/.test(tokens.lower[link]!))
  )
    link--;
  if (!LINKING.test(tokens.lower[link]!)) return;
  const group = verbGroupAt(tokens, { main: link, first: bounds.first });
  const subject = subjectOf({ tokens, first: bounds.first, quoteOf }, group);
  if (!subject || group.infinitive || /^(?:it|that|this|there|which)$/.test(tokens.lower[subject.end - 1]!))
    return;
  const isClause = word === "that";
  const content = contentFrom(finding, {
    from: word === "to" ? token + 1 : token + 2,
    extent: isClause ? "clause" : "phrase",
  });
  if (!content) return;
  addDraft(finding, {
    mention: { first: subject.first, end: subject.end },
    cue: { first: group.first, end: token + 1 },
    cueToken: token,
    content: [content],
    rule: isClause ? "adjective.that" : word === "to" ? "adjective.to" : "adjective.preposition",
  });
}
