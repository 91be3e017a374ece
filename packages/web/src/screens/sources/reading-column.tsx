// The text of an article as it is laid out, with a note beside each paragraph for every claim in it. Of a long text only what is near the
// window is drawn.
import type { Claim, Span } from "@parley/engine/case";
import { memo, type RefObject, useEffect, useMemo } from "react";
import { ClaimNotes } from "./claim-notes.tsx";
import { MarkedText } from "./marked-text.tsx";
import { type Bundle, bundleAt, bundlesOf, claimsByBundle, type Piece } from "./pieces.ts";
import { placeOf, type ReadArticle } from "./read-articles.ts";
import { useDrawn } from "./use-drawn.ts";
import type { SourceWords } from "./use-source-words.ts";

interface ReadingProps {
  readonly article: ReadArticle;
  readonly chosen: Claim | null;
  readonly spot: Span | null;
  readonly words: SourceWords;
  readonly column: RefObject<HTMLDivElement | null>;
  readonly onChoose: (id: string) => void;
}

export function ReadingColumn({ article, chosen, spot, words, column, onChoose }: ReadingProps) {
  const { text, blocks, claims } = article;
  const bundles = useMemo(() => bundlesOf(text, blocks), [text, blocks]);
  const groups = useMemo(() => claimsByBundle(bundles, claims), [bundles, claims]);
  const asked = chosen ? placeOf(chosen) : (spot?.from ?? 0);
  const { watch, isDrawn, heights } = useDrawn(bundleAt(bundles, asked));
  useScrollTo(column, { chosen: chosen?.id ?? null, spot });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the review choose claims, and each has a button beside it
    // biome-ignore lint/a11y/useSemanticElements: a group of text and buttons with keys of its own
    <div
      className="reading"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the review work while it has the focus
      tabIndex={0}
      aria-label={words.texts.article.text(article.title)}
      ref={column}
      onClick={(event) => {
        const mark = (event.target as HTMLElement).closest<HTMLElement>("[data-claim]");
        if (mark?.dataset.claim && getSelection()?.isCollapsed !== false) onChoose(mark.dataset.claim);
      }}
    >
      {bundles.map((bundle, at) => (
        <div
          key={bundle.from}
          className="bundle"
          data-bundle={at}
          ref={watch}
          style={isDrawn(at) ? undefined : { blockSize: heights.current.get(at) ?? guessedHeight(bundle) }}
        >
          {isDrawn(at) && (
            <BundleText
              {...{ text, bundle, claims: groups[at], words, onChoose }}
              chosen={chosen && groups[at].includes(chosen) ? chosen : partly(chosen, bundle)}
              spot={spot && spot.from < bundle.to && spot.to > bundle.from ? spot : null}
            />
          )}
        </div>
      ))}
    </div>
  );
}

/** A claim whose speaker is named in the bundle though its content stands elsewhere. */
function partly(chosen: Claim | null, { from, to }: Bundle): Claim | null {
  if (!chosen) return null;
  const spans = [chosen.mention, chosen.cue, chosen.condition, chosen.target?.mention, chosen.said?.mention];
  return spans.some((span) => span && span.from < to && span.to > from) ? chosen : null;
}

const LINE = 30;
const LETTERS_IN_LINE = 62;

/** In pixels, until it has been drawn once. */
function guessedHeight({ from, to, pieces }: Bundle): number {
  return Math.round(((to - from) / LETTERS_IN_LINE + pieces.length) * LINE);
}

interface BundleProps extends Omit<ReadingProps, "article" | "column"> {
  readonly text: string;
  readonly bundle: Bundle;
  readonly claims: readonly Claim[];
}

const BundleText = memo(function BundleText(props: BundleProps) {
  const { text, bundle, claims, chosen, spot, words, onChoose } = props;
  return bundle.pieces.map((piece) => {
    const own = claims.filter((claim) => touches(claim, piece));
    const isOver =
      chosen !== null && (own.includes(chosen) || partly(chosen, { ...bundle, ...piece }) !== null);
    return (
      <div className="piece-row" key={piece.from}>
        <MarkedText {...{ text, piece, claims: own, words, spot }} chosen={isOver ? chosen : null} />
        <ClaimNotes
          claims={own.filter((claim) => placeOf(claim) >= piece.from)}
          {...{ chosen, words, onChoose }}
        />
      </div>
    );
  });
});

function touches({ content }: Claim, { from, to }: Piece): boolean {
  return content.some((part) => part.from < to && part.to > from);
}

/** Brings what is chosen into view where it is not, without taking the focus. */
function useScrollTo(
  column: RefObject<HTMLDivElement | null>,
  { chosen, spot }: { readonly chosen: string | null; readonly spot: Span | null },
): void {
  const place = chosen ?? (spot ? `${spot.from}` : null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `place` stands for both
  useEffect(() => {
    if (place === null) return;
    const wanted = chosen === null ? ".spot" : `[data-claim="${CSS.escape(chosen)}"]`;
    const mark = column.current?.querySelector(wanted);
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    // On a narrow window the claim lies over the lower part.
    const isNarrow = matchMedia("(max-width: 56rem)").matches;
    if (top < innerHeight * 0.12 || bottom > innerHeight * (isNarrow ? 0.55 : 0.72))
      mark.scrollIntoView({ block: isNarrow ? "start" : "center", behavior: "instant" });
  }, [place]);
}
