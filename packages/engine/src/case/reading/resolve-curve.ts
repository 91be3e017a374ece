// A curve as typed: worth at some values of a numeric issue, to knots in the order of the values.
import { message } from "../message.ts";
import type { IssueWorth } from "../profile.ts";
import type { Quantity } from "../quantity.ts";
import { type QuantityInput, readQuantity } from "./read-quantity.ts";
import { findOption } from "./resolve-pattern.ts";
import type { IssueContext } from "./worth-context.ts";

export function resolveCurve(
  input: Readonly<Record<string, QuantityInput>>,
  context: IssueContext,
): IssueWorth | undefined {
  const { names, report, path: issuePath, issue: position } = context;
  const issue = names.frame.issues[position];
  const path = [...issuePath, "curve"];
  if (issue.kind !== "numeric") {
    report.errorAtKey(path, message("case.curve-not-numeric", { issue: issue.id }));
    return undefined;
  }
  let sound = true;
  const knots = new Map<number, Quantity>();
  const named = new Set<number>();
  for (const [text, typed] of Object.entries(input)) {
    const at = [...path, text];
    const option = findOption(text, { issue: position, names, report, path: at, asKey: true });
    const worth = readQuantity(typed, report, at);
    const twice = option !== undefined && named.has(option);
    if (twice)
      report.errorAtKey(at, message("case.option-named-twice", { option: issue.options[option].id }));
    if (option !== undefined) named.add(option);
    if (option === undefined || worth === undefined || twice) sound = false;
    else knots.set(option, worth);
  }
  const ends = issue.options.length === 0 ? [] : [0, issue.options.length - 1];
  const missing = [...new Set(ends)].filter((end) => !named.has(end)).map((end) => issue.options[end].id);
  if (sound && missing.length > 0 && !report.lacks(path)) {
    report.errorAtKey(path, message("case.curve-ends", { issue: issue.id, missing }));
    return undefined;
  }
  if (!sound) return undefined;
  const ascending = [...knots].sort(([a], [b]) => a - b);
  return { kind: "curve", knots: ascending.map(([option, worth]) => ({ option, worth })) };
}
