// States that are called by their place (`s3`) would be others once actions come, go or move: before that they are written out.
import type { ConflictDocument } from "../../documents/conflict-document.ts";
import { plainId } from "../document-parts.ts";
import { mapShared, mapValues, withKey } from "../shared-structure.ts";
import type { PreferenceDocument, StateSetDocument, TierDocument } from "./conflict-parts.ts";
import { isAutomatic, mapOfState, statesOf, takenById } from "./state-sets.ts";

/** Does nothing where all that is mentioned has a name. */
export function pinStates(conflict: ConflictDocument): ConflictDocument {
  const isPlace = (text: StateSetDocument) =>
    typeof text !== "object" &&
    isAutomatic(plainId(text)) &&
    !statesOf(conflict).some(({ id }) => plainId(id) === plainId(text));
  const pinSet = (set: StateSetDocument): StateSetDocument => {
    const taken = typeof set !== "object" && isPlace(set) ? takenById(conflict, set) : null;
    return taken ? mapOfState(conflict, taken) : set;
  };
  const pinned = (["statusQuo", "hold"] as const).reduce((changed, key) => {
    const typed = changed[key];
    if (typed === undefined || Array.isArray(typed) || !isPlace(typed)) return changed;
    return withKey(changed, key, takenById(conflict, typed) ?? typed);
  }, conflict);
  return mapStateSets(pinned, pinSet);
}

/** Every mention of states in rankings and in what is not seen; null takes the mention out. */
export function mapStateSets(
  conflict: ConflictDocument,
  change: (set: StateSetDocument) => StateSetDocument | null,
): ConflictDocument {
  const preferences = mapRankings(conflict.preferences, change) ?? {};
  const ranked = preferences === conflict.preferences ? conflict : { ...conflict, preferences };
  const variants = ranked.variants && mapShared(ranked.variants, (variant) => mapVariant(variant, change));
  return variants === ranked.variants ? ranked : withKey(ranked, "variants", variants && [...variants]);
}

type Variant = NonNullable<ConflictDocument["variants"]>[number];
type SetChange = (set: StateSetDocument) => StateSetDocument | null;

function mapVariant(variant: Variant, change: SetChange): Variant {
  const ranked = withKey(variant, "preferences", mapRankings(variant.preferences, change));
  const unseen =
    ranked.unseen &&
    mapValues(ranked.unseen, (sets) => {
      const kept = mapShared<StateSetDocument>(sets, change);
      return kept === sets ? sets : kept.length === 0 ? null : [...kept];
    });
  return withKey(ranked, "unseen", emptyToNothing(unseen));
}

function mapRankings(
  preferences: Readonly<Record<string, PreferenceDocument>> | undefined,
  change: SetChange,
): Record<string, PreferenceDocument> | undefined {
  return (
    preferences &&
    mapValues(preferences, (preference) => {
      if (!preference.ranked) return preference;
      const tiers = mapShared(preference.ranked, (tier) => mapTier(tier, change));
      if (tiers === preference.ranked) return preference;
      return tiers.length === 0 ? null : { ...preference, ranked: [...tiers] };
    })
  );
}

function mapTier(tier: TierDocument, change: SetChange): TierDocument | null {
  if (Array.isArray(tier)) {
    const kept = mapShared<StateSetDocument>(tier, change);
    return kept === tier ? tier : kept.length === 0 ? null : kept.length === 1 ? kept[0] : [...kept];
  }
  const unknown = unknownOf(tier);
  if (!unknown) return change(tier as StateSetDocument);
  const kept = mapShared<StateSetDocument>(unknown, change);
  return kept === unknown ? tier : kept.length === 0 ? null : { unknown: [...kept] };
}

/** The states of a tier whose order is not known; null for other tiers. */
function unknownOf(tier: TierDocument): StateSetDocument[] | null {
  if (typeof tier !== "object" || Array.isArray(tier)) return null;
  const { unknown } = tier as { unknown?: unknown };
  return Array.isArray(unknown) ? (unknown as StateSetDocument[]) : null;
}

export function emptyToNothing<T extends object>(record: T | undefined): T | undefined {
  return record && Object.keys(record).length === 0 ? undefined : record;
}
