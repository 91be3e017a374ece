// How things of a case are called in a briefing: parties with their marks, deals and patterns by the names of their options.
import type { Case } from "../../case/case.ts";
import type { Frame, Pattern, PatternTerm } from "../../case/frame.ts";
import { optionName } from "../../case/option-name.ts";
import type { Profile } from "../../case/profile.ts";
import type { Speech } from "../speech.ts";
import type { Span, Text } from "../text.ts";

export { optionName };

/** The party's mark and name, and the mark of an estimate where somebody else judged what it wants. */
export function partyText(subject: Case, party: number): Text {
  const name: Span = { kind: "party", index: party, text: subject.frame.parties[party].name };
  return isEstimated(subject.profiles[party]) ? [name, " ", { kind: "estimate", by: null }] : [name];
}

export function isEstimated(profile: Profile): boolean {
  return profile.estimated !== null;
}

/** `Wage: 3 %` for every issue that the pattern names; runs of an order as `3 % or more`, `3 % or less`, `2 % to 4 %`. */
export function patternText(frame: Frame, pattern: Pattern, speech: Speech): string {
  return pattern.map((term) => termText(frame, term, speech)).join("; ");
}

function termText(frame: Frame, term: PatternTerm, speech: Speech): string {
  const choice = choiceInSentence(frame, term, speech);
  return speech.say("briefing.pattern-term", { issue: frame.issues[term.issue].name, choice });
}

// A run of an order that reaches one of its ends is said by its other end.
function shapeOf(
  frame: Frame,
  { issue, options }: PatternTerm,
): "at-least" | "at-most" | "between" | "one-of" {
  const { kind, options: all } = frame.issues[issue];
  const [from, to] = [options[0], options[options.length - 1]];
  const isRun =
    (kind === "ordered" || kind === "numeric") && options.length > 1 && to - from === options.length - 1;
  if (isRun && to === all.length - 1 && from > 0) return "at-least";
  if (isRun && from === 0 && to < all.length - 1) return "at-most";
  return isRun && options.length > 2 ? "between" : "one-of";
}

/** The option's name as it stands within a sentence: in quotes, unless it is an amount. */
export function optionInSentence(frame: Frame, issue: number, option: number, speech: Speech): string {
  const name = optionName(frame, issue, option);
  return /^[-−+]?\d/.test(name) ? name : speech.say("briefing.quoted", { text: name });
}

/** What a pattern says of its issue, within a sentence: `2 percent or less`, `“None” or “Each its own”`. */
export function choiceInSentence(frame: Frame, { issue, options }: PatternTerm, speech: Speech): string {
  const names = options.map((option) => optionInSentence(frame, issue, option, speech));
  return speech.say(`briefing.choice-${shapeOf(frame, { issue, options })}`, {
    options: names,
    from: names[0],
    to: names[names.length - 1],
  });
}
