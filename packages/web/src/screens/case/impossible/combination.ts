// An impossible combination as a sentence, and as the parts that a form changes one by one.
import {
  type ImpossibleDocument,
  type IssueDocument,
  idOf,
  nameOf,
  type VoiceItem,
} from "@parley/engine/editing";
import type { Words } from "../use-words.ts";
import { type Choice, choiceOptions, choiceSaid } from "./choices.ts";

export interface Lists {
  readonly issues: readonly IssueDocument[];
  readonly parties: readonly VoiceItem[];
}

export interface CombinationPart {
  /** Null until one is chosen. */
  readonly issue: string | null;
  readonly choice: Choice | null;
}

export type SentenceWords = Pick<Words, "texts" | "and" | "or">;

export function sentenceOf(
  { combination, because }: ImpossibleDocument,
  { issues, parties }: Lists,
  { texts, and, or }: SentenceWords,
): string {
  const words = texts.impossible;
  const parts = Object.entries(combination).map(([id, choice]) => {
    const issue = issueIn(issues, id);
    const names = new Map(issue ? choiceOptions(issue, parties).map(({ id, name }) => [id, name]) : []);
    const said = choiceSaid(choice, {
      words,
      or,
      nameOf: (option) => words.option(names.get(option.trim()) ?? option),
    });
    return words.part(said, issue ? nameOf(issue) : id);
  });
  return because === undefined || because === ""
    ? words.sentence(and(parts))
    : words.sentenceBecause(and(parts), withoutStop(String(because)));
}

/** Within brackets. */
function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}

export function issueIn(issues: readonly IssueDocument[], id: string | null): IssueDocument | undefined {
  return issues.find((issue) => idOf(issue) === id?.trim().normalize("NFC"));
}

export function partsOf({ combination }: ImpossibleDocument): CombinationPart[] {
  return Object.entries(combination).map(([issue, choice]) => ({ issue, choice }));
}

/** Null while fewer than two issues have options. */
export function combinationOf(parts: readonly CombinationPart[], because: string): ImpossibleDocument | null {
  const whole = parts.flatMap(({ issue, choice }) =>
    issue === null || choice === null ? [] : [[issue, choice] as const],
  );
  if (whole.length < 2) return null;
  const reason = because.trim() === "" ? {} : { because: because.trim() };
  return { combination: Object.fromEntries(whole), ...reason };
}
