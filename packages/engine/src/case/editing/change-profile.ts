// What becomes of a profile when an issue loses or gains options, goes, or comes.
import { larger, ONE, sign, ZERO } from "../../maths/rational.ts";
import type { FrameDocument } from "../documents/frame-document.ts";
import type { ProfileDocument } from "../documents/profile-document.ts";
import {
  type ComingIssue,
  changeComparison,
  changeNoDeal,
  comparisonsWith,
  isPackage,
} from "./change-comparisons.ts";
import { changePattern, type IssueChange, matchesAll } from "./change-pattern.ts";
import { addWeights, removeWeight } from "./change-weights.ts";
import { changeWorth, wideWorth, worthSpan } from "./change-worth.ts";
import { type PatternDocument, plainId, profileFile } from "./document-parts.ts";
import { type Mention, type Note, noteChange } from "./mention.ts";
import type { OptionList } from "./option-list.ts";
import { isPoint, joined, type Span, spanOfAll } from "./quantities.ts";
import { keyFor, mapShared, withKey, withList } from "./shared-structure.ts";

export interface ProfileCascade {
  readonly change: IssueChange;
  /** As it is afterwards. */
  readonly frame: FrameDocument;
  readonly note: Note;
}

/** The same object where it has nothing to do with the issue. */
export function changeProfile(profile: ProfileDocument, cascade: ProfileCascade): ProfileDocument {
  const worths = changeWorths(profile, cascade);
  const patterns = changePatterns(worths, cascade);
  const { change, note } = cascade;
  const noDeal = patterns.noDeal === undefined ? undefined : changeNoDeal(patterns.noDeal, change);
  noteChange(note, { before: patterns.noDeal, after: noDeal, at: at(profile, ["noDeal"], "no-deal") });
  const comparisons = mapNoted(patterns.comparisons, (one) => changeComparison(one, change), {
    note,
    at: (k) => at(profile, ["comparisons", k], "comparison"),
  });
  return withList(withKey(patterns, "noDeal", noDeal), "comparisons", comparisons);
}

function at(
  { party }: ProfileDocument,
  path: Mention["path"],
  kind: Mention["kind"],
): Omit<Mention, "effect"> {
  return { file: profileFile(party), path, kind };
}

interface Noting {
  readonly note: Note;
  at(position: number): Omit<Mention, "effect">;
}

/** As `mapShared`, with each change taken down. */
export function mapNoted<T>(
  list: T[] | undefined,
  change: (item: T) => T | null,
  noting: Noting,
): T[] | undefined {
  if (!list) return undefined;
  const changed = mapShared(list, (before, k) => {
    const after = change(before);
    noteChange(noting.note, { before, after, at: noting.at(k) });
    return after;
  });
  return changed === list ? list : [...changed];
}

function changeWorths(profile: ProfileDocument, cascade: ProfileCascade): ProfileDocument {
  const { change, note } = cascade;
  const base = baseOf(profile);
  if (!change.isRemoved) return base ? changeEntry(profile, base, cascade) : profile;
  const rest = base ? withoutEntry(profile, base, cascade) : profile;
  const changed = removeWeight(rest, change.issue);
  if (changed !== rest) note({ ...at(profile, ["weights"], "weight"), effect: "changes" });
  return changed;
}

type Base = "points" | "ratings";

function changeEntry(
  profile: ProfileDocument,
  base: Base,
  { change, note }: ProfileCascade,
): ProfileDocument {
  const worths = profile[base] ?? {};
  const key = keyFor(worths, change.issue);
  if (key === undefined || !change.after) return profile;
  const before = worths[key];
  const after = changeWorth(before, {
    ...change,
    after: change.after,
    party: plainId(profile.party),
    scale: (ofIssue) => scaleWithin(profile, ofIssue),
  });
  noteChange(note, { before, after, at: at(profile, [base, change.issue], base) });
  return withKey(profile, base, withKey(worths, key, after));
}

function withoutEntry(
  profile: ProfileDocument,
  base: Base,
  { change, note }: ProfileCascade,
): ProfileDocument {
  const worths = profile[base] ?? {};
  const key = keyFor(worths, change.issue);
  if (key === undefined) return profile;
  note({ ...at(profile, [base, change.issue], base), effect: "goes" });
  return withKey(profile, base, withKey(worths, key, undefined));
}

function baseOf(profile: ProfileDocument): Base | null {
  return profile.points ? "points" : profile.ratings ? "ratings" : null;
}

/** From 0 to the largest worth of any option of any issue; where that tells nothing, and for ratings, to 1 at least. */
function scaleOf(profile: ProfileDocument): Span {
  const base = baseOf(profile);
  const span = spanOfAll(Object.values((base && profile[base]) ?? {}).map(worthSpan));
  const high = span && sign(span.high) > 0 ? span.high : ONE;
  return { low: ZERO, high: base === "points" ? high : larger(high, ONE) };
}

/** A new option of an issue is worth something between its least and its most; how good it is may be anything from 0 to 1. */
function scaleWithin(profile: ProfileDocument, ofIssue: Span | null): Span {
  if (profile.ratings && !profile.points) return ofIssue ? joined(ofIssue, UNIT) : UNIT;
  if (ofIssue && !isPoint(ofIssue)) return ofIssue;
  const scale = scaleOf(profile);
  return ofIssue ? joined(ofIssue, scale) : scale;
}

const UNIT: Span = { low: ZERO, high: ONE };

function changePatterns(profile: ProfileDocument, { change, frame, note }: ProfileCascade): ProfileDocument {
  const noting = (key: string, kind: Mention["kind"]): Noting => ({
    note,
    at: (k) => at(profile, [key, k], kind),
  });
  const hasComeToMatchAll = (now: PatternDocument, before: PatternDocument) =>
    keyFor(before, change.issue) !== undefined && matchesAll(now, frame);
  const interactions = mapNoted(
    profile.interactions,
    (one) => {
      const when = changePattern(one.when, change, "whole");
      return when && withKey(one, "when", when);
    },
    noting("interactions", "interaction"),
  );
  const redLines = mapNoted(
    profile.redLines,
    (one) => {
      const refuses = changePattern(one.refuses, change, "whole");
      return refuses && !hasComeToMatchAll(refuses, one.refuses) ? withKey(one, "refuses", refuses) : null;
    },
    noting("redLines", "red-line"),
  );
  const demands = mapNoted(
    profile.demands,
    (one) => {
      const asks = changePattern(one.asks, change, "term");
      return asks && !hasComeToMatchAll(asks, one.asks) ? withKey(one, "asks", asks) : null;
    },
    noting("demands", "demand"),
  );
  const changed = withList(withList(profile, "interactions", interactions), "redLines", redLines);
  return withList(changed, "demands", demands);
}

const NO_OPTIONS: OptionList = { kind: "choice", ids: [], find: () => -1 };

/** Each issue gets an honest wide worth. What was said of no deal as a package, or against one, is no longer known. */
export function addToProfile(profile: ProfileDocument, issues: readonly ComingIssue[]): ProfileDocument {
  const changed = withList(
    isPackage(profile.noDeal) ? { ...profile, noDeal: "unknown" as const } : profile,
    "comparisons",
    issues.reduce(comparisonsWith, profile.comparisons),
  );
  const base = baseOf(changed);
  // Compared two at a time, issues have exact weights: one not yet compared counts for nothing, and the reader says so.
  if (!base || (base === "ratings" && changed.weightPairs)) return changed;
  const weighted =
    base === "ratings"
      ? addWeights(
          changed,
          issues.map(({ id }) => id),
        )
      : changed;
  const scale = scaleOf(profile);
  const worths = issues.map(({ id, options }) => [id, wideWorth(options ?? NO_OPTIONS, scale)] as const);
  return { ...weighted, [base]: { ...weighted[base], ...Object.fromEntries(worths) } };
}
