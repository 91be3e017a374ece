// What becomes of what a profile says about one issue when the options of the issue change.
import { compare, ONE } from "../../maths/rational.ts";
import { isGone, type OptionsChange } from "./change-choice.ts";
import { plainId, type QuantityDocument, type TextDocument, type WorthDocument } from "./document-parts.ts";
import { numberOf, type OptionList } from "./option-list.ts";
import { type Knot, NOTHING, quantityOf, type Span, spanOf, spanOfAll, worthBetween } from "./quantities.ts";
import { keyFor, mapShared, mapValues } from "./shared-structure.ts";

export type RankedDocument = Extract<WorthDocument, { ranked: unknown }>;
export type CurveDocument = { curve: Record<string, QuantityDocument> };
type EachDocument = Record<string, QuantityDocument>;

export interface WorthChange extends OptionsChange {
  readonly after: OptionList;
  /** Whose profile it is: on a divisible issue it says what the party's own share is worth. */
  readonly party: string;
  /** Between what a new option may be worth, by the span of what the issue's options are worth. */
  scale(ofIssue: Span | null): Span;
}

/** Nothing known but the scale: every option may be worth anything on it. */
export function wideWorth(options: OptionList, scale: Span): WorthDocument {
  const wide = quantityOf(scale);
  if (options.kind === "divisible") return wide;
  if (options.kind !== "numeric") return Object.fromEntries(options.ids.map((id) => [id, wide]));
  const ends = [options.ids[0], options.ids[options.ids.length - 1]];
  return { curve: Object.fromEntries(ends.map((id) => [id, wide])) };
}

/** From the least to the most that the entry says; null where it says nothing that can be read. */
export function worthSpan(worth: WorthDocument): Span | null {
  if (isQuantity(worth)) return spanOf(worth);
  if (isRanked(worth)) return spanOfAll([bestOf(worth), worstOf(worth)]);
  return spanOfAll(Object.values(isCurve(worth) ? worth.curve : (worth as EachDocument)).map(spanOf));
}

export function isQuantity(worth: WorthDocument): worth is QuantityDocument {
  return typeof worth !== "object" || Array.isArray(worth);
}

export function isRanked(worth: WorthDocument): worth is RankedDocument {
  return typeof worth === "object" && "ranked" in worth && Array.isArray(worth.ranked);
}

export function isCurve(worth: WorthDocument): worth is CurveDocument {
  return typeof worth === "object" && "curve" in worth && typeof worth.curve === "object";
}

/** The same entry where it goes on to say all that it must. */
export function changeWorth(worth: WorthDocument, change: WorthChange): WorthDocument {
  const { after } = change;
  if (after.kind === "divisible") return isQuantity(worth) ? worth : ownShare(worth, change);
  if (isQuantity(worth)) return sharesAsOptions(worth, change);
  if (isCurve(worth)) {
    return after.kind === "numeric"
      ? changeCurve(worth, change)
      : wideWorth(after, change.scale(worthSpan(worth)));
  }
  return isRanked(worth) ? changeRanked(worth, change) : changeEach(worth as EachDocument, change);
}

function ownShare(worth: WorthDocument, change: WorthChange): WorthDocument {
  const key = isRanked(worth) || isCurve(worth) ? undefined : keyFor(worth as object, change.party);
  return key === undefined ? quantityOf(change.scale(worthSpan(worth))) : (worth as EachDocument)[key];
}

/** What could be shared becomes a list of who gets it all; what each party gets of it is worth nothing to the others. */
function sharesAsOptions(worth: QuantityDocument, change: WorthChange): WorthDocument {
  const { after, before, party } = change;
  if (before?.kind !== "divisible" || after.find(party) < 0)
    return wideWorth(after, change.scale(worthSpan(worth)));
  const others = after.ids.map((id): [string, QuantityDocument] => [
    id,
    before.find(id) < 0
      ? quantityOf(change.scale(worthSpan(worth)))
      : id === party
        ? worth
        : quantityOf(NOTHING),
  ]);
  return Object.fromEntries(others);
}

function changeEach(worth: EachDocument, change: WorthChange): WorthDocument {
  const { before, after } = change;
  const kept = mapValues(worth, (quantity, id) => (isGone(id, change) ? null : quantity));
  const named = new Set(Object.keys(kept).map((id) => after.find(id)));
  const added = after.ids.filter((id, k) => !named.has(k) && (before === null || before.find(id) < 0));
  if (added.length === 0) return kept;
  const scale = change.scale(worthSpan(worth));
  if (Object.keys(kept).length === 0) return wideWorth(after, scale);
  return { ...kept, ...Object.fromEntries(added.map((id) => [id, quantityOf(scale)])) };
}

function changeCurve(worth: CurveDocument, change: WorthChange): WorthDocument {
  const { after } = change;
  const kept = mapValues(worth.curve, (quantity, id) => (isGone(id, change) ? null : quantity));
  const named = new Set(Object.keys(kept).map((id) => after.find(id)));
  const missing = [0, after.ids.length - 1].filter((end) => !named.has(end)).map((end) => after.ids[end]);
  if (missing.length === 0) return kept === worth.curve ? worth : { curve: kept };
  const knots = knotsOf(worth);
  const ends = missing.map((id): [string, QuantityDocument] => {
    const value = numberOf(id);
    const known = value && worthBetween(value, knots);
    return [id, quantityOf(known ?? change.scale(worthSpan(worth)))];
  });
  return { curve: { ...kept, ...Object.fromEntries(ends) } };
}

function knotsOf({ curve }: CurveDocument): Knot[] {
  const knots = Object.entries(curve).flatMap(([id, quantity]): Knot[] => {
    const [value, worth] = [numberOf(id), spanOf(quantity)];
    return value && worth ? [{ value, worth }] : [];
  });
  return knots.sort((a, b) => compare(a.value, b.value));
}

function bestOf({ best }: RankedDocument): Span | null {
  return best === undefined ? { low: ONE, high: ONE } : spanOf(best);
}

function worstOf({ worst }: RankedDocument): Span | null {
  return worst === undefined ? NOTHING : spanOf(worst);
}

function changeRanked(worth: RankedDocument, change: WorthChange): WorthDocument {
  const { before, after } = change;
  const tiers = mapShared<TextDocument | TextDocument[]>(worth.ranked, (tier) => {
    if (!Array.isArray(tier)) return isGone(tier, change) ? null : tier;
    const kept = mapShared(tier, (text) => (isGone(text, change) ? null : text));
    return kept === tier ? tier : kept.length === 0 ? null : [...kept];
  });
  const named = new Set(tiers.flat().map((text) => after.find(text)));
  const added = after.ids.some((id, k) => !named.has(k) && (before === null || before.find(id) < 0));
  // An order has no place for an option of which nothing is known.
  if (added || tiers.length === 0) return eachOf(worth, change);
  if (tiers === worth.ranked) return worth;
  const shorter = { ...worth, ranked: [...tiers] };
  return isEndLost(worth, shorter) ? eachOf(worth, change) : shorter;
}

/** The worth that was given for the first or the last would be said of another. Where 1 and 0 stand by convention they may. */
function isEndLost(before: RankedDocument, after: RankedDocument): boolean {
  const hasLost = (end: TextDocument | TextDocument[], now: TextDocument | TextDocument[]) =>
    ![end].flat().some((text) => [now].flat().includes(text));
  const [first, last] = [before.ranked[0], before.ranked[before.ranked.length - 1]];
  return (
    (before.best !== undefined && hasLost(first, after.ranked[0])) ||
    (before.worst !== undefined && hasLost(last, after.ranked[after.ranked.length - 1]))
  );
}

/** The first and the last keep the worth given for them; all else lies anywhere between. */
function eachOf(worth: RankedDocument, change: WorthChange): WorthDocument {
  const { after } = change;
  if (after.kind === "numeric") return wideWorth(after, change.scale(worthSpan(worth)));
  const wide = quantityOf(change.scale(worthSpan(worth)));
  const known = new Map<string, QuantityDocument>();
  const { ranked } = worth;
  if (ranked.length > 1) {
    for (const text of [ranked[0]].flat()) known.set(plainId(text), worth.best ?? 1);
    for (const text of [ranked[ranked.length - 1]].flat()) known.set(plainId(text), worth.worst ?? 0);
  }
  return Object.fromEntries(after.ids.map((id) => [id, known.get(id) ?? wide]));
}
