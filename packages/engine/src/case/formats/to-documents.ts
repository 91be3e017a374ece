// From what another program's files say to the documents of a case, with ids that a case can use.
import { toText } from "../../maths/rational.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import { quantityDocument } from "../writing/profile-document-of.ts";
import type { Findings } from "./findings.ts";
import type { ForeignCase, ForeignIssue, ForeignParty, ForeignPattern } from "./foreign-case.ts";
import { nameIds, partyIds } from "./ids.ts";

interface NamedIssue extends ForeignIssue {
  readonly id: string;
  readonly optionIds: readonly string[];
}

/** `findings` is about the file that defines the issues. */
export function toDocuments(source: ForeignCase, findings: Findings): CaseDocuments {
  const issueIds = nameIds(
    source.issues.map(({ name }) => name),
    { of: "issue", findings },
  );
  const issues = source.issues.map((issue, k) => ({
    ...issue,
    id: issueIds[k],
    // Options in a range are named by the case itself, in the same way.
    optionIds: issue.range
      ? issue.options
      : nameIds(issue.options, { of: "option", issue: issue.name, findings }),
  }));
  const parties = partyIds(
    source.parties.map(({ label }) => label),
    findings,
  );
  return {
    frame: frameOf(source, { issues, parties }),
    profiles: source.parties.map((party, k) => profileOf(party, { issues, id: parties[k] })),
    conflict: null,
    record: null,
    whatIfs: null,
    articles: [],
  };
}

function frameOf(
  source: ForeignCase,
  names: { issues: readonly NamedIssue[]; parties: readonly string[] },
): FrameDocument {
  const spoken = source.parties.map(({ name }) => name?.trim() ?? "");
  return {
    format: FORMAT,
    title: source.title.trim() || "Case",
    parties: names.parties.map((id, k) =>
      spoken[k] !== "" && spoken[k] !== id && spoken.filter((name) => name === spoken[k]).length === 1
        ? { id, name: spoken[k] }
        : id,
    ),
    issues: names.issues.map(issueOf),
  };
}

function issueOf({
  id,
  name,
  range,
  ordered,
  options,
  optionIds,
}: NamedIssue): FrameDocument["issues"][number] {
  const head = { id, ...(name.trim() === id ? {} : { name }) };
  if (range) return { ...head, from: toText(range.from), to: toText(range.to), step: toText(range.step) };
  return {
    ...head,
    ...(ordered ? { ordered: true } : {}),
    options: options.map((label, k) =>
      label.trim() === optionIds[k] ? optionIds[k] : { id: optionIds[k], name: label },
    ),
  };
}

interface ProfileNames {
  readonly issues: readonly NamedIssue[];
  readonly id: string;
}

function profileOf({ worths, noDeal }: ForeignParty, { issues, id }: ProfileNames): ProfileDocument {
  const { weights, ratings, terms, cap } = worths;
  const byIssue = Object.fromEntries(
    issues.map((issue, k) => [
      issue.id,
      Object.fromEntries(issue.optionIds.map((option, j) => [option, quantityDocument(ratings[k][j])])),
    ]),
  );
  return {
    format: FORMAT,
    party: id,
    ...(weights
      ? {
          weights: Object.fromEntries(issues.map((issue, k) => [issue.id, toText(weights[k])])),
          ratings: byIssue,
        }
      : { points: byIssue }),
    ...(terms.length > 0
      ? {
          interactions: terms.map(({ pattern, worth }) => ({
            when: patternOf(pattern, issues),
            worth: toText(worth),
          })),
        }
      : {}),
    ...(cap ? { cap: toText(cap) } : {}),
    noDeal: noDealOf(noDeal, issues),
  };
}

function noDealOf(
  noDeal: ForeignParty["noDeal"],
  issues: readonly NamedIssue[],
): NonNullable<ProfileDocument["noDeal"]> {
  if (noDeal.kind === "unknown") return "unknown";
  if (noDeal.kind === "worth") return quantityDocument(noDeal.worth);
  return { deal: Object.fromEntries(issues.map((issue, k) => [issue.id, issue.optionIds[noDeal.deal[k]]])) };
}

type Choice = string | string[] | { atLeast?: string; atMost?: string };

function patternOf(pattern: ForeignPattern, issues: readonly NamedIssue[]): Record<string, Choice> {
  return Object.fromEntries(
    pattern.map(({ issue, options }) => [issues[issue].id, choiceOf(options, issues[issue])]),
  );
}

function choiceOf(options: readonly number[], issue: NamedIssue): Choice {
  const [first, last] = [options[0], options[options.length - 1]];
  if (options.length === 1) return issue.optionIds[first];
  const unbroken = last - first === options.length - 1;
  if (!(issue.range && unbroken)) return options.map((option) => issue.optionIds[option]);
  return {
    ...(first > 0 ? { atLeast: issue.optionIds[first] } : {}),
    ...(last < issue.options.length - 1 ? { atMost: issue.optionIds[last] } : {}),
  };
}
