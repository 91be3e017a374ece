// A piece of an article with its claims underlined: dashed where still to look at, solid where accepted, struck where rejected. What is
// nested has a second line below the first.
import type { Claim, Span } from "@parley/engine/case";
import { memo, type ReactNode } from "react";
import type { Piece } from "./pieces.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { SourceWords } from "./use-source-words.ts";

interface MarkedProps {
  readonly text: string;
  readonly piece: Piece;
  readonly claims: readonly Claim[];
  readonly chosen: Claim | null;
  /** A stretch that was asked for without a claim. */
  readonly spot: Span | null;
  readonly words: SourceWords;
}

const TAG = {
  heading: "h3",
  paragraph: "p",
  bullet: "p",
  caption: "p",
  byline: "p",
  quote: "blockquote",
} as const;

export const MarkedText = memo(function MarkedText(props: MarkedProps) {
  const { text, piece, claims, chosen, spot, words } = props;
  const Tag = TAG[piece.kind];
  const segments = segmentsOf({ piece, claims, chosen, spot });
  return (
    <Tag className={`piece ${piece.kind}`} data-continues={piece.continues || undefined} dir="auto">
      {segments.map((segment, at) => (
        <SegmentText
          key={segment.from}
          {...{ text, segment, chosen, words }}
          hasRoom={!isNarrow(segment, words) || !segments[at + 1]?.isFirst}
        />
      ))}
    </Tag>
  );
});

/** True where the small words over it would run into those over the next. */
function isNarrow({ from, to, part }: Segment, { texts }: SourceWords): boolean {
  return part !== null && to - from < texts.parts[part].length;
}

interface SegmentProps extends Pick<MarkedProps, "text" | "chosen" | "words"> {
  readonly segment: Segment;
  readonly hasRoom: boolean;
}

function SegmentText({ text, segment, chosen, words, hasRoom }: SegmentProps) {
  const { from, to, part, isFirst, isSpot } = segment;
  const own: ReactNode = (
    <span
      data-from={from}
      className={classOf(part !== null && `said-part said-${part}`, isSpot && "spot")}
      data-part={part !== null && isFirst && hasRoom ? words.texts.parts[part] : undefined}
    >
      {text.slice(from, to)}
    </span>
  );
  return segment.claims.reduceRight(
    (inner, claim) => (
      // biome-ignore lint/correctness/useJsxKeyInIterable: each stands within the next
      <span className={classOf("claim", claim.review, claim === chosen && "chosen")} data-claim={claim.id}>
        {inner}
      </span>
    ),
    own,
  );
}

function classOf(...names: readonly (string | false)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
