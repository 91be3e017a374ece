// What becomes of a pattern when an issue that it names loses options, or goes.
import type { FrameDocument } from "../documents/frame-document.ts";
import { changeChoice, meantOptions, type OptionsChange } from "./change-choice.ts";
import { findPosition, type PatternDocument } from "./document-parts.ts";
import { optionsOf } from "./option-list.ts";
import { keyFor, withKey } from "./shared-structure.ts";

export interface IssueChange extends OptionsChange {
  readonly issue: string;
  /** True where the issue itself goes. */
  readonly isRemoved: boolean;
}

/**
 * When nothing is left of what a pattern says on an issue:
 * - `whole`: it says what cannot or must not be all at once, so that the rest by itself would say more than was meant; it goes.
 * - `term`: it says several things, each of which stands by itself; the rest stays.
 */
export type TermRule = "whole" | "term";

/** The same object where the issue is not named or nothing changes; null where nothing stays. */
export function changePattern(
  pattern: PatternDocument,
  change: IssueChange,
  rule: TermRule,
): PatternDocument | null {
  const key = keyFor(pattern, change.issue);
  if (key === undefined) return pattern;
  const changed = change.isRemoved ? { kind: "none" as const } : changeChoice(pattern[key], change);
  if (changed.kind === "some") return withKey(pattern, key, changed.choice);
  if (changed.kind === "none" && rule === "whole") return null;
  const rest = withKey(pattern, key, undefined);
  return Object.keys(rest).length === 0 ? null : rest;
}

/** True when every deal matches, because the pattern leaves every option of its issues open. */
export function matchesAll(pattern: PatternDocument, frame: FrameDocument): boolean {
  return Object.entries(pattern).every(([key, choice]) => {
    const issue = frame.issues[findPosition(frame.issues, key)];
    const options = issue && optionsOf(issue, frame.parties);
    const meant = options && meantOptions(choice, options);
    return meant !== null && meant !== undefined && meant.length === options?.ids.length;
  });
}
