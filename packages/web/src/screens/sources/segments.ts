// A piece of text cut where marks begin or end: each segment with the claims that lie over it, the outermost first, and the part that it is of
// the chosen claim.
import type { Claim, Span } from "@parley/engine/case";

export type ClaimPart = "who" | "cue" | "what" | "condition" | "target" | "when";

export interface Segment extends Span {
  readonly claims: readonly Claim[];
  readonly part: ClaimPart | null;
  /** Here the part begins; what it is stands over it. */
  readonly isFirst: boolean;
  readonly isSpot: boolean;
}

interface Cut {
  readonly piece: Span;
  /** Those that touch the piece. */
  readonly claims: readonly Claim[];
  readonly chosen: Claim | null;
  /** A stretch that is shown by itself. */
  readonly spot?: Span | null;
}

interface PartSpan extends Span {
  readonly part: ClaimPart;
}

export function segmentsOf({ piece, claims, chosen, spot = null }: Cut): Segment[] {
  const spans = claims.flatMap((claim) =>
    claim.content.filter((part) => touches(part, piece)).map((part) => ({ ...part, claim })),
  );
  const parts = (chosen ? partsOf(chosen) : []).filter((part) => touches(part, piece));
  const edges = [...spans, ...parts, ...(spot ? [spot] : [])].flatMap(({ from, to }) => [from, to]);
  const places = [...new Set([piece.from, piece.to, ...edges])]
    .filter((place) => place >= piece.from && place <= piece.to)
    .sort((a, b) => a - b);
  const started = new Set<PartSpan>();
  return places.slice(0, -1).map((from, k) => {
    const over = (span: Span) => span.from <= from && span.to > from;
    const part = parts.find(over) ?? null;
    const isFirst = part !== null && !started.has(part) && part.from >= piece.from;
    if (part) started.add(part);
    const lying = spans.filter(over).sort((one, other) => length(other) - length(one));
    return {
      from,
      to: places[k + 1],
      claims: lying.map(({ claim }) => claim),
      part: part?.part ?? null,
      isFirst,
      isSpot: spot !== null && over(spot),
    };
  });
}

function touches(one: Span, other: Span): boolean {
  return one.from < other.to && one.to > other.from;
}

function length({ from, to }: Span): number {
  return to - from;
}

/** Small parts come before the content that they may stand in. */
function partsOf(claim: Claim): PartSpan[] {
  const { mention, cue, condition, target, said, content } = claim;
  const small: readonly (readonly [ClaimPart, Span | null | undefined])[] = [
    ["who", mention],
    ["cue", cue],
    ["target", target?.mention],
    ["condition", condition],
    ["when", said?.mention],
  ];
  const found = small.flatMap(([part, span]) => (span ? [{ part, from: span.from, to: span.to }] : []));
  return [...found, ...content.map(({ from, to }) => ({ part: "what" as const, from, to }))];
}
