// What becomes of a choice of options when the options of its issue change.
import { compare } from "../../maths/rational.ts";
import type { ChoiceDocument, RangeDocument, TextDocument } from "./document-parts.ts";
import { numberOf, type OptionList } from "./option-list.ts";
import { withKey } from "./shared-structure.ts";

export interface OptionsChange {
  /** Null where they could not be made out. */
  readonly before: OptionList | null;
  readonly after: OptionList | null;
}

/** `none`: nothing that was meant is left; `all`: nothing is shut out any more. */
export type ChangedChoice =
  | { readonly kind: "some"; readonly choice: ChoiceDocument }
  | { readonly kind: "none" }
  | { readonly kind: "all" };

const NONE: ChangedChoice = { kind: "none" };

/** Names that the issue had no option for before are left, for the reader to point at. */
export function changeChoice(choice: ChoiceDocument, change: OptionsChange): ChangedChoice {
  if (!change.after) return { kind: "some", choice };
  if (Array.isArray(choice))
    return someOf(
      choice.filter((text) => !isGone(text, change)),
      choice,
    );
  if (typeof choice === "object") return changeRange(choice, change);
  return isGone(choice, change) ? NONE : { kind: "some", choice };
}

export function isGone(text: TextDocument, { before, after }: OptionsChange): boolean {
  return after !== null && after.find(text) < 0 && (before === null || before.find(text) >= 0);
}

/** Positions of the options that are meant, ascending; null where a name is unknown or a range needs an order. */
export function meantOptions(choice: ChoiceDocument, options: OptionList): number[] | null {
  if (Array.isArray(choice)) return positionsOf(choice, options)?.sort((a, b) => a - b) ?? null;
  if (typeof choice !== "object") return positionsOf([choice], options);
  const { atLeast, atMost } = choice;
  if ((atLeast !== undefined || atMost !== undefined) && !isRanged(options)) return null;
  const low = atLeast === undefined ? 0 : options.find(atLeast);
  const high = atMost === undefined ? options.ids.length - 1 : options.find(atMost);
  const barred = positionsOf(barredOf(choice), options);
  if (!barred || low < 0 || (atMost !== undefined && high < 0)) return null;
  const without = new Set(barred);
  return options.ids.map((_, k) => k).filter((k) => k >= low && k <= high && !without.has(k));
}

function positionsOf(texts: readonly TextDocument[], options: OptionList): number[] | null {
  const found = texts.map((text) => options.find(text));
  return found.includes(-1) ? null : found;
}

function isRanged({ kind }: OptionList): boolean {
  return kind === "ordered" || kind === "numeric";
}

function barredOf({ not }: RangeDocument): readonly TextDocument[] {
  return not === undefined ? [] : Array.isArray(not) ? not : [not];
}

function someOf(kept: TextDocument[], before: TextDocument[]): ChangedChoice {
  if (kept.length === 0) return NONE;
  return { kind: "some", choice: kept.length === before.length ? before : kept };
}

function changeRange(range: RangeDocument, change: OptionsChange): ChangedChoice {
  const { before, after } = change;
  if (!after) return { kind: "some", choice: range };
  const meant = before && meantOptions(range, before)?.map((k) => before.ids[k]);
  const left = meant?.filter((id) => after.find(id) >= 0);
  const isBounded = range.atLeast !== undefined || range.atMost !== undefined;
  if (isBounded && !isRanged(after)) return left ? listed(left) : { kind: "some", choice: range };
  const low = changeEnd(range.atLeast, change, "up");
  const high = changeEnd(range.atMost, change, "down");
  if (low === null || high === null) return left ? listed(left) : NONE;
  const barred = barredOf(range);
  const kept = barred.filter((text) => !isGone(text, change));
  const not = kept.length === barred.length ? range.not : kept.length === 0 ? undefined : [...kept];
  const changed = withKey(withKey(withKey(range, "atLeast", low), "atMost", high), "not", not);
  if (Object.keys(changed).length === 0) return { kind: "all" };
  return asMeant(changed, { left, after, before });
}

interface Meaning extends OptionsChange {
  /** What was meant and is still there; not set where it is not known what was meant. */
  readonly left: readonly string[] | null | undefined;
  readonly after: OptionList;
}

/** A range that now would say nothing, or rule out nothing, gives way to a list of what was meant. */
function asMeant(range: RangeDocument, { left, after }: Meaning): ChangedChoice {
  const now = meantOptions(range, after);
  if (now === null || !left) return now?.length === 0 ? NONE : { kind: "some", choice: range };
  const isAll = now.length === after.ids.length && left.length < now.length;
  return now.length === 0 || isAll ? listed(left) : { kind: "some", choice: range };
}

function listed(ids: readonly string[]): ChangedChoice {
  return ids.length === 0 ? NONE : { kind: "some", choice: ids.length === 1 ? ids[0] : [...ids] };
}

/** The end itself, or where it is gone the next option inwards; null where there is none. */
function changeEnd(
  end: TextDocument | undefined,
  change: OptionsChange,
  inwards: "up" | "down",
): TextDocument | undefined | null {
  const { before, after } = change;
  if (end === undefined || !after || !isGone(end, change)) return end;
  if (after.kind === "numeric") return nearestNumber(end, after, inwards);
  if (!before) return null;
  const start = before.find(end);
  const ids = inwards === "up" ? before.ids.slice(start) : before.ids.slice(0, start).reverse();
  return ids.find((id) => after.find(id) >= 0) ?? null;
}

function nearestNumber(end: TextDocument, after: OptionList, inwards: "up" | "down"): string | null {
  const wanted = numberOf(end);
  if (!wanted) return null;
  const isInside = (id: string) => {
    const value = numberOf(id);
    return value !== null && (inwards === "up" ? compare(value, wanted) >= 0 : compare(value, wanted) <= 0);
  };
  return (inwards === "up" ? after.ids.find(isInside) : after.ids.findLast(isInside)) ?? null;
}
