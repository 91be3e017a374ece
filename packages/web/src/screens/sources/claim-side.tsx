// Beside the text: what can be done, what was done last, and the chosen claim or the form to mend it.
import type { Passage } from "@parley/engine/case";
import { useCase } from "../../store/use-case.ts";
import { ClaimFacts } from "./claim-panel.tsx";
import { useLinkWords } from "./link-words.ts";
import { blankDraft, draftOfClaim } from "./mend-draft.ts";
import { MendForm } from "./mend-form.tsx";
import type { ReviewDeed } from "./review-keys.ts";
import type { Review } from "./use-review.ts";

interface SideProps {
  readonly review: Review;
  readonly selected: readonly Passage[];
  readonly hasKeys: boolean;
  readonly backToText: () => void;
}

export function ClaimSide({ review, selected, hasKeys, backToText }: SideProps) {
  const { article, chosen, words, mode, choose } = review;
  const { texts } = words;
  const { documents } = useCase();
  const links = useLinkWords(documents.frame);
  const isForm = mode !== "look" && review.canEdit;
  return (
    <section className="review-claim" aria-labelledby="claim-title">
      <h2 id="claim-title">
        {mode === "look" ? texts.panel.title : mode === "mend" ? texts.mend.title : texts.mend.titleNew}
      </h2>
      {!isForm && <ClaimButtons {...{ review, hasKeys }} />}
      <p role="status" className="review-said">
        {review.said}
      </p>
      {isForm && (
        <MendForm
          key={`${mode} ${chosen?.id}`}
          first={mode === "mend" && chosen ? draftOfClaim(chosen) : blankDraft(selected)}
          isNew={mode === "add"}
          {...{ article, words, links, selected }}
          onKeep={(draft) => {
            if (mode === "mend") review.edits.mend(draft);
            else review.edits.add(draft);
            backToText();
          }}
          onCancel={() => {
            review.setMode("look");
            backToText();
          }}
        />
      )}
      {!isForm && chosen && <ClaimFacts {...{ article, words, links }} claim={chosen} onChoose={choose} />}
      {!isForm && !chosen && <p>{article.claims.length === 0 ? texts.article.noClaims : texts.panel.none}</p>}
    </section>
  );
}

function ClaimButtons({ review, hasKeys }: Pick<SideProps, "review" | "hasKeys">) {
  const { article, chosen, words, deeds, canEdit } = review;
  const { buttons, panel, keys } = words.texts;
  const at = chosen ? article.claims.indexOf(chosen) + 1 : 0;
  const button = (deed: ReviewDeed, isOff = false) => (
    <button
      key={deed}
      type="button"
      className={deed === "accept" ? "main" : undefined}
      disabled={isOff}
      aria-keyshortcuts={hasKeys ? KEY[deed] : undefined}
      onClick={() => deeds[deed]()}
    >
      {buttons[deed]}
    </button>
  );
  const isNone = chosen === null;
  return (
    <div className="claim-buttons">
      <p className="row">
        {button("accept", isNone || !canEdit || chosen.review === "accepted")}
        {chosen && chosen.review !== "open" ? (
          <button type="button" disabled={!canEdit} onClick={review.edits.reopen}>
            {buttons.reopen}
          </button>
        ) : (
          button("reject", isNone || !canEdit)
        )}
        {button("mend", isNone || !canEdit)}
        {button("speaker", isNone || !canEdit)}
      </p>
      <p className="row">
        {button("previous", isNone)}
        {button("next", article.claims.length === 0)}
        {button("nextOpen")}
        {button("undo", !canEdit)}
        {chosen?.act && button("record")}
        {button("add", !canEdit)}
        {button("keys")}
      </p>
      {at > 0 && (
        <p className="sans-note">{panel.place(words.number(at), words.number(article.claims.length))}</p>
      )}
      {!hasKeys && <p className="sans-note">{keys.off}</p>}
    </div>
  );
}

const KEY: Readonly<Record<ReviewDeed, string>> = {
  next: "J",
  previous: "K",
  accept: "A",
  reject: "R",
  mend: "M",
  nextOpen: "N",
  undo: "U",
  speaker: "S",
  record: "G",
  add: "C",
  keys: "?",
};
