// Reviewing claims: an accepted one becomes an act of the record with its evidence, and each step has its way back.
import type { Claim } from "../../claim.ts";
import { claimFrom } from "../../claim-from.ts";
import { sameData } from "../../differences/same-data.ts";
import type { ArticleDocument, ClaimDocument } from "../../documents/article-document.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import type { ActDocument } from "../../documents/record-document.ts";
import { claimDocumentOf } from "../../writing/article-document-of.ts";
import { actPosition, addAct, recordOf, replaceAct } from "../acts.ts";
import { findPosition, plainId } from "../document-parts.ts";
import type { Made } from "../edited.ts";
import { removeAct } from "../remove.ts";
import { withKey } from "../shared-structure.ts";
import { addVoice } from "../voices.ts";
import {
  type ClaimPlace,
  changeClaim,
  claimPosition,
  mapClaims,
  neededArticle,
  neededClaim,
  withArticle,
} from "./article-list.ts";
import { freeId, withoutLostOuter } from "./articles.ts";
import { actOfClaim, draftAct, knownId } from "./draft-act.ts";

export interface Acceptance extends ClaimPlace {
  /** What the act says otherwise than `draftAct` has it, such as `says` as a clause of one's own. */
  readonly act?: Partial<ActDocument>;
  /** True: a speaker whom the case does not know becomes another voice of it. */
  readonly addSpeaker?: boolean;
}

/**
 * The documents, and the id of the act that the claim became. A claim that was accepted before keeps its act.
 * @throws RangeError when there is no such claim, or its act lacks a speaker or a date.
 */
export function acceptClaim(documents: CaseDocuments, { act, addSpeaker, ...place }: Acceptance): Made {
  const claim = neededClaim(documents, place);
  if (claim.review === "accepted" && claim.act !== undefined) return { documents, id: plainId(claim.act) };
  const known = addSpeaker ? withSpeaker(documents, claim) : documents;
  const made = { ...draftAct(known, place).act, ...act };
  if (made.who === undefined) throw new RangeError(`the speaker of ${place.claim} is nobody of the case`);
  if (made.when === undefined) throw new RangeError(`nothing says when ${place.claim} was said`);
  const added = addAct(known, { act: made as ActDocument });
  const accepted = (one: ClaimDocument): ClaimDocument => ({ ...one, review: "accepted", act: added.id });
  return { documents: changeClaim(added.documents, place, accepted), id: added.id };
}

/** Wherever the same new name is found, it is known from then on. */
function withSpeaker(documents: CaseDocuments, { speaker }: ClaimDocument): CaseDocuments {
  if (!speaker || !("name" in speaker)) return documents;
  const name = String(speaker.name).trim();
  const known = knownId(documents, { kind: "new", name });
  const made = known === undefined ? addVoice(documents, { name }) : { documents, id: known };
  return knowActor(made.documents, { name, id: made.id });
}

/** Claims by or to somebody new of that name are by or to the actor of that id afterwards. */
export function knowActor(
  documents: CaseDocuments,
  { name, id }: { readonly name: string; readonly id: string },
): CaseDocuments {
  const isMeant = (actor: ClaimDocument["speaker"]) =>
    actor !== undefined && "name" in actor && plainId(actor.name) === plainId(name);
  const articles = mapClaims(documents.articles, (claim) => {
    const spoken = isMeant(claim.speaker) ? { ...claim, speaker: { id } } : claim;
    const { target } = spoken;
    return target && isMeant(target.actor) ? { ...spoken, target: { ...target, actor: { id } } } : spoken;
  });
  return articles === documents.articles ? documents : { ...documents, articles };
}

/** An act that it had become goes. @throws RangeError when there is no such claim. */
export function rejectClaim(documents: CaseDocuments, place: ClaimPlace): CaseDocuments {
  return changeClaim(reopenClaim(documents, place), place, (claim) => withKey(claim, "review", "rejected"));
}

/** As if it had not been looked at; an act that it had become goes. @throws RangeError when there is no such claim. */
export function reopenClaim(documents: CaseDocuments, place: ClaimPlace): CaseDocuments {
  const { act } = neededClaim(documents, place);
  const hasAct =
    act !== undefined && findPosition(recordOf(documents).acts as { id: string }[], plainId(act)) >= 0;
  const rest = hasAct ? removeAct(documents, plainId(act)) : documents;
  return changeClaim(rest, place, reopened);
}

function reopened(claim: ClaimDocument): ClaimDocument {
  return withKey(withKey(claim, "act", undefined), "review", undefined);
}

export interface Mending extends ClaimPlace {
  readonly changes: Partial<Omit<Claim, "id" | "review" | "act" | "found" | "mended">>;
}

/**
 * What the act of an accepted claim took over from it follows, except where a person has written it otherwise since.
 * @throws RangeError when there is no such claim.
 */
export function mendClaim(documents: CaseDocuments, { changes, ...place }: Mending): CaseDocuments {
  const before = claimFrom(neededClaim(documents, place));
  const after: Claim = { ...before, ...changes, mended: true };
  const mended = changeClaim(documents, place, () => claimDocumentOf(after));
  if (before.act === null || findPosition(actsOf(documents), before.act) < 0) return mended;
  const record = recordOf(mended);
  const act = record.acts[actPosition(record, before.act)];
  const [was, is] = [before, after].map((claim) => actOfClaim(mended, place.source, claim).act);
  return replaceAct(mended, { id: before.act, act: followed(act, was, is) });
}

function actsOf(documents: CaseDocuments): { id: string }[] {
  return recordOf(documents).acts.map(({ id }) => ({ id: plainId(id ?? "") }));
}

function followed(act: ActDocument, was: Partial<ActDocument>, is: Partial<ActDocument>): ActDocument {
  const keys = ["when", "who", "to", "kind", "says", "quote", "about", "evidence"] as const;
  const isNeeded = (key: (typeof keys)[number]) => key === "when" || key === "who";
  return keys.reduce<ActDocument>((changed, key) => {
    const isOwn = !sameData(act[key], was[key]) || sameData(was[key], is[key]);
    if (isOwn || (is[key] === undefined && isNeeded(key))) return changed;
    return withKey(changed, key, is[key]);
  }, act);
}

export type NewClaim = Pick<Claim, "speaker" | "content" | "wording"> &
  Partial<Omit<Claim, "id" | "found" | "mended" | "review" | "act">>;

/** A claim that a person marked; it stands by its place in the text. @throws RangeError when there is no such article. */
export function addClaim(
  documents: CaseDocuments,
  { source, claim }: { readonly source: string; readonly claim: NewClaim },
): Made {
  const article = neededArticle(documents, source);
  const id = freeId("own", new Set(article.claims.map((one) => plainId(one.id))));
  const made: ClaimDocument = { ...claimDocumentOf({ ...UNKNOWN, ...claim, id }), found: "person" };
  const start = claim.content[0]?.from ?? 0;
  const later = article.claims.findIndex(({ content }) => (content[0]?.from ?? 0) > start);
  const at = later < 0 ? article.claims.length : later;
  const claims = [...article.claims.slice(0, at), made, ...article.claims.slice(at)];
  return { documents: withArticle(documents, { ...article, claims }), id };
}

const UNKNOWN: Omit<Claim, "id" | "speaker" | "content" | "wording"> = {
  mention: null,
  cue: null,
  within: null,
  move: "state",
  target: null,
  condition: null,
  negated: false,
  modality: "actual",
  said: null,
  confidence: 1,
  rule: "person",
  found: "person",
  mended: false,
  links: [],
  review: "open",
  act: null,
};

/** Its act goes too; claims within it stand by themselves. @throws RangeError when there is no such claim. */
export function removeClaim(documents: CaseDocuments, place: ClaimPlace): CaseDocuments {
  const rest = reopenClaim(documents, place);
  const article: ArticleDocument = neededArticle(rest, place.source);
  const at = claimPosition(article.claims, place.claim);
  const claims = withoutLostOuter(article.claims.filter((_, k) => k !== at));
  return withArticle(rest, { ...article, claims });
}
