// A profile as typed, to what the party wants in terms of the frame.
import type { ProfileInput } from "../documents/profile-document.ts";
import { message } from "../message.ts";
import type { Interaction, IssueWorth, NoDeal, Profile } from "../profile.ts";
import { reportOddities } from "./check-profile.ts";
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import { readNumber, readQuantity } from "./read-quantity.ts";
import { resolveComparisons } from "./resolve-comparisons.ts";
import { resolveDemands, resolveRedLines } from "./resolve-limits.ts";
import { resolvePackage } from "./resolve-package.ts";
import { resolvePattern } from "./resolve-pattern.ts";
import { resolveWeightPairs } from "./resolve-weight-pairs.ts";
import { resolveWeights } from "./resolve-weights.ts";
import { resolveWorths, type Worths, worthNothing } from "./resolve-worths.ts";

export interface ProfileSource {
  readonly input: ProfileInput;
  readonly names: FrameNames;
  /** Position of the party in the frame. */
  readonly party: number;
  readonly report: FileReport;
}

/** The profile, or undefined where it could not be made out; every problem is reported. */
export function resolveProfile(source: ProfileSource): Profile | undefined {
  const { input, names, party, report } = source;
  const worths = resolveIssues(source);
  const weights = resolveMeasure(source, worths);
  const interactions = resolveInteractions(source);
  const cap = input.cap === undefined ? null : readNumber(input.cap, report, ["cap"]);
  const noDeal = resolveNoDeal(source);
  const redLines = resolveRedLines(input.redLines ?? [], { names, report });
  const demands = resolveDemands(input.demands ?? [], { names, report });
  const comparisons = resolveComparisons(input.comparisons ?? [], { names, report });
  if (!worths || weights === undefined || !interactions || cap === undefined || !noDeal) return undefined;
  if (!redLines || !demands || !comparisons) return undefined;
  const issues = finishIssues(worths, source);
  if (!issues) return undefined;
  const profile: Profile = {
    party: names.frame.parties[party].id,
    estimated: input.estimated ? { by: input.estimated.by ?? "", on: input.estimated.on ?? "" } : null,
    about: input.about ?? null,
    issues,
    weights,
    interactions,
    cap,
    noDeal,
    redLines,
    demands,
    comparisons,
  };
  reportOddities(profile, names.frame, report);
  return profile;
}

function resolveIssues({ input, names, party, report }: ProfileSource): Worths | undefined {
  const context = { names, report, party };
  if (input.points && input.ratings) report.errorAtKey(["ratings"], message("case.points-and-ratings"));
  if (input.points) return resolveWorths(input.points, "points", context);
  if (input.ratings) return resolveWorths(input.ratings, "ratings", context);
  if (!report.lacks([]))
    report.error([], message("case.no-worths", { party: names.frame.parties[party].id }));
  return undefined;
}

/** The weights; null for points, undefined where they could not be made out. */
function resolveMeasure(source: ProfileSource, worths: Worths | undefined): Profile["weights"] | undefined {
  const { input, names, report } = source;
  if (input.points) {
    for (const key of ["weights", "weightOrder", "weightPairs", "weightTotal"] as const) {
      if (input[key] !== undefined) report.errorAtKey([key], message("case.weights-with-points", { key }));
    }
    return null;
  }
  if (!worths) return undefined;
  const context = { names, report, rated: worths.mentioned };
  return input.weightPairs ? resolveWeightPairs(input, context) : resolveWeights(input, context);
}

/** Issues that are not mentioned count for nothing, and that is listed. */
function finishIssues(
  { issues, mentioned }: Worths,
  { names, report }: ProfileSource,
): IssueWorth[] | undefined {
  const finished = issues.map((worth, k) => (mentioned.has(k) ? worth : worthNothing(names.frame.issues[k])));
  const left = names.frame.issues.filter((_, k) => !mentioned.has(k)).map(({ id }) => id);
  if (left.length > 0) report.filledIn(message("case.default-unmentioned", { issues: left }));
  return finished.every((worth) => worth !== null) ? finished : undefined;
}

function resolveInteractions({ input, names, report }: ProfileSource): Interaction[] | undefined {
  const inputs = input.interactions ?? [];
  const found = inputs.map(({ when, worth, because }, k): Interaction | undefined => {
    const pattern = resolvePattern({ input: when, names, report, path: ["interactions", k, "when"] });
    const quantity = readQuantity(worth, report, ["interactions", k, "worth"]);
    return pattern && quantity && { pattern, worth: quantity, because: because ?? null };
  });
  const sound = found.filter((interaction) => interaction !== undefined);
  return sound.length === inputs.length ? sound : undefined;
}

function resolveNoDeal(source: ProfileSource): NoDeal | undefined {
  const { input, names, party, report } = source;
  if (input.noDeal === undefined) {
    const params = { party: names.frame.parties[party].id };
    report.filledIn(message("case.default-no-deal", params));
    return { kind: "unknown" };
  }
  if (input.noDeal === "unknown") return { kind: "unknown" };
  if (typeof input.noDeal === "object" && "deal" in input.noDeal) {
    const { deal: chosen } = input.noDeal;
    const deal = resolvePackage(chosen, { names, report, path: ["noDeal", "deal"] });
    return deal && { kind: "deal", deal };
  }
  const worth = readQuantity(input.noDeal, report, ["noDeal"]);
  return worth && { kind: "worth", worth };
}
