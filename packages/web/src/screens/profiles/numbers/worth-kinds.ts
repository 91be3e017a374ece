// What a profile says of the options of one issue, made another kind of statement: a number for each, only their order, or points on a line.
import type { FrameDocument, ProfileDocument } from "@parley/engine/case";
import { rankOptions, setWorth, type Transformed, type TypedQuantity } from "@parley/engine/elicitation";
import { endsOf } from "../../../parts/quantity-text.ts";

type Frame = Pick<FrameDocument, "issues" | "parties">;
export type Worth = NonNullable<ProfileDocument["points"]>[string];

export type WorthKind = "each" | "ranked" | "curve" | "whole";

export type SaidWorth =
  | { readonly kind: "each"; readonly options: Readonly<Record<string, TypedQuantity>> }
  | {
      readonly kind: "ranked";
      readonly tiers: readonly (readonly string[])[];
      readonly best: TypedQuantity;
      readonly worst: TypedQuantity;
    }
  | { readonly kind: "curve"; readonly knots: Readonly<Record<string, TypedQuantity>> }
  | { readonly kind: "whole"; readonly whole: TypedQuantity };

/** Null where the profile does not mention the issue. */
export function saidWorth(profile: ProfileDocument, issue: string): SaidWorth | null {
  return saidBy(entryOf(profile, issue)?.worth);
}

export function saidBy(worth: Worth | undefined): SaidWorth | null {
  if (worth === undefined) return null;
  if (typeof worth !== "object" || Array.isArray(worth))
    return { kind: "whole", whole: worth as TypedQuantity };
  const { ranked, curve, best = 1, worst = 0 } = worth as Record<string, unknown>;
  if (Array.isArray(ranked)) {
    const tiers = ranked.map((tier: unknown) =>
      (Array.isArray(tier) ? tier : [tier]).map((one) => String(one).trim()),
    );
    return { kind: "ranked", tiers, best: best as TypedQuantity, worst: worst as TypedQuantity };
  }
  if (typeof curve === "object" && curve !== null)
    return { kind: "curve", knots: curve as Record<string, TypedQuantity> };
  return { kind: "each", options: worth as Record<string, TypedQuantity> };
}

export function entryOf(
  profile: ProfileDocument,
  issue: string,
): { readonly key: string; readonly worth: Worth } | null {
  const worths = profile.points ?? profile.ratings ?? {};
  const key = Object.keys(worths).find((name) => name.trim().normalize("NFC") === issue);
  return key === undefined ? null : { key, worth: worths[key] };
}

export interface KindChange {
  readonly issue: string;
  /** Ids of its options in their order. */
  readonly options: readonly string[];
  readonly to: Exclude<WorthKind, "whole">;
}

export function changeKind(profile: ProfileDocument, frame: Frame, change: KindChange): Transformed {
  const { issue, options, to } = change;
  const said = saidWorth(profile, issue) ?? { kind: "each", options: {} };
  if (said.kind === to || said.kind === "whole") return { profile, lost: [], workedOut: [] };
  if (to === "ranked")
    return rankOptions(withoutOpenCurve(profile, change), frame, { issue, tiers: orderOf(said, options) });
  if (to === "each" && said.kind === "ranked") {
    return setWorth(profile, frame, { issue, option: said.tiers[0]?.[0] ?? options[0], worth: said.best });
  }
  const worth = to === "each" ? alongCurve(said, options) : curveThrough(said, options);
  const lost = said.kind === "ranked" ? [{ code: "elicitation.lost-option-order", params: { issue } }] : [];
  const base = profile.points ? "points" : "ratings";
  const key = entryOf(profile, issue)?.key ?? issue;
  const isFilled = to === "each" && said.kind === "curve" && Object.keys(said.knots).length < options.length;
  return {
    profile: { ...profile, [base]: { ...profile[base], [key]: worth } },
    lost,
    workedOut: isFilled ? [issue] : [],
  };
}

/** Options from the best to the worst by their middles, those worth the same together; in their own order where nothing is said. */
export function orderOf(said: SaidWorth, options: readonly string[]): string[][] {
  if (said.kind === "ranked") return said.tiers.map((tier) => [...tier]);
  const middles = options.map((option) => ({ option, middle: middleOf(said, options, option) }));
  if (middles.every(({ middle }) => middle === null || middle === middles[0].middle))
    return options.map((option) => [option]);
  const sorted = middles.sort((a, b) => (b.middle ?? 0) - (a.middle ?? 0));
  const tiers: { readonly middle: number | null; readonly names: string[] }[] = [];
  for (const { option, middle } of sorted) {
    const last = tiers.at(-1);
    if (last && last.middle === middle) last.names.push(option);
    else tiers.push({ middle, names: [option] });
  }
  return tiers.map(({ names }) => names);
}

function middleOf(said: SaidWorth, options: readonly string[], option: string): number | null {
  const ends =
    said.kind === "each"
      ? typedFor(said.options, option)
      : said.kind === "curve"
        ? interpolated(said.knots, options, option)
        : null;
  return ends && (ends.low + ends.high) / 2;
}

function typedFor(entries: Readonly<Record<string, TypedQuantity>>, option: string) {
  const key = keyFor(entries, option);
  return key === undefined ? null : endsOf(entries[key]);
}

/** Keys of numeric issues may be written otherwise than the option's id (`2.50`). */
export function keyFor(entries: Readonly<Record<string, unknown>>, option: string): string | undefined {
  const number = endsOf(option)?.low;
  return Object.keys(entries).find(
    (key) => key.trim().normalize("NFC") === option || (number !== undefined && endsOf(key)?.low === number),
  );
}

function interpolated(
  knots: Readonly<Record<string, TypedQuantity>>,
  options: readonly string[],
  option: string,
) {
  const places = Object.entries(knots).flatMap(([key, typed]) => {
    const at = options.findIndex((one) => keyFor({ [key]: null }, one) !== undefined);
    const ends = endsOf(typed);
    return at < 0 || !ends ? [] : [{ at, ends }];
  });
  places.sort((a, b) => a.at - b.at);
  const at = options.indexOf(option);
  const after = places.find((knot) => knot.at >= at);
  const before = places.findLast((knot) => knot.at <= at);
  if (!before || !after) return (before ?? after)?.ends ?? null;
  const share = after.at === before.at ? 0 : (at - before.at) / (after.at - before.at);
  const between = (a: number, b: number) => Number((a + share * (b - a)).toPrecision(10));
  return { low: between(before.ends.low, after.ends.low), high: between(before.ends.high, after.ends.high) };
}

function alongCurve(said: SaidWorth, options: readonly string[]): Worth {
  const knots = said.kind === "curve" ? said.knots : {};
  return Object.fromEntries(
    options.map((option): [string, TypedQuantity] => {
      const key = keyFor(knots, option);
      const ends = interpolated(knots, options, option);
      if (key !== undefined) return [option, knots[key]];
      if (!ends) return [option, ["0", "1"]];
      return [option, ends.low === ends.high ? String(ends.low) : [String(ends.low), String(ends.high)]];
    }),
  );
}

/** Through every option of which something is said, and in any case both ends. */
function curveThrough(said: SaidWorth, options: readonly string[]): Worth {
  const open: TypedQuantity = ["0", "1"];
  if (said.kind === "ranked") {
    const place = (option: string) => said.tiers.findIndex((tier) => tier.includes(option));
    const isRising = place(options[0]) > place(options[options.length - 1]);
    const [first, last] = isRising ? [said.worst, said.best] : [said.best, said.worst];
    return { curve: { [options[0]]: first, [options[options.length - 1]]: last } };
  }
  const typed = said.kind === "each" ? said.options : {};
  const entries = options.flatMap((option, at): [string, TypedQuantity][] => {
    const key = keyFor(typed, option);
    const isEnd = at === 0 || at === options.length - 1;
    const worth = key === undefined ? open : typed[key];
    const isOpen = Array.isArray(worth) && String(worth) === "0,1";
    return isEnd || !isOpen ? [[option, worth]] : [];
  });
  return { curve: Object.fromEntries(entries) };
}

/** A point of the line taken away; its two ends stay. */
export function withoutKnot(profile: ProfileDocument, issue: string, knot: string): Transformed {
  const said = saidWorth(profile, issue);
  const entry = entryOf(profile, issue);
  if (said?.kind !== "curve" || !entry) return { profile, lost: [], workedOut: [] };
  const base = profile.points ? "points" : "ratings";
  const { [knot]: _, ...knots } = said.knots;
  return {
    profile: { ...profile, [base]: { ...profile[base], [entry.key]: { curve: knots } } },
    lost: [],
    workedOut: [],
  };
}

/** True for a line of which nothing is said but that it may lie anywhere: so a numeric issue begins. */
export function isOpenCurve(said: SaidWorth | null): boolean {
  return said?.kind === "curve" && Object.values(said.knots).every((knot) => String(knot) === "0,1");
}

/** An open line as open options, so that one of them can be marked, or all be ranked, without a loss. */
export function withoutOpenCurve(
  profile: ProfileDocument,
  { issue, options }: Pick<KindChange, "issue" | "options">,
): ProfileDocument {
  const entry = entryOf(profile, issue);
  if (!entry || !isOpenCurve(saidWorth(profile, issue))) return profile;
  const base = profile.points ? "points" : "ratings";
  const open = Object.fromEntries(options.map((option): [string, TypedQuantity] => [option, ["0", "1"]]));
  return { ...profile, [base]: { ...profile[base], [entry.key]: open } };
}
