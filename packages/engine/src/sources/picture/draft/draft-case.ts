// A first case from what was accepted in articles: who the parties seem to be, what seems to be at issue, and the record with its evidence.
// What anything is worth to anybody stays open. Everything in it names the claims that it comes from.
import type { CaseDocuments } from "../../../case/documents/case-documents.ts";
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ClaimPlace } from "../../../case/editing/articles/article-list.ts";
import { blankProfile } from "../../../case/editing/blank-case.ts";
import type { Source } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import { given } from "../../../case/writing/given.ts";
import { type AcceptedClaim, acceptedClaims } from "../accepted-claims.ts";
import { keyOfClaim } from "../picture-input.ts";
import { sideOf } from "./demand-parts.ts";
import { type DraftActor, type DraftActors, draftActors, type PartyReason } from "./draft-actors.ts";
import { type DraftIssue, draftIssues } from "./draft-issues.ts";
import { draftRecord, type LeftOut } from "./draft-record.ts";
import type { DraftRequest } from "./draft-request.ts";

export interface DraftGrounds {
  readonly parties: readonly {
    readonly id: string;
    readonly because: PartyReason;
    readonly claims: readonly ClaimPlace[];
  }[];
  readonly others: readonly { readonly id: string; readonly claims: readonly ClaimPlace[] }[];
  readonly issues: readonly IssueGrounds[];
}

export interface IssueGrounds {
  readonly id: string;
  readonly claims: readonly ClaimPlace[];
  /** Named options only; none of the numbers between those that were named. An option without claims is the way out that nobody named. */
  readonly options: readonly { readonly id: string; readonly claims: readonly ClaimPlace[] }[];
}

export type CaseDraft =
  | {
      readonly ok: true;
      readonly documents: CaseDocuments;
      readonly grounds: DraftGrounds;
      /** Accepted claims that became no act; they are open again. */
      readonly leftOut: readonly LeftOut[];
      /** Accepted claims that ask for, offer or refuse something of which no issue was made: it takes a sentence to say what. */
      readonly withoutIssue: readonly ClaimPlace[];
    }
  | { readonly ok: false; readonly missing: readonly Message[] };

export function draftCase(request: DraftRequest): CaseDraft {
  const claims = acceptedClaims(request.articles);
  const actors = draftActors(claims, request.actors);
  const issues = draftIssues({ claims, actors, otherwise: request.otherwise });
  const missing = missingIn(claims, actors, issues);
  if (missing.length > 0) return { ok: false, missing };
  const frame = frameOf(request, actors.actors, issues);
  const { record, articles, leftOut } = draftRecord({ request, frame, actors, issues, claims });
  const profiles = frame.parties.map((party) => ({
    ...blankProfile(frame, String(typeof party === "object" ? party.id : party)),
    estimated: {},
  }));
  const documents = { frame, profiles, conflict: null, record, whatIfs: null, articles };
  return {
    ok: true,
    documents,
    grounds: groundsOf(actors.actors, issues),
    leftOut,
    withoutIssue: withoutIssue(claims, issues),
  };
}

function withoutIssue(claims: readonly AcceptedClaim[], issues: readonly DraftIssue[]): ClaimPlace[] {
  const taken = new Set(issues.flatMap((issue) => issue.claims.map(keyOfClaim)));
  return claims
    .filter(({ claim, place }) => sideOf(claim) !== null && !taken.has(keyOfClaim(place)))
    .map(({ place }) => place);
}

function missingIn(
  claims: readonly AcceptedClaim[],
  { actors }: DraftActors,
  issues: readonly DraftIssue[],
): Message[] {
  if (claims.length === 0) return [message("picture.draft-nothing-accepted")];
  const parties = actors.filter(({ role }) => role === "party");
  return [
    ...(parties.length < 2
      ? [message("picture.draft-few-parties", { parties: parties.map(({ name }) => name) })]
      : []),
    ...(issues.length === 0 ? [message("picture.draft-no-issue")] : []),
  ];
}

function frameOf(
  { sources, title }: DraftRequest,
  actors: readonly DraftActor[],
  issues: readonly DraftIssue[],
): FrameDocument {
  const others = actors.filter(({ role }) => role === "other").map(actorDocument);
  const listed = sources.map(({ id, title: name, ...rest }) => ({
    id,
    title: name,
    ...given(textsOf(rest)),
  }));
  return {
    format: 1,
    title,
    parties: actors.filter(({ role }) => role === "party").map(actorDocument),
    ...(others.length > 0 ? { others } : {}),
    issues: issues.map(({ id, shape: { name, about, form } }) => ({ id, name, about, ...form })),
    ...(listed.length > 0 ? { sources: listed } : {}),
  };
}

function textsOf({ by, date, url, note }: Omit<Source, "id" | "title">) {
  return { by, date, url, note };
}

function actorDocument({ id, name, alsoCalled, pronoun, speaksFor, role }: DraftActor) {
  return {
    id,
    name,
    ...(alsoCalled.length > 0 ? { alsoCalled: [...alsoCalled] } : {}),
    ...(pronoun === null ? {} : { pronoun }),
    ...(speaksFor === null || role === "party" ? {} : { speaksFor }),
  };
}

function groundsOf(actors: readonly DraftActor[], issues: readonly DraftIssue[]): DraftGrounds {
  return {
    parties: actors.flatMap(({ id, because, claims }) => (because ? [{ id, because, claims }] : [])),
    others: actors.flatMap(({ id, because, claims }) => (because ? [] : [{ id, claims }])),
    issues: issues.map(({ id, claims, options }) => ({ id, claims, options })),
  };
}
