// The case frame that an act brought, with names resolved and options numbered, by the same checks as a file that was typed.
import type { Frame } from "../../case/frame.ts";
import { emptyLedger, locatorByPath, reportOn } from "../../case/reading/ledger.ts";
import { type FrameInput, resolveFrame } from "../../case/reading/resolve-frame.ts";
import { divide, parseRational, type Rational, sign, subtract, toNumber } from "../../maths/rational.ts";

/** A small act can describe numeric issues that would fill the memory of every reader. */
const MOST_OPTIONS_IN_ALL = 50_000;

/** And one with very long numbers would keep every reader busy for seconds, at each opening. */
const LONGEST_NUMBER = 10n ** 40n;

/** Null where the frame has an error, too many options or too long numbers; warnings don't count. */
export function readFrame(input: FrameInput): Frame | null {
  if (input.issues.some(hasLongNumber)) return null;
  const options = input.issues.reduce((sum, issue) => sum + roughCount(issue), 0);
  if (options > MOST_OPTIONS_IN_ALL) return null;
  const ledger = emptyLedger();
  const report = reportOn(locatorByPath("case.yaml"), ledger);
  const { frame } = resolveFrame({ input, report, folderName: "room" });
  return ledger.problems.some(({ severity }) => severity === "error") ? null : frame;
}

/** How many options an issue comes to, before they are made; 0 where it has errors that are found later. */
function roughCount({ options, from, to, step }: FrameInput["issues"][number]): number {
  if (options) return options.length;
  const [low, high, width] = [from, to, step].map(numberOf);
  if (!low || !high || !width || sign(width) <= 0) return 0;
  return toNumber(divide(subtract(high, low), width)) + 1;
}

function hasLongNumber({ from, to, step }: FrameInput["issues"][number]): boolean {
  return [from, to, step].map(numberOf).some((number) => number !== null && isLong(number));
}

function isLong({ num, den }: Rational): boolean {
  return num >= LONGEST_NUMBER || -num >= LONGEST_NUMBER || den >= LONGEST_NUMBER;
}

function numberOf(typed: string | number | undefined): Rational | null {
  return typed === undefined ? null : parseRational(String(typed));
}
