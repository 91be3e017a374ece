// Adding to a case what accepted claims speak of: an issue or an option, with the claims linked to it.
import type { CaseDocuments, ClaimLink } from "@parley/engine/case";
import {
  addIssue,
  addOption,
  articleOf,
  type ClaimPlace,
  idOf,
  mendClaim,
  setIssueKind,
  setIssueUnit,
} from "@parley/engine/editing";
import type { IssueSuggestion, OptionSuggestion } from "@parley/engine/picture";
import { claimOf } from "../claim-of.ts";

export function addSuggestedIssue(documents: CaseDocuments, suggestion: IssueSuggestion): CaseDocuments {
  const { issue, name, about, links } = suggestion;
  const made = addIssue(documents, { name, about, options: optionNames(suggestion) });
  const shaped = withShape(made.documents, made.id, issue);
  const added = shaped.frame.issues.find((one) => idOf(one) === made.id);
  const ids = (added?.options ?? []).map(idOf);
  const proposed = (issue.options ?? []).map(idOf);
  // Ids may come out otherwise in the case than in the proposal.
  const own = (link: ClaimLink): ClaimLink => {
    const at = link.option === null ? -1 : proposed.indexOf(link.option);
    return { ...link, issue: made.id, option: issue.options === undefined ? link.option : (ids[at] ?? null) };
  };
  return links.reduce((before, { claim, links: said }) => linkClaim(before, claim, said.map(own)), shaped);
}

function optionNames({ issue, options }: IssueSuggestion): string[] {
  return issue.options === undefined ? [] : options.map(({ name }) => name);
}

function withShape(documents: CaseDocuments, id: string, issue: IssueSuggestion["issue"]): CaseDocuments {
  const { unit, from, to, step, ordered } = issue;
  const kind =
    from === undefined
      ? ({ kind: ordered ? "ordered" : "choice" } as const)
      : ({
          kind: "numeric",
          from,
          ...(to === undefined ? {} : { to }),
          ...(step === undefined ? {} : { step }),
        } as const);
  const shaped = kind.kind === "choice" ? documents : setIssueKind(documents, { id, kind });
  return unit === undefined ? shaped : setIssueUnit(shaped, { id, unit: String(unit) });
}

/** Claims that were about the issue as such are about the option afterwards. */
export function addSuggestedOption(
  documents: CaseDocuments,
  { issue, name, claims }: OptionSuggestion,
): CaseDocuments {
  const made = addOption(documents, { issue, name });
  return claims.reduce((before, place) => {
    const links = claimLinks(before, place);
    const by = links.filter((link) => link.issue === issue).flatMap((link) => link.by);
    const others = links.filter((link) => link.issue !== issue || link.option !== null);
    return linkTo(before, place, [...others, { issue, option: made.id, by }]);
  }, made.documents);
}

function linkClaim(documents: CaseDocuments, place: ClaimPlace, links: readonly ClaimLink[]): CaseDocuments {
  return linkTo(documents, place, [...claimLinks(documents, place), ...links]);
}

/** A claim that is gone meanwhile is passed over. */
function linkTo(documents: CaseDocuments, place: ClaimPlace, links: readonly ClaimLink[]): CaseDocuments {
  if (!documentOf(documents, place)) return documents;
  return mendClaim(documents, { ...place, changes: { links } });
}

function claimLinks(documents: CaseDocuments, place: ClaimPlace): readonly ClaimLink[] {
  const found = documentOf(documents, place);
  return found ? claimOf(found).links : [];
}

function documentOf(documents: CaseDocuments, { source, claim }: ClaimPlace) {
  return articleOf(documents, source)?.claims.find(({ id }) => idOf({ id }) === claim);
}
