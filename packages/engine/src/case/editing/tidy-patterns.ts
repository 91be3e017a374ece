// Patterns, packages and orders with their names as text, as the reader compares them.
import {
  type ChoiceDocument,
  type PackageDocument,
  type PatternDocument,
  plainId,
  type RangeDocument,
  type TextDocument,
  type TiersDocument,
} from "./document-parts.ts";
import { mapShared, mapValues, withKey } from "./shared-structure.ts";

export function tidyPattern(pattern: PatternDocument): PatternDocument {
  return mapValues(tidyKeys(pattern), tidyChoice);
}

function tidyChoice(choice: ChoiceDocument): ChoiceDocument {
  if (Array.isArray(choice)) return tidyTexts(choice);
  if (typeof choice !== "object") return plainId(choice);
  return (["atLeast", "atMost", "not"] as const).reduce<RangeDocument>((range, key) => {
    const typed = range[key];
    if (typed === undefined) return range;
    return withKey(range, key, (Array.isArray(typed) ? tidyTexts(typed) : plainId(typed)) as string);
  }, choice);
}

export function tidyTexts(texts: TextDocument[]): TextDocument[] {
  const tidy = mapShared<TextDocument>(texts, plainId);
  return tidy === texts ? texts : [...tidy];
}

export function tidyPackage(typed: PackageDocument): PackageDocument {
  return mapValues<TextDocument>(tidyKeys(typed), plainId);
}

export function tidyTiers(tiers: TiersDocument): TiersDocument {
  const tidy = mapShared(tiers, (tier) => (Array.isArray(tier) ? tidyTexts(tier) : plainId(tier)));
  return tidy === tiers ? tiers : [...tidy];
}

/** Two keys that turn out the same stay apart, for the reader to point at. */
export function tidyKeys<T>(record: Record<string, T>): Record<string, T> {
  const keys = Object.keys(record);
  const tidy = keys.map(plainId);
  if (tidy.every((key, k) => key === keys[k]) || new Set(tidy).size < keys.length) return record;
  return Object.fromEntries(keys.map((key, k) => [tidy[k], record[key]]));
}
