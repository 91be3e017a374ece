// The profile of a party within the documents of a case, and its issues with the names that people read.
import type { CaseDocuments, FrameDocument, ProfileDocument } from "@parley/engine/case";
import { blankProfile, idOf, nameOf } from "@parley/engine/editing";
import { type IssueOutline, layersOf, outlineOf } from "@parley/engine/elicitation";
import { isOpenCurve, saidWorth } from "../numbers/worth-kinds.ts";

export interface NamedOption {
  readonly id: string;
  readonly name: string;
}

export interface NamedIssue {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly unit: string | null;
  readonly kind: IssueOutline["kind"];
  readonly options: readonly NamedOption[];
}

export function profileIn({ frame, profiles }: CaseDocuments, party: string): ProfileDocument {
  return profiles.find((one) => idOf({ id: one.party }) === party) ?? blankProfile(frame, party);
}

export function withProfile(documents: CaseDocuments, profile: ProfileDocument): CaseDocuments {
  const at = documents.profiles.findIndex((one) => idOf({ id: one.party }) === idOf({ id: profile.party }));
  const profiles = at < 0 ? [...documents.profiles, profile] : documents.profiles.with(at, profile);
  return { ...documents, profiles };
}

export function namedIssues(frame: FrameDocument): NamedIssue[] {
  return outlineOf(frame).map(({ id, kind, options }, k) => {
    const issue = frame.issues[k];
    const voices = kind === "divisible" ? frame.parties : (issue.options ?? []);
    const names = new Map(voices.map((voice) => [idOf(voice), nameOf(voice)]));
    return {
      id,
      name: nameOf(issue),
      about: String(issue.about ?? ""),
      unit: issue.unit === undefined ? null : String(issue.unit),
      kind,
      options: options.map((option) => ({ id: option, name: names.get(option) ?? option })),
    };
  });
}

/** With the issue's unit where it is a bare number: for where the option stands by itself. */
export function optionName({ options, unit }: NamedIssue, id: string): string {
  const name = options.find((option) => option.id === id)?.name ?? id;
  return unit !== null && /^[-−+\d.,/\s]+$/.test(name) ? `${name} ${unit}` : name;
}

/** True while nothing at all is known of what the party wants. */
export function isBlank(profile: ProfileDocument, frame: FrameDocument): boolean {
  const { redLines, demands, comparisons, interactions } = profile;
  if (redLines ?? demands ?? comparisons ?? interactions) return false;
  const { issueOrder, issues, noDeal, form } = layersOf(profile, frame);
  const isOpen = issues.every(
    ({ issue, worths, weight }) =>
      (worths === "open" || worths === "unmentioned" || isOpenCurve(saidWorth(profile, issue))) &&
      (weight === null || Array.isArray(weight)),
  );
  return (
    isOpen &&
    form !== "pairs" &&
    issueOrder === null &&
    (noDeal.kind === "unknown" || noDeal.kind === "unstated")
  );
}
