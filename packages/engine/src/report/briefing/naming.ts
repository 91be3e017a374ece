// How things of a case are called in a briefing: parties with their marks, deals and patterns by the names of their options.
import type { Case } from "../../case/case.ts";
import type { Frame, Pattern, PatternTerm } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import type { Speech } from "../speech.ts";
import type { Span, Text } from "../text.ts";

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

function termText(frame: Frame, { issue, options }: PatternTerm, speech: Speech): string {
  const { name, kind, options: all } = frame.issues[issue];
  const named = options.map((option) => optionName(frame, issue, option));
  const [from, to] = [options[0], options[options.length - 1]];
  const isRun =
    (kind === "ordered" || kind === "numeric") && options.length > 1 && to - from === options.length - 1;
  if (isRun && to === all.length - 1 && from > 0) {
    return speech.say("briefing.pattern-at-least", { issue: name, option: named[0] });
  }
  if (isRun && from === 0 && to < all.length - 1) {
    return speech.say("briefing.pattern-at-most", { issue: name, option: named[named.length - 1] });
  }
  if (isRun && options.length > 2) {
    return speech.say("briefing.pattern-between", {
      issue: name,
      from: named[0],
      to: named[named.length - 1],
    });
  }
  return speech.say("briefing.pattern-term", { issue: name, options: named });
}

/** The option's name with the issue's unit where it is a bare number. */
export function optionName(frame: Frame, issue: number, option: number): string {
  const { options, unit, kind } = frame.issues[issue];
  const { name } = options[option];
  return kind === "numeric" && unit !== null && /^[-+\d./\s]+$/.test(name) ? `${name} ${unit}` : name;
}
