// The issues of a frame as typed, with the ids of their options: what the layers of a profile need, also while the case is still invalid.
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import {
  add,
  compare,
  divide,
  parseRational,
  rational,
  sign,
  subtract,
  toText,
} from "../../../maths/rational.ts";

export interface IssueOutline {
  readonly id: string;
  readonly kind: "choice" | "ordered" | "numeric" | "divisible";
  /** Ids in their order. A divisible issue has one for each party: it gets all. */
  readonly options: readonly string[];
}

type IssueDocument = FrameDocument["issues"][number];

/** As in `Frame`: more options are refused by the reader. */
const MOST_OPTIONS = 10_000;
const EVEN_STEPS = 20n;

/** Ids are tidied as the reader does it; an issue whose options cannot be made out has none. */
export function outlineOf({ issues, parties }: Pick<FrameDocument, "issues" | "parties">): IssueOutline[] {
  return issues.map((issue) => {
    const id = tidy(issue.id);
    if (isTrue(issue.divisible)) return { id, kind: "divisible", options: parties.map(idOf) };
    if (issue.options) {
      return { id, kind: isTrue(issue.ordered) ? "ordered" : "choice", options: issue.options.map(idOf) };
    }
    return { id, kind: "numeric", options: numbersOf(issue) };
  });
}

/** Names are compared without outer blanks and in one Unicode normal form (NFC). */
export function tidy(text: string | number): string {
  return String(text).trim().normalize("NFC");
}

function idOf(named: string | number | { readonly id: string | number }): string {
  return tidy(typeof named === "object" ? named.id : named);
}

function isTrue(flag: IssueDocument["ordered"]): boolean {
  return flag === true || flag === "true" || flag === "yes";
}

function numbersOf({ from, to, step }: IssueDocument): string[] {
  const read = (typed: string | number | undefined) =>
    typed === undefined ? null : parseRational(String(typed));
  const [first, last] = [read(from), read(to)];
  if (!first || !last || compare(first, last) > 0) return [];
  const stride = step === undefined ? divide(subtract(last, first), rational(EVEN_STEPS)) : read(step);
  if (!stride || sign(stride) <= 0) return compare(first, last) === 0 ? [toText(first)] : [];
  const found: string[] = [];
  for (let at = first; compare(at, last) <= 0 && found.length < MOST_OPTIONS; at = add(at, stride)) {
    found.push(toText(at));
  }
  return found;
}
