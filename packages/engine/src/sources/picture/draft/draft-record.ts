// The record of a draft: every accepted claim with a speaker and a day becomes an act, and is linked to the issues of the draft.
import type { Article } from "../../../case/article.ts";
import type { Actor, Claim, ClaimLink } from "../../../case/claim.ts";
import type { ArticleDocument } from "../../../case/documents/article-document.ts";
import type { FrameDocument } from "../../../case/documents/frame-document.ts";
import type { ActDocument, RecordDocument } from "../../../case/documents/record-document.ts";
import type { ClaimPlace } from "../../../case/editing/articles/article-list.ts";
import { actOfClaim } from "../../../case/editing/articles/draft-act.ts";
import { caseOfFrame } from "../../../case/editing/blank-case.ts";
import { idMaker } from "../../../case/editing/new-id.ts";
import { timeOrder } from "../../../case/positions/time-order.ts";
import { articleDocumentOf } from "../../../case/writing/article-document-of.ts";
import type { AcceptedClaim } from "../accepted-claims.ts";
import { grouped } from "../grouped.ts";
import { keyOfClaim } from "../picture-input.ts";
import type { DemandPart } from "./demand-parts.ts";
import type { DraftActors } from "./draft-actors.ts";
import type { DraftIssue } from "./draft-issues.ts";
import type { DraftRequest } from "./draft-request.ts";
import type { Choice } from "./form-of-issue.ts";

/** `speaker`: nobody knows who says it; `day`: neither the text nor its source tells when. */
export interface LeftOut {
  readonly claim: ClaimPlace;
  readonly because: "speaker" | "day";
}

export interface DraftRecord {
  readonly record: RecordDocument;
  readonly articles: readonly ArticleDocument[];
  readonly leftOut: readonly LeftOut[];
}

interface RecordRequest {
  readonly request: DraftRequest;
  readonly frame: FrameDocument;
  readonly actors: DraftActors;
  readonly issues: readonly DraftIssue[];
  readonly claims: readonly AcceptedClaim[];
}

export function draftRecord({ request, frame, actors, issues, claims }: RecordRequest): DraftRecord {
  const said = saidOf(issues);
  const context = caseOfFrame(frame);
  const written = new Map(request.acts.map((act) => [String(act.id), act]));
  const made = claims.map(({ claim, place }) => {
    const own = said.get(keyOfClaim(place)) ?? [];
    const linked: Claim = { ...claimOfDraft(claim, actors), links: linksOf(own) };
    const { act, lacks } = actOfClaim(context, place.source, linked);
    const about = aboutOf(own);
    const kept = claim.act === null ? undefined : written.get(claim.act);
    return {
      place,
      claim: linked,
      lacks: lacks.filter((key) => key !== "when" || kept?.when === undefined),
      act: { ...asWritten(act, kept), ...(about && { about }) } as ActDocument,
    };
  });
  const sound = made.filter(({ lacks }) => lacks.length === 0);
  const idFor = idMaker({ kind: "act", taken: [] });
  const acts = timeOrder(sound.map(({ act: { when } }) => ({ when: String(when) }))).map((k) => {
    const { act, place, claim } = sound[k];
    return { place, claim, act: { ...act, id: idFor(firstWords(String(act.says))) } };
  });
  const reviewed = new Map(
    acts.map(({ place, claim, act }) => [keyOfClaim(place), { ...claim, act: act.id }]),
  );
  return {
    record: { format: 1, acts: acts.map(({ act }) => act) },
    articles: inOrderOfSources(request).map((article) =>
      articleDocumentOf({
        ...article,
        claims: article.claims.map((claim) => settled(claim, article, { reviewed, actors })),
      }),
    ),
    leftOut: made.flatMap(({ place, lacks: [first] }): LeftOut[] =>
      first === undefined ? [] : [{ claim: place, because: first === "who" ? "speaker" : "day" }],
    ),
  };
}

/** What a person accepted or wrote stands before the raw words of the claim. */
function asWritten(act: Partial<ActDocument>, kept: ActDocument | undefined): Partial<ActDocument> {
  if (kept === undefined) return act;
  const { quote: _, ...rest } = act;
  return {
    ...rest,
    when: kept.when,
    says: kept.says,
    ...(kept.quote === undefined ? {} : { quote: kept.quote }),
    ...(kept.note === undefined ? {} : { note: kept.note }),
  };
}

function inOrderOfSources({ articles, sources }: DraftRequest): Article[] {
  return sources.flatMap(({ id }) => articles.filter(({ source }) => source === id));
}

interface Settling {
  readonly reviewed: ReadonlyMap<string, Claim>;
  readonly actors: DraftActors;
}

function settled(claim: Claim, { source }: Article, { reviewed, actors }: Settling): Claim {
  const taken = reviewed.get(keyOfClaim({ source, claim: claim.id }));
  if (taken) return taken;
  const known = { ...claimOfDraft(claim, actors), links: [], act: null };
  return claim.review === "accepted" ? { ...known, review: "open" } : known;
}

/** With actors as the draft knows them; those that it does not know stay as they are named. */
function claimOfDraft(claim: Claim, { idOf }: DraftActors): Claim {
  const known = (actor: Actor): Actor => {
    const id = idOf(actor);
    if (id !== null) return { kind: "known", id };
    return actor.kind === "known" ? { kind: "unresolved" } : actor;
  };
  const { speaker, target } = claim;
  return { ...claim, speaker: known(speaker), target: target && { ...target, actor: known(target.actor) } };
}

interface Said {
  readonly issue: string;
  readonly part: DemandPart;
  readonly choice: Choice | null;
}

/** Per claim: what its parts say on which issue. */
function saidOf(issues: readonly DraftIssue[]): ReadonlyMap<string, readonly Said[]> {
  const all = issues.flatMap(({ id, parts, shape }) =>
    parts.map((part): Said => ({ issue: id, part, choice: shape.choiceOf(part) })),
  );
  return grouped(all, ({ part }) => keyOfClaim(part.claim.place));
}

/** What the claims behind issues would be linked to, with the words that say so. */
export function linksByClaim(
  issues: readonly DraftIssue[],
): readonly { readonly claim: ClaimPlace; readonly links: readonly ClaimLink[] }[] {
  return [...saidOf(issues).values()].map((said) => ({
    claim: said[0].part.claim.place,
    links: linksOf(said),
  }));
}

function linksOf(said: readonly Said[]): ClaimLink[] {
  return said.flatMap(({ issue, part: { passage }, choice }): ClaimLink[] => {
    const options = Array.isArray(choice) ? choice : [];
    if (options.length === 0) return [{ issue, option: null, by: [passage] }];
    return options.map((option: string) => ({ issue, option, by: [passage] }));
  });
}

/** An act names options of all its issues or of none: where some are named, those issues are what it is about. */
function aboutOf(said: readonly Said[]): ActDocument["about"] {
  const chosen = said.flatMap(({ issue, choice }) => (choice === null ? [] : [{ issue, choice }]));
  if (chosen.length === 0)
    return said.length === 0 ? undefined : [...new Set(said.map(({ issue }) => issue))];
  return Object.fromEntries(
    [...grouped(chosen, ({ issue }) => issue)].map(([issue, own]) => [issue, choiceDocument(own)]),
  );
}

type ChoiceDocument = string | string[] | { atLeast: string } | { atMost: string };

function choiceDocument(own: readonly { readonly choice: Choice }[]): ChoiceDocument {
  const listed = own.flatMap(({ choice }) => (isListed(choice) ? choice : []));
  if (listed.length > 0) return listed.length === 1 ? listed[0] : [...new Set(listed)];
  const [{ choice }] = own;
  return choice as Exclude<Choice, readonly string[]>;
}

function isListed(choice: Choice): choice is readonly string[] {
  return Array.isArray(choice);
}

const WORDS_OF_AN_ID = 4;

function firstWords(text: string): string {
  return text.split(" ").slice(0, WORDS_OF_AN_ID).join(" ");
}
