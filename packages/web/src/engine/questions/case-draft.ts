// A first case from accepted claims, as the page previews it: who, what is at issue, and from which claims each of it comes.
import type { CaseDocuments } from "@parley/engine/case";
import { type ClaimPlace, idOf, nameOf } from "@parley/engine/editing";
import type { DraftGrounds, IssueGrounds, LeftOut, PartyReason } from "@parley/engine/picture";
import type { Desk } from "../desk.ts";
import { say } from "../say.ts";
import { draftOfCase } from "../sources/draft-of-case.ts";

export interface DraftedActor {
  readonly id: string;
  readonly name: string;
  /** Null for others. */
  readonly because: PartyReason | null;
  readonly claims: readonly ClaimPlace[];
}

export interface DraftedOption {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly ClaimPlace[];
}

export interface DraftedIssue {
  readonly id: string;
  readonly name: string;
  readonly claims: readonly ClaimPlace[];
  /** Of a range of numbers; its options are those that were named. */
  readonly range: { readonly from: string; readonly to: string; readonly step: string } | null;
  readonly unit: string;
  readonly options: readonly DraftedOption[];
}

export type CaseDraftShown =
  | {
      readonly ok: true;
      readonly actors: readonly DraftedActor[];
      readonly issues: readonly DraftedIssue[];
      readonly acts: number;
      readonly leftOut: readonly LeftOut[];
      readonly withoutIssue: readonly ClaimPlace[];
    }
  | { readonly ok: false; readonly missing: readonly string[] };

export function caseDraft({ otherwise }: { readonly otherwise: string }, desk: Desk): CaseDraftShown {
  const draft = draftOfCase(desk, otherwise);
  if (!draft.ok) return { ok: false, missing: draft.missing.map((one) => say(one, desk.language)) };
  const { documents, grounds, leftOut, withoutIssue } = draft;
  return {
    ok: true,
    actors: draftedActors(documents, grounds),
    issues: documents.frame.issues.flatMap((issue, k) => draftedIssue(issue, grounds.issues[k])),
    acts: documents.record?.acts.length ?? 0,
    leftOut,
    withoutIssue,
  };
}

function draftedActors({ frame }: CaseDocuments, { parties, others }: DraftGrounds): DraftedActor[] {
  const names = new Map([...frame.parties, ...(frame.others ?? [])].map((one) => [idOf(one), nameOf(one)]));
  return [...parties, ...others.map((one) => ({ ...one, because: null }))].map((one) => ({
    ...one,
    name: names.get(one.id) ?? one.id,
  }));
}

function draftedIssue(
  issue: CaseDocuments["frame"]["issues"][number],
  { claims, options }: IssueGrounds,
): DraftedIssue {
  const names = new Map((issue.options ?? []).map((option) => [idOf(option), nameOf(option)]));
  const { from, to, step, unit } = issue;
  return {
    id: idOf(issue),
    name: nameOf(issue),
    claims,
    range: from === undefined ? null : { from: String(from), to: String(to), step: String(step ?? 1) },
    unit: String(unit ?? ""),
    options: options.map((option) => ({ ...option, name: names.get(option.id) ?? option.id })),
  };
}
