// What the review does to the case: each act is one step of the way back.
import type { Actor, CaseDocuments, Claim, RecordDocument } from "@parley/engine/case";
import {
  acceptClaim,
  addClaim,
  addVoice,
  articleOf,
  type ClaimPlace,
  changeSource,
  mendClaim,
  type Removal,
  registeredActors,
  removeArticle,
  removeSource,
  replaceAct,
} from "@parley/engine/editing";
import type { SaysOf } from "./act-sentence.ts";
import { claimOf } from "./claim-of.ts";
import type { ToldDay } from "./day-dialog.tsx";
import { type ClaimDraft, claimParts } from "./mend-draft.ts";

interface Placed {
  readonly source: string;
  readonly claim: Claim;
}

function sentence(says: SaysOf, { source, claim }: Placed, documents: CaseDocuments): string {
  const outer = articleOf(documents, source)?.claims.find(({ id }) => String(id) === claim.within);
  const teller = outer ? speakerName(claimOf(outer), documents) : null;
  const who = speakerName(claim, documents) ?? "";
  return says(who, claim, teller === who ? null : teller);
}

/** As the case has it now; null where it is not made out who speaks. */
export function speakerName({ speaker }: Claim, { frame }: CaseDocuments): string | null {
  if (speaker.kind === "unresolved") return null;
  if (speaker.kind === "new") return speaker.name;
  return registeredActors(frame).find(({ id }) => id === speaker.id)?.name ?? speaker.id;
}

interface Accepting {
  readonly place: ClaimPlace;
  readonly speaker: Actor;
  readonly day?: ToldDay;
  readonly says: SaysOf;
}

/** A speaker whom the case does not know becomes another voice of it. */
export function acceptIn(documents: CaseDocuments, { place, speaker, day, says }: Accepting): CaseDocuments {
  const spoken = withSpeaker(documents, place, speaker);
  const dated = day?.isPublished ? changeSource(spoken, { id: place.source, date: day.when }) : spoken;
  const claim = claimIn(dated, place);
  const { source } = place;
  const act = { says: sentence(says, { source, claim }, dated), ...(day ? { when: day.when } : {}) };
  return acceptClaim(dated, { ...place, act, addSpeaker: true }).documents;
}

/** Claims that nothing has to be said about stay as they are. */
function withSpeaker(documents: CaseDocuments, place: ClaimPlace, speaker: Actor): CaseDocuments {
  if (sameActor(claimIn(documents, place).speaker, speaker)) return documents;
  return mendClaim(documents, { ...place, changes: { speaker } });
}

function sameActor(one: Actor, other: Actor): boolean {
  if (one.kind === "known") return other.kind === "known" && one.id === other.id;
  if (one.kind === "new") return other.kind === "new" && one.name === other.name;
  return other.kind === "unresolved";
}

/** @throws RangeError when there is no such claim. */
export function claimIn(documents: CaseDocuments, { source, claim }: ClaimPlace): Claim {
  const found = articleOf(documents, source)?.claims.find(({ id }) => String(id) === claim);
  if (!found) throw new RangeError(`there is no claim ${claim} in ${source}`);
  return claimOf(found);
}

interface Mending {
  readonly place: ClaimPlace;
  readonly changes: Partial<ReturnType<typeof claimParts>>;
  readonly says: SaysOf;
}

/** Its act follows, also in the sentence that was made of it. */
export function mendIn(documents: CaseDocuments, { place, changes, says }: Mending): CaseDocuments {
  const { source } = place;
  const before = claimIn(documents, place);
  const known = withVoices(documents, changes);
  const mended = mendClaim(known.documents, { ...place, changes: known.changes });
  const act = mended.record?.acts.find(({ id }) => before.act !== null && String(id) === before.act);
  return act
    ? withSentence(mended, act, {
        was: sentence(says, { source, claim: before }, documents),
        is: sentence(says, { source, claim: claimIn(mended, place) }, mended),
      })
    : mended;
}

type ActItem = RecordDocument["acts"][number];

/** A sentence that a person has written since stays. */
function withSentence(
  documents: CaseDocuments,
  act: ActItem,
  { was, is }: { readonly was: string; readonly is: string },
): CaseDocuments {
  if (act.says !== was || was === is) return documents;
  return replaceAct(documents, { id: String(act.id), act: { ...act, says: is } });
}

type Changes = Mending["changes"];

/** New names that a person typed become other voices of the case. */
function withVoices(documents: CaseDocuments, changes: Changes) {
  const { speaker, target } = changes;
  const spoken = speaker ? withVoice(documents, speaker) : { documents, actor: undefined };
  const addressed = target ? withVoice(spoken.documents, target.actor) : spoken;
  return {
    documents: addressed.documents,
    changes: {
      ...changes,
      ...(spoken.actor ? { speaker: spoken.actor } : {}),
      ...(target && addressed.actor ? { target: { ...target, actor: addressed.actor } } : {}),
    },
  };
}

function withVoice(documents: CaseDocuments, actor: Actor): { documents: CaseDocuments; actor: Actor } {
  if (actor.kind !== "new") return { documents, actor };
  const made = addVoice(documents, { name: actor.name });
  return { documents: made.documents, actor: { kind: "known", id: made.id } };
}

export function addIn(
  documents: CaseDocuments,
  { source, draft }: { readonly source: string; readonly draft: ClaimDraft },
) {
  const known = withVoices(documents, claimParts(draft));
  const claim = { ...claimParts(draft), ...known.changes };
  return addClaim(known.documents, { source, claim });
}

/** With its source, unless acts that stay in the record name that. */
export function articleRemoval({ record }: CaseDocuments, source: string): Removal {
  const isNamed = record?.acts.some((act) => String(act.source) === source) ?? false;
  return isNamed ? { article: source } : { source };
}

export function withoutArticle(documents: CaseDocuments, source: string): CaseDocuments {
  const remove = "article" in articleRemoval(documents, source) ? removeArticle : removeSource;
  return remove(documents, source);
}
