// The options of an issue as its document gives them, without reading the whole case.
import {
  add,
  compare,
  divide,
  multiply,
  parseRational,
  type Rational,
  rational,
  sign,
  subtract,
  toText,
} from "../../maths/rational.ts";
import type { IssueKind } from "../frame.ts";
import { DEFAULT_POINTS, MOST_OPTIONS } from "../reading/resolve-issue.ts";
import {
  type IssueDocument,
  idOf,
  isYes,
  plainId,
  type TextDocument,
  type VoiceItem,
} from "./document-parts.ts";

export interface OptionList {
  readonly kind: IssueKind;
  /** In order. */
  readonly ids: readonly string[];
  /** −1 where there is none. Numbers are found by value. */
  find(text: TextDocument): number;
}

export function issueKindOf(issue: IssueDocument): IssueKind {
  if (isYes(issue.divisible)) return "divisible";
  const ends = [issue.from, issue.to, issue.step];
  if (issue.options === undefined && ends.some((end) => end !== undefined)) return "numeric";
  return isYes(issue.ordered) ? "ordered" : "choice";
}

/** Null where the numbers of a numeric issue don't make up a range. */
export function optionsOf(issue: IssueDocument, parties: readonly VoiceItem[]): OptionList | null {
  const kind = issueKindOf(issue);
  if (kind === "divisible") return listOf(kind, parties.map(idOf));
  if (kind !== "numeric") return listOf(kind, (issue.options ?? []).map(idOf));
  const values = valuesOf(issue);
  return values && numericList(values);
}

function listOf(kind: IssueKind, ids: readonly string[]): OptionList {
  const positions = positionsOf(ids);
  return { kind, ids, find: (text) => positions.get(plainId(text)) ?? -1 };
}

function numericList(values: readonly Rational[]): OptionList {
  const ids = values.map(toText);
  const positions = positionsOf(ids);
  const find = (text: TextDocument) => {
    const value = numberOf(text);
    return (value && positions.get(toText(value))) ?? -1;
  };
  return { kind: "numeric", ids, find };
}

function positionsOf(ids: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  ids.forEach((id, position) => {
    if (!positions.has(id)) positions.set(id, position);
  });
  return positions;
}

/** Null where it is no number, or one too long to be meant. */
export function numberOf(typed: TextDocument): Rational | null {
  const text = String(typed);
  return text.length > 1000 ? null : parseRational(text);
}

function valuesOf({ from, to, step }: IssueDocument): Rational[] | null {
  const low = from === undefined ? null : numberOf(from);
  const high = to === undefined ? null : numberOf(to);
  if (!low || !high || compare(low, high) > 0) return null;
  const width = subtract(high, low);
  if (step === undefined && sign(width) === 0) return [low];
  const stride = step === undefined ? divide(width, rational(DEFAULT_POINTS - 1n)) : numberOf(step);
  if (!stride || sign(stride) <= 0) return null;
  const steps = divide(width, stride);
  if (steps.den !== 1n || steps.num >= BigInt(MOST_OPTIONS)) return null;
  return Array.from({ length: Number(steps.num) + 1 }, (_, k) =>
    add(low, multiply(stride, rational(BigInt(k)))),
  );
}
