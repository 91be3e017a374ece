// How well the rest of a claim was told, on claims that were found: condition, target, negation, modality, day, links.
import { MODALITIES, type Modality } from "@parley/engine/case";
import { overlap, touches } from "./overlap.ts";
import type { Pair } from "./pair-claims.ts";
import type { MarkedClaim, MarkedLink } from "./piece.ts";
import { type Rates, ratesOf, type Share, shareOf } from "./rate.ts";
import { isSameActor } from "./same-actor.ts";
import type { ScoredPiece } from "./scored-piece.ts";

export interface DetailFigures {
  /** Spans that cover each other by half or more. */
  readonly condition: Rates;
  /** Mentions overlap. */
  readonly target: Rates;
  /** Mentions overlap and mean the same actor. */
  readonly targetActor: Rates;
  /** Of claims that are negated. */
  readonly negated: Rates;
  readonly modality: Share;
  readonly byModality: Readonly<Record<Modality, Rates>>;
  /** The same day, month or year. */
  readonly said: Rates;
  /** In pieces with issues: the same issue. */
  readonly issues: Rates;
  /** The same option of it. */
  readonly options: Rates;
}

export function measureDetails(pieces: readonly ScoredPiece[]): DetailFigures {
  const pairs = pieces.flatMap((piece) => piece.pairs);
  const framed = pieces.filter(({ piece }) => piece.issues.length > 0).flatMap((piece) => piece.pairs);
  return {
    condition: parts(
      pairs,
      ({ condition }) => condition,
      (one, other) => overlap([one], [other]) >= 0.5,
    ),
    target: parts(
      pairs,
      ({ target }) => target,
      (one, other) => touches(one.mention, other.mention),
    ),
    targetActor: parts(
      pairs,
      ({ target }) => target,
      (one, other) => touches(one.mention, other.mention) && isSameActor(one.actor, other.actor),
    ),
    negated: parts(
      pairs,
      ({ negated }) => negated || null,
      () => true,
    ),
    modality: shareOf(pairs, ({ gold, found }) => gold.modality === found.modality),
    byModality: Object.fromEntries(
      MODALITIES.map((one) => [
        one,
        parts(
          pairs,
          ({ modality }) => (modality === one ? one : null),
          () => true,
        ),
      ]),
    ) as Record<Modality, Rates>,
    said: parts(
      pairs,
      ({ said }) => said,
      (one, other) => one.date === other.date,
    ),
    issues: linkRates(framed, ({ issue }) => issue),
    options: linkRates(framed, ({ issue, option }) => (option === null ? null : `${issue}/${option}`)),
  };
}

/** Rates of a part that a claim may lack. */
function parts<T>(
  pairs: readonly Pair[],
  part: (claim: MarkedClaim) => T | null,
  isSame: (one: T, other: T) => boolean,
): Rates {
  const both = pairs.map(({ gold, found }) => ({ marked: part(gold), found: part(found) }));
  return ratesOf({
    right: both.filter(({ marked, found }) => marked !== null && found !== null && isSame(marked, found))
      .length,
    found: both.filter(({ found }) => found !== null).length,
    marked: both.filter(({ marked }) => marked !== null).length,
  });
}

function linkRates(pairs: readonly Pair[], key: (link: MarkedLink) => string | null): Rates {
  const keys = ({ links }: MarkedClaim) => new Set(links.map(key).filter((one) => one !== null));
  const both = pairs.map(({ gold, found }) => ({ marked: keys(gold), found: keys(found) }));
  const total = (size: (one: (typeof both)[number]) => number) =>
    both.reduce((sum, one) => sum + size(one), 0);
  return ratesOf({
    right: total(({ marked, found }) => [...marked].filter((one) => found.has(one)).length),
    found: total(({ found }) => found.size),
    marked: total(({ marked }) => marked.size),
  });
}
