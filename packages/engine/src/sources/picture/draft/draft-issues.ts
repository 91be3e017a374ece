// The issues of a draft, each with the claims that it and its options come from.
import type { ClaimPlace } from "../../../case/editing/articles/article-list.ts";
import { idMaker } from "../../../case/editing/new-id.ts";
import type { AcceptedClaim } from "../accepted-claims.ts";
import { keyOfClaim } from "../picture-input.ts";
import { type DemandPart, demandParts } from "./demand-parts.ts";
import type { DraftActors } from "./draft-actors.ts";
import type { IssueShape } from "./form-of-issue.ts";
import { issueShape } from "./issue-shape.ts";
import { type Topic, topicsOf } from "./topics.ts";

export interface DraftIssue {
  readonly id: string;
  readonly shape: IssueShape;
  readonly parts: readonly DemandPart[];
  readonly claims: readonly ClaimPlace[];
  readonly options: readonly { readonly id: string; readonly claims: readonly ClaimPlace[] }[];
}

export interface IssueRequest {
  readonly claims: readonly AcceptedClaim[];
  readonly actors: DraftActors;
  readonly otherwise: string;
}

/** Demands that stand by themselves fill up to so many issues. */
const ENOUGH = 12;

/** What more actors speak of comes first. Single demands become issues only if a party makes them. */
export function draftIssues({ claims, actors, otherwise }: IssueRequest): DraftIssue[] {
  const spoken = claims.flatMap((claim) => {
    const speaker = actors.idOf(claim.claim.speaker);
    return speaker === null ? [] : [{ claim, actor: actors.principalOf(speaker) }];
  });
  const names = actors.actors.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
  const { shared, single } = topicsOf(demandParts(spoken, names));
  const parties = new Set(actors.actors.filter(({ role }) => role === "party").map(({ id }) => id));
  const own = single.filter(({ parts: [part] }) => parties.has(part.actor));
  return asIssues([...shared, ...own.slice(0, Math.max(0, ENOUGH - shared.length))], otherwise);
}

export function asIssues(
  topics: readonly Topic[],
  otherwise: string,
  taken: readonly string[] = [],
): DraftIssue[] {
  const idFor = idMaker({ kind: "issue", taken });
  return topics.map((topic) => {
    const shape = issueShape(topic, otherwise);
    return {
      id: idFor(shape.name),
      shape,
      parts: topic.parts,
      claims: placesOf(topic.parts),
      options: shape.options.map(({ id, parts }) => ({ id, claims: placesOf(parts) })),
    };
  });
}

export function placesOf(parts: readonly DemandPart[]): ClaimPlace[] {
  const places = parts.map(({ claim: { place } }) => [keyOfClaim(place), place] as const);
  return [...new Map(places).values()];
}
