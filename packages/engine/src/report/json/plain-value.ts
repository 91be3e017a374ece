// Results of the analysis as values that JSON can hold: exact numbers as correctly rounded doubles, counts as text, deals and
// per-party lists by id.
import type { Deal, Frame } from "../../case/frame.ts";
import { type Rational, toNumber } from "../../maths/rational.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Lists under these keys hold one value for each party of the case. */
const BY_PARTY = new Set(["worth", "gain", "gains", "shares", "bounds"]);
/** Numbers under these keys are positions of parties. */
const PARTIES = new Set(["party", "parties", "idle", "nothingToGain", "worstOff"]);
const DEALS = new Set(["deal", "example"]);

/** Any result as JSON; fields keep their names. Functions are left out. */
export function plainValue(value: unknown, frame: Frame, key = ""): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return PARTIES.has(key) ? frame.parties[value].id : finite(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (isRational(value)) return toNumber(value);
  if (Array.isArray(value)) return plainList(value, frame, key);
  return plainObject(value, frame);
}

/** `{ issue: option }`. */
export function plainDeal(deal: Deal, { issues }: Frame): Json {
  return Object.fromEntries(
    deal.map((option, issue) => [issues[issue].id, issues[issue].options[option].id]),
  );
}

/** `{ party: value }`. */
export function byParty<T>(values: readonly T[], { parties }: Frame, write: (value: T) => Json): Json {
  return Object.fromEntries(values.map((value, party) => [parties[party].id, write(value)]));
}

function isRational(value: unknown): value is Rational {
  return (
    typeof value === "object" &&
    value !== null &&
    "num" in value &&
    typeof value.num === "bigint" &&
    "den" in value &&
    typeof value.den === "bigint"
  );
}

// Two divisible issues have as many shares as there are parties; those are lists of their own.
function isOneFigure(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "bigint" || isRational(value);
}

function plainList(list: readonly unknown[], frame: Frame, key: string): Json {
  if (DEALS.has(key) && isDeal(list, frame)) return plainDeal(list, frame);
  if (key === "deals" && list.every((one) => isDeal(one, frame))) {
    return list.map((deal) => plainDeal(deal as Deal, frame));
  }
  if (BY_PARTY.has(key) && list.length === frame.parties.length && list.every(isOneFigure)) {
    return byParty(list, frame, (value) => plainValue(value, frame));
  }
  return list.map((value) => plainValue(value, frame, PARTIES.has(key) ? key : ""));
}

function plainObject(value: object, frame: Frame): Json {
  const entries = Object.entries(value).filter(([, field]) => typeof field !== "function");
  return Object.fromEntries(entries.map(([key, field]) => [key, plainValue(field, frame, key)]));
}

function isDeal(value: unknown, { issues }: Frame): value is Deal {
  return (
    Array.isArray(value) && value.length === issues.length && value.every((one) => typeof one === "number")
  );
}

function finite(value: number): Json {
  return Number.isFinite(value) ? value : null;
}
