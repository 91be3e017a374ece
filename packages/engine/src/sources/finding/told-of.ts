// Passives that tell what somebody is said to do or want: "is said to want a truce", "it is understood that …".
import type { CuePlace } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding } from "./finding.ts";

/** "is said to": who says so stays open. */
const SAID_TO: ReadonlySet<string> = new Set(
  "say believe understand report think allege rumour rumor suppose hear tell claim hold".split(" "),
);
const NOBODY = /^(?:it|there|this|that|which|who|what)$/;

export function findToldOf(finding: Finding, place: CuePlace): boolean {
  const { group, verb, subject, inQuote } = place;
  if (inQuote || !group.passive || !group.helped || !verb.forms.includes("participle")) return false;
  if (!subject || subject.how === "shared") return false;
  return saidTo(finding, place) || saidThat(finding, place);
}

/** "The rebels are understood to want a truce": subject and infinitive are what is said. */
function saidTo(finding: Finding, { group, verb, subject, after, end }: CuePlace): boolean {
  const { tokens } = finding.ground;
  if (!SAID_TO.has(verb.lemma) || verb.lemma === "tell") return false;
  const to = tokens.lower[after] === "not" ? after + 1 : after;
  if (tokens.lower[to] !== "to" || to + 1 >= end) return false;
  if (NOBODY.test(tokens.lower[subject!.end - 1]!)) return false;
  const rest = contentFrom(finding, { from: after, extent: "phrase" });
  if (!rest || rest.end - rest.first < 2) return false;
  addDraft(finding, {
    mention: null,
    cue: { first: group.first, end: after },
    cueToken: group.main,
    content: [{ first: subject!.first, end: subject!.end }, rest],
    rule: "indirect.said-to",
  });
  return true;
}

/** "It is understood that the talks are over." */
function saidThat(finding: Finding, { group, verb, subject, after }: CuePlace): boolean {
  const { tokens } = finding.ground;
  if (!SAID_TO.has(verb.lemma) || tokens.lower[subject!.end - 1] !== "it") return false;
  if (tokens.lower[after] !== "that") return false;
  const content = contentFrom(finding, { from: after + 1, extent: "clause" });
  if (!content) return false;
  addDraft(finding, {
    mention: null,
    cue: { first: subject!.first, end: after },
    cueToken: group.main,
    content: [content],
    rule: "indirect.it-is-said",
  });
  return true;
}
