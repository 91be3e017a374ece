// A deal as typed on the command line, `issue=option,issue=option`, against the frame of a case.
import { type Frame, type Issue, type Message, message } from "@parley/engine/case";
import { parseRational, toText } from "@parley/engine/maths";

export type DealReading =
  | { readonly ok: true; readonly deal: readonly number[] }
  | { readonly ok: false; readonly mistakes: readonly Message[] };

/** Every issue must be named once, by id or name; a comma within a name is written `\,`. */
export function parseDeal(text: string, frame: Frame): DealReading {
  const mistakes: Message[] = [];
  const deal = frame.issues.map(() => -1);
  for (const part of splitParts(text)) readPart(part, { frame, deal, mistakes });
  const missing = frame.issues.filter((_, issue) => deal[issue] === -1).map(({ id }) => id);
  if (missing.length > 0 && mistakes.length === 0) mistakes.push(message("cli.deal-incomplete", { missing }));
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, deal };
}

interface Reading {
  readonly frame: Frame;
  readonly deal: number[];
  readonly mistakes: Message[];
}

function readPart(part: string, { frame, deal, mistakes }: Reading): void {
  const sign = part.indexOf("=");
  if (sign < 0) {
    mistakes.push(message("cli.deal-without-sign", { part }));
    return;
  }
  const [issueName, optionName] = [part.slice(0, sign).trim(), part.slice(sign + 1).trim()];
  const issue = positionOf(frame.issues, issueName);
  if (issue < 0) {
    mistakes.push(
      message("cli.unknown-issue", { issue: issueName, known: frame.issues.map(({ id }) => id) }),
    );
    return;
  }
  const { options } = frame.issues[issue];
  const option = optionOf(frame.issues[issue], optionName);
  if (option < 0) {
    const known = options.map(({ id }) => id);
    mistakes.push(message("cli.unknown-option", { issue: issueName, option: optionName, known }));
  } else if (deal[issue] >= 0) {
    mistakes.push(message("cli.issue-twice", { issue: issueName }));
  } else {
    deal[issue] = option;
  }
}

/** Numbers are found by value: `60.0` is the option 60. */
function optionOf({ kind, options }: Issue, typed: string): number {
  const value = kind === "numeric" && typed.length < 1000 ? parseRational(typed) : null;
  return positionOf(options, value ? toText(value) : typed);
}

function positionOf(
  things: readonly { readonly id: string; readonly name: string }[],
  typed: string,
): number {
  const byId = things.findIndex(({ id }) => id === typed);
  return byId >= 0 ? byId : things.findIndex(({ name }) => name === typed);
}

function splitParts(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((part) => part.replaceAll("\\,", ",").trim())
    .filter((part) => part !== "");
}
