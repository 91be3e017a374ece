// "X was quoted as saying": the passive belongs to the cue, and its subject speaks.
import { type Subject, subjectOf } from "../phrases/subject.ts";
import { type VerbGroup, verbGroupAt } from "../phrases/verb-group.ts";
import type { Ground } from "./ground.ts";

const QUOTED = /^(?:quoted|cited|reported|heard|recorded)$/;
/** "was quoted by the Gazette as saying" */
const FARTHEST = 8;

export function quotedAs(
  { tokens, quoteOf }: Ground,
  { token, first }: { readonly token: number; readonly first: number },
): { readonly group: VerbGroup; readonly subject: Subject } | null {
  if (tokens.lower[token - 1] !== "as") return null;
  const least = Math.max(first, token - FARTHEST);
  for (let main = token - 2; main > least; main--) {
    if (!QUOTED.test(tokens.lower[main]!)) continue;
    const passive = verbGroupAt(tokens, { main, first });
    const subject = passive.passive ? subjectOf({ tokens, first, quoteOf }, passive) : null;
    if (!subject) return null;
    // The verb at the end says it, and in the active: "saying".
    const group = { ...passive, main: token, end: token + 1, passive: false };
    return { group, subject };
  }
  return null;
}
