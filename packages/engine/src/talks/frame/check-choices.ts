// Whether choices that somebody offers mean something in the case frame.
import type { Deal, Frame } from "../../case/frame.ts";
import { type Message, message } from "../../case/message.ts";
import type { Choices } from "../room.ts";

/** The first thing wrong with them; null: nothing. */
export function checkChoices(choices: Choices, frame: Frame | null): Message | null {
  if (!frame) return message("talks.no-frame");
  const chosen = new Map<number, number>();
  for (const [issueId, optionId] of Object.entries(choices)) {
    const issue = frame.issues.findIndex(({ id }) => id === issueId);
    if (issue === -1) return message("talks.unknown-issue", { issue: issueId });
    const option = frame.issues[issue].options.findIndex(({ id }) => id === optionId);
    if (option === -1) return message("talks.unknown-option", { issue: issueId, option: optionId });
    chosen.set(issue, option);
  }
  const clash = frame.impossible.findIndex(({ pattern }) =>
    pattern.every(({ issue, options }) => options.includes(chosen.get(issue) ?? -1)),
  );
  return clash === -1 ? null : message("talks.impossible-combination", { combination: clash + 1 });
}

export function isComplete(choices: Choices, frame: Frame): boolean {
  return frame.issues.every(({ id }) => Object.hasOwn(choices, id));
}

/** The deal that complete choices make; null where they are not complete or not of this frame. */
export function dealOf(choices: Choices, frame: Frame): Deal | null {
  const deal = frame.issues.map(({ id, options }) =>
    Object.hasOwn(choices, id) ? options.findIndex((option) => option.id === choices[id]) : -1,
  );
  return deal.includes(-1) ? null : deal;
}
