// One article under review: the articles, its text with claims marked, and the chosen claim beside it.
import { type KeyboardEvent, useEffect, useRef } from "react";
import { ArticleHead } from "./article-head.tsx";
import { ArticleLinks } from "./article-links.tsx";
import { ClaimSide } from "./claim-side.tsx";
import { DayDialog } from "./day-dialog.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import type { ReadArticle } from "./read-articles.ts";
import { ReadingColumn } from "./reading-column.tsx";
import { deedOf, takesKeys, useSingleKeys } from "./review-keys.ts";
import { SpeakerDialog } from "./speaker-dialog.tsx";
import { type Review, useReview } from "./use-review.ts";
import { useSelectedWords } from "./use-selected-words.ts";
import type { SourceWords } from "./use-source-words.ts";

interface ReviewPartProps {
  readonly articles: readonly ReadArticle[];
  readonly article: ReadArticle;
  readonly place: string;
  readonly words: SourceWords;
}

export function ReviewPart({ articles, article, place, words }: ReviewPartProps) {
  const review = useReview(article, place, words);
  const keys = useSingleKeys();
  const column = useRef<HTMLDivElement>(null);
  const selected = useSelectedWords(article, column);
  const backToText = () => column.current?.focus({ preventScroll: true });
  useEffect(() => {
    column.current?.focus({ preventScroll: true });
  }, []);
  const listen = (event: KeyboardEvent) => {
    const deed = keys.isOn && !takesKeys(event.target) ? deedOf(event) : null;
    if (!deed || event.defaultPrevented) return;
    event.preventDefault();
    selected.readNow();
    review.deeds[deed]();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: single keys, each of which has a button too */}
      <div className="review" onKeyDown={listen}>
        <ArticleLinks {...{ articles, words }} source={article.source} />
        <section className="review-text" aria-labelledby="article-title">
          <ArticleHead {...{ article, words }} canEdit={review.canEdit} />
          <ReadingColumn
            {...{ article, words, column }}
            chosen={review.chosen}
            spot={review.spot}
            onChoose={review.choose}
          />
        </section>
        <ClaimSide {...{ review, backToText }} selected={selected.passages} hasKeys={keys.isOn} />
      </div>
      <Dialogs {...{ review, keys, backToText }} />
    </>
  );
}

interface DialogsProps {
  readonly review: Review;
  readonly keys: ReturnType<typeof useSingleKeys>;
  readonly backToText: () => void;
}

function Dialogs({ review, keys, backToText }: DialogsProps) {
  const { asking, ask, edits, words } = review;
  const close = () => {
    ask(null);
    // Once the dialog has gone, which gives the focus back to where it was.
    requestAnimationFrame(backToText);
  };
  if (asking === null) return null;
  if (asking.what === "keys") return <KeysDialog isOn={keys.isOn} onTurn={keys.turn} onClose={close} />;
  if (asking.what === "day") {
    const { speaker } = asking;
    return (
      <DayDialog
        words={words}
        onClose={close}
        onKeep={(day) => {
          edits.accept({ day, ...(speaker ? { speaker } : {}) });
          requestAnimationFrame(backToText);
        }}
      />
    );
  }
  return (
    <SpeakerDialog
      claim={asking.claim}
      accepts={asking.accepts}
      words={words}
      onClose={close}
      onKeep={(speaker) => {
        if (asking.accepts) edits.accept({ speaker });
        else edits.speaker(speaker);
        requestAnimationFrame(backToText);
      }}
    />
  );
}
