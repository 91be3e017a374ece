// The review of one article: which claim is chosen, what is being asked, and what was said last; and every act of it.
import type { Actor, CaseDocuments, Claim } from "@parley/engine/case";
import { type ClaimPlace, rejectClaim, reopenClaim } from "@parley/engine/editing";
import { useState } from "react";
import { useCase, useSession } from "../../store/use-case.ts";
import { actAddress, sourceAddress } from "./address.ts";
import { acceptIn, addIn, mendIn, speakerName } from "./claim-edits.ts";
import type { ToldDay } from "./day-dialog.tsx";
import { type ClaimDraft, claimParts } from "./mend-draft.ts";
import { type ReadArticle, readArticles } from "./read-articles.ts";
import type { ReviewDeed } from "./review-keys.ts";
import { useChosen } from "./use-chosen.ts";
import type { SourceWords } from "./use-source-words.ts";
import { nextOpen, nextOpenArticle, stepFrom } from "./walk.ts";

export type Asking =
  | { readonly what: "speaker"; readonly accepts: boolean; readonly claim: Claim }
  | { readonly what: "day"; readonly claim: Claim; readonly speaker: Actor | null }
  | { readonly what: "keys" };

/** What the panel shows: the claim, a form to mend it, or a form for a new one. */
export type PanelMode = "look" | "mend" | "add";

export type Review = ReturnType<typeof useReview>;

export function useReview(article: ReadArticle, place: string, words: SourceWords) {
  const { role } = useCase();
  const [mode, setMode] = useState<PanelMode>("look");
  const [asking, ask] = useState<Asking | null>(null);
  const [said, say] = useState("");
  const { chosen, choose, spot } = useChosen(article, place);
  const canEdit = role === "leads";
  const show = (next: PanelMode) => {
    setMode(next);
    say("");
  };
  const step = { article, chosen, choose, words, say, ask, setMode, canEdit };
  const edits = useClaimEdits(step);
  const deeds: Record<ReviewDeed, () => void> = {
    ...useWalking(step),
    accept: () => edits.accept({}),
    reject: edits.reject,
    undo: edits.undo,
    mend: () => (chosen && canEdit ? show("mend") : undefined),
    add: () => (canEdit ? show("add") : say(words.texts.said.readOnly)),
    speaker: () => (chosen && canEdit ? ask({ what: "speaker", accepts: false, claim: chosen }) : undefined),
    keys: () => ask({ what: "keys" }),
  };
  return {
    article,
    words,
    chosen,
    spot,
    choose,
    mode,
    setMode,
    asking,
    ask,
    said,
    say,
    canEdit,
    deeds,
    edits,
  };
}

interface Step {
  readonly article: ReadArticle;
  readonly chosen: Claim | null;
  readonly choose: (id: string | null) => void;
  readonly words: SourceWords;
  readonly say: (sentence: string) => void;
  readonly ask: (asking: Asking | null) => void;
  readonly setMode: (mode: PanelMode) => void;
  readonly canEdit: boolean;
}

function useWalking({ article, chosen, choose, words, say }: Step) {
  const session = useSession();
  const { said } = words.texts;
  const walk = (by: 1 | -1) => () => {
    const claim = stepFrom(article.claims, chosen?.id ?? null, by);
    if (claim) choose(claim.id);
    say("");
  };
  return {
    next: walk(1),
    previous: walk(-1),
    nextOpen: () => {
      const claim = nextOpen(article.claims, chosen?.id ?? null);
      if (claim) {
        choose(claim.id);
        return say(said.next(...words.does(claim)));
      }
      const other = nextOpenArticle(readArticles(session.state().documents), article.source);
      if (!other) return say(chosen?.review === "open" ? said.noneLeft : said.noneLeftAnywhere);
      const first = nextOpen(other.claims, null);
      location.hash = sourceAddress({ source: other.source, place: first?.id ?? "" });
    },
    record: () => {
      if (chosen?.act) location.hash = actAddress(chosen.act);
      else say(said.notInRecord);
    },
  };
}

interface Accepting {
  /** The claim is taken to be said by them. */
  readonly speaker?: Actor;
  readonly day?: ToldDay;
}

function useClaimEdits(step: Step) {
  const session = useSession();
  const { chosen, words, say, canEdit } = step;
  const { texts } = words;
  const tell = useTelling(step);
  const edit = (label: keyof typeof texts.labels, change: (documents: CaseDocuments) => CaseDocuments) =>
    session.edit(change, { label: texts.labels[label] as string });
  const at = (claim: Claim): ClaimPlace => ({ source: step.article.source, claim: claim.id });
  return {
    accept: useAccepting(step),
    ...useForms(step),
    reject: () => {
      if (!chosen) return;
      if (!canEdit) return say(texts.said.readOnly);
      edit("reject", (documents) => rejectClaim(documents, at(chosen)));
      tell(texts.said.rejected, { id: chosen.id });
    },
    reopen: () => {
      if (!chosen || !canEdit) return;
      edit("reopen", (documents) => reopenClaim(documents, at(chosen)));
      say(texts.said.reopened(...words.does(chosen)));
    },
    undo: useUndoing(step),
  };
}

function useAccepting(step: Step) {
  const session = useSession();
  const { article, chosen, words, say, ask, canEdit } = step;
  const { texts } = words;
  const tell = useTelling(step);
  return ({ speaker = chosen?.speaker, day }: Accepting) => {
    if (!chosen || !speaker) return;
    if (!canEdit) return say(texts.said.readOnly);
    if (chosen.review === "accepted") return say(texts.said.already);
    if (speaker.kind === "unresolved") return ask({ what: "speaker", accepts: true, claim: chosen });
    if (!day && !chosen.said && article.date === "") return ask({ what: "day", claim: chosen, speaker });
    ask(null);
    const place = { source: article.source, claim: chosen.id };
    session.edit(
      (documents) => acceptIn(documents, { place, speaker, says: words.says, ...(day ? { day } : {}) }),
      { label: texts.labels.accept },
    );
    tell(texts.said.accepted, { id: chosen.id, voice: speaker.kind === "new" ? speaker.name : null });
  };
}

/** What the forms keep: who it was, a mended claim, a new one. */
function useForms({ article, chosen, choose, words, say, ask, setMode }: Step) {
  const session = useSession();
  const { texts } = words;
  const mendChosen = (changes: Parameters<typeof mendIn>[1]["changes"], label: string) => {
    if (!chosen) return;
    const place = { source: article.source, claim: chosen.id };
    session.edit((documents) => mendIn(documents, { place, changes, says: words.says }), { label });
  };
  return {
    speaker: (speaker: Actor) => {
      if (!chosen) return;
      ask(null);
      mendChosen({ speaker }, texts.labels.speaker);
      say(texts.said.mended(words.name(speaker), words.verb(chosen)));
    },
    mend: (draft: ClaimDraft) => {
      setMode("look");
      mendChosen(claimParts(draft), texts.labels.mend);
      say(texts.said.mended(words.name(draft.speaker), texts.moves[draft.move]));
    },
    add: (draft: ClaimDraft) => {
      setMode("look");
      const made = addIn(session.state().documents, { source: article.source, draft });
      session.edit(() => made.documents, { label: texts.labels.add });
      choose(made.id);
      say(texts.said.added(words.name(draft.speaker), texts.moves[draft.move]));
    },
  };
}

interface Told {
  readonly id: string;
  /** Somebody new who came to the case with it. */
  readonly voice?: string | null;
}

/** Says what was done to a claim, goes to the next open one, and says which that is. */
function useTelling({ article, choose, words, say }: Step) {
  const session = useSession();
  const { said } = words.texts;
  return (sentence: (who: string, move: string) => string, { id, voice = null }: Told) => {
    const { documents } = session.state();
    const now = readArticles(documents).find(({ source }) => source === article.source);
    const claim = now?.claims.find((one) => one.id === id);
    const next = now ? nextOpen(now.claims, id) : null;
    if (next) choose(next.id);
    // By the names that the case has now: somebody may have come to it with this very act.
    const names = (one: Claim) =>
      [speakerName(one, documents) ?? words.speaker(one), words.verb(one)] as const;
    const done = claim ? [sentence(...names(claim))] : [];
    const added = voice === null ? [] : [said.withVoice(voice)];
    const sentences = [...done, ...added, next ? said.next(...names(next)) : said.noneLeft];
    say(sentences.join(" "));
  };
}

const OF_REVIEW = ["accept", "reject", "reopen", "mend", "speaker", "add"] as const;

/** Steps of the review only: somebody who goes back by single keys does not mean to lose articles. */
function useUndoing({ article, choose, words, say }: Step) {
  const session = useSession();
  const { said, labels } = words.texts;
  const claimsNow = () =>
    readArticles(session.state().documents).find(({ source }) => source === article.source)?.claims ?? [];
  return () => {
    const { undoes } = session.state();
    if (undoes === null) return say(said.nothingToUndo);
    if (!OF_REVIEW.some((step) => labels[step] === undoes)) return say(said.undoElsewhere(undoes));
    const before = new Set(claimsNow());
    session.undo();
    const now = claimsNow();
    const changed = now.find((claim) => !before.has(claim));
    if (!changed && now.length === before.size) {
      // Nobody takes back what they do not see.
      session.redo();
      return say(said.undoOtherArticle);
    }
    if (changed) choose(changed.id);
    say(said.undone(undoes));
  };
}
