// A profile in its long forms.
import type { ComparisonDocument } from "../documents/comparison-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import { withIds } from "./acts.ts";
import { isPackage } from "./change-comparisons.ts";
import { isCurve, isQuantity, isRanked } from "./change-worth.ts";
import {
  type PackageDocument,
  plainId,
  type QuantityDocument,
  type TextDocument,
  type WorthDocument,
} from "./document-parts.ts";
import { mapShared, mapValues, withKey } from "./shared-structure.ts";
import { tidyKeys, tidyPackage, tidyPattern, tidyTiers } from "./tidy-patterns.ts";

export function tidyProfile(profile: ProfileDocument): ProfileDocument {
  return tidyLimits(tidyMeasure(withKey(profile, "party", plainId(profile.party))));
}

function tidyMeasure(profile: ProfileDocument): ProfileDocument {
  const { points, ratings, weights, weightOrder, weightPairs } = profile;
  const worths = (["points", "ratings"] as const).reduce(
    (changed, key) => withKey(changed, key, key === "points" ? tidyWorths(points) : tidyWorths(ratings)),
    profile,
  );
  const weighted = withKey(worths, "weights", weights && tidyKeys(weights));
  const ordered = withKey(weighted, "weightOrder", weightOrder && tidyTiers(weightOrder));
  const pairs = weightPairs && mapShared(weightPairs, tidyPair);
  return withKey(ordered, "weightPairs", pairs && pairs !== weightPairs ? [...pairs] : weightPairs);
}

type PairDocument = NonNullable<ProfileDocument["weightPairs"]>[number];

function tidyPair(pair: PairDocument): PairDocument {
  const [first, second, ratio] = pair;
  const tidy: PairDocument = [plainId(first), plainId(second), ratio];
  return tidy[0] === first && tidy[1] === second ? pair : tidy;
}

type WorthsDocument = Record<string, WorthDocument>;

function tidyWorths(worths: WorthsDocument | undefined): WorthsDocument | undefined {
  return worths && mapValues(tidyKeys(worths), tidyWorth);
}

function tidyWorth(worth: WorthDocument): WorthDocument {
  if (isQuantity(worth)) return worth;
  if (isRanked(worth)) return withKey(worth, "ranked", tidyTiers(worth.ranked));
  if (isCurve(worth)) return withKey(worth, "curve", tidyKeys(worth.curve));
  return tidyKeys(worth as Record<string, QuantityDocument>);
}

function tidyLimits(profile: ProfileDocument): ProfileDocument {
  const { interactions, redLines, demands, comparisons, noDeal } = profile;
  const tidy = {
    interactions: tidyList(interactions, (one) => withKey(one, "when", tidyPattern(one.when))),
    noDeal: isPackage(noDeal) ? withKey(noDeal, "deal", tidyPackage(noDeal.deal)) : noDeal,
    redLines: tidyList(redLines && withIds(redLines, "red-line"), (one) =>
      tidyEntry(withKey(one, "refuses", tidyPattern(one.refuses))),
    ),
    demands: tidyList(demands && withIds(demands, "demand"), (one) =>
      tidyEntry(withKey(one, "asks", tidyPattern(one.asks))),
    ),
    comparisons: tidyList(comparisons, tidyComparison),
  };
  return (Object.keys(tidy) as (keyof typeof tidy)[]).reduce<ProfileDocument>(
    (changed, key) => withKey(changed, key, tidy[key]),
    profile,
  );
}

/** As an array that may be written into a document; the list itself where nothing changes. */
function tidyList<T>(list: readonly T[] | undefined, tidy: (item: T) => T): T[] | undefined {
  return list && (mapShared(list, tidy) as T[]);
}

function tidyEntry<T extends { id?: TextDocument | undefined; act?: TextDocument | undefined }>(entry: T): T {
  const named = withKey(entry, "id", plainId(entry.id ?? "") as T["id"]);
  return entry.act === undefined ? named : withKey(named, "act", plainId(entry.act) as T["act"]);
}

function tidyComparison(comparison: ComparisonDocument): ComparisonDocument {
  const side = (typed: string | PackageDocument) => (typeof typed === "object" ? tidyPackage(typed) : typed);
  const tidy =
    "better" in comparison
      ? withKey(
          withKey(comparison, "better", side(comparison.better) as typeof comparison.better),
          "than",
          side(comparison.than) as typeof comparison.than,
        )
      : withKey(
          withKey(comparison, "equal", side(comparison.equal) as typeof comparison.equal),
          "to",
          side(comparison.to) as typeof comparison.to,
        );
  return comparison.act === undefined ? tidy : withKey(tidy, "act", plainId(comparison.act));
}
