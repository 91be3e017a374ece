// Verbs of saying by which nobody says anything: "declined to comment", "would not say", "did not say that …", "nobody said".
import type { CuePlace } from "./cue-verb-places.ts";
import type { Finding } from "./finding.ts";

export function saysNothing(finding: Finding, place: CuePlace): boolean {
  const { lower } = finding.ground.tokens;
  const { group, verb, subject } = place;
  const words = lower.slice(group.first, group.main);
  if (words.some((word) => /^(?:declin|refus)/.test(word))) return true;
  if (keepsNameBack(lower, place)) return true;
  const isOwn = subject !== null && /^(?:i|we)$/.test(lower[subject.end - 1]!);
  if (isOwn && (verb.lemma === "know" || (verb.lemma === "claim" && words.includes("not")))) return true;
  return SILENT.test(verb.lemma) && isDenied(finding, place);
}

/** "asked |not to be named", "on condition that her name be withheld": a formula, no demand of anybody. */
function keepsNameBack(lower: readonly string[], { after, end }: CuePlace): boolean {
  return NAMELESS.test(lower.slice(after, Math.min(end, after + LONGEST_FORMULA)).join(" "));
}

const LONGEST_FORMULA = 8;
const NAMELESS =
  /^(?:(?:that )?(?:his|her|their) names? (?:not )?(?:be |to be )?(?:withheld|used|published|given|printed)|(?:for )?anonymity|(?:on )?(?:not )?(?:to )?(?:be|being|remain|remaining|stay) (?:not )?(?:further )?(?:named|identified|quoted|anonymous|unnamed)|not (?:be|to be|being) (?:further )?(?:named|identified|quoted))(?: |$)/;

/** Of these what is not said is nobody's word; "does not believe that …" and "did not promise that …" still tell something. */
const SILENT =
  /^(?:say|comment|reply|respond|elaborate|specify|answer|disclose|explain|tell|confirm|mention|reveal|clarify|state)$/;

/** "did not", "has yet to", "without", "nobody", "neither side". */
function isDenied({ ground: { tokens } }: Finding, { group, subject }: CuePlace): boolean {
  const { lower } = tokens;
  const words = lower.slice(group.first, group.main);
  if (words.some((word) => /^(?:not|n't|never|neither|nor)$/.test(word))) return true;
  if (words.includes("yet") && words.includes("to")) return true;
  if (lower[group.first - 1] === "without") return true;
  if (subject === null || subject.how === "shared") return false;
  return (
    /^(?:no|neither|nobody|none)$/.test(lower[subject.first]!) ||
    /^(?:nobody|none)$/.test(lower[subject.end - 1]!)
  );
}
