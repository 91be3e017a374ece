// The main job: everything that can be said about a case, from its frontiers to the packages that deserve the table.
import type { Case } from "../../case/case.ts";
import { NO_PROGRESS, type Progress } from "../../maths/progress.ts";
import { comparisonNotes } from "../preference/elicitation/comparison-notes.ts";
import { pairwiseNotes } from "../preference/pairwise-notes.ts";
import { readPointValues } from "../preference/point-value.ts";
import type { Acceptable, Assessment } from "./assessment.ts";
import { convexify } from "./convexified/convexified.ts";
import { countAcceptable } from "./counting/count-acceptable.ts";
import { listEfficientPoints } from "./efficient-points.ts";
import { capWarnings, frontierWarnings } from "./frontier/frontier-warnings.ts";
import { findObstacles, type Obstacles } from "./obstacles/obstacles.ts";
import { exactFrontier, listedFrontier, type OpenSpace, openSpace } from "./open-space.ts";
import { type Existence, findAcceptable } from "./search/find-acceptable.ts";
import { shareDivisibleIssues } from "./share-divisible-issues.ts";
import { gatherCandidates } from "./short-list/candidates.ts";
import { makeShortList } from "./short-list/short-list.ts";
import { liesOn } from "./short-list/varied-packages.ts";
import { findSolutions } from "./solutions/find-solutions.ts";
import { noSolution } from "./solutions/solution.ts";
import type { Solutions } from "./solutions/solutions.ts";
import { caveatsOf } from "./uncertainty/caveats.ts";
import { sampleAgreement } from "./uncertainty/share-of-agreement.ts";
import { assessUncertainty } from "./uncertainty/uncertainty.ts";

export interface AssessOptions {
  /** Of every draw; a whole number, 1 by default. */
  readonly seed?: number;
  /** How many readings of uncertain profiles are drawn; 10,000 by default. */
  readonly draws?: number;
  readonly progress?: Progress;
}

/** @throws RangeError when the seed or the number of draws is out of range. */
export function assess(given: Case, options: AssessOptions = {}): Assessment {
  const { seed = 1, progress = NO_PROGRESS } = options;
  const { frame, profiles } = given;
  const sheets = readPointValues(given);
  const refused = profiles.flatMap(({ redLines }) => redLines.map(({ refuses }) => refuses));
  const allowed = openSpace({ frame, sheets }, progress);
  const admissible = refused.length > 0 ? openSpace({ frame, sheets, refused }, progress) : allowed;
  const solutions = solve(admissible, progress);
  const known: Existence = admissible.space
    ? findAcceptable(admissible.space, { progress })
    : { status: "undecided", reason: "node-limit" };
  const acceptable = describeAcceptable(admissible, { known, seed, progress });
  const obstacles = findObstacles({
    frame,
    profiles,
    sheets,
    ...(acceptable.count ? { count: acceptable.count } : {}),
    progress,
  });
  const listing = { admissible, solutions, obstacles, known, options: { ...options, seed } };
  const { shortList, sample } = listPackages(given, listing);
  const uncertainty = assessUncertainty(given, { ...options, seed, sample, known });
  return {
    case: given,
    sheets,
    dealCount: allowed.dealCount,
    acceptable,
    efficient: listEfficientPoints(allowed.plan, allowed.frontier, admissible.frontier),
    admissible: admissible === allowed ? null : listEfficientPoints(admissible.plan, admissible.frontier),
    solutions,
    convexified: convexify(admissible.plan, admissible.frontier),
    fairDivision: frame.issues.some(({ kind }) => kind === "divisible")
      ? shareDivisibleIssues({ frame, profiles, sheets })
      : null,
    obstacles,
    uncertainty,
    shortList,
    warnings: [
      ...given.warnings,
      ...pairwiseNotes(given),
      ...comparisonNotes(given),
      ...capWarnings(sheets),
      ...frontierWarnings(frame, allowed.frontier),
      ...caveatsOf(uncertainty),
    ],
    method: { seed },
  };
}

interface Listing {
  readonly admissible: OpenSpace;
  readonly solutions: Solutions;
  readonly obstacles: Obstacles;
  readonly known: Existence;
  readonly options: AssessOptions & { readonly seed: number };
}

function listPackages(given: Case, { admissible, solutions, obstacles, known, options }: Listing) {
  const { input, plan } = admissible;
  const frontier = listedFrontier(admissible);
  const candidates = gatherCandidates({ input, solutions, frontier, obstacles, ...options });
  const deals = candidates.deals.map(({ deal }) => deal);
  const sample = sampleAgreement(given, { ...options, deals, known });
  const exact = exactFrontier(admissible);
  const shortList = makeShortList({
    sides: given.profiles.map((profile, party) => ({
      frame: given.frame,
      profile,
      sheet: input.sheets[party],
    })),
    candidates,
    acceptability: sample.certain ? [] : sample.acceptability,
    isEfficient: (deal) => exact && liesOn(plan, exact, deal),
  });
  return { shortList, sample };
}

function solve({ space, frontier }: OpenSpace, progress: Progress): Solutions {
  if (space) return findSolutions(space, { frontier, progress });
  const none = noSolution("not-decided");
  return { ideals: none, nash: none, kalaiSmorodinsky: none, egalitarian: none, utilitarian: none };
}

function describeAcceptable(
  { space, plan }: OpenSpace,
  { known: { status }, ...options }: { known: Existence; seed: number; progress: Progress },
): Acceptable {
  if (!space) return { exists: "unknown", because: "not-decided", count: null };
  if (status === "none") return { exists: false, because: null, count: { kind: "exact", count: 0n } };
  if (plan.noDeal.includes(null)) return { exists: "unknown", because: "no-deal-worth-unknown", count: null };
  const count = countAcceptable(space, options);
  return status === "found"
    ? { exists: true, because: null, count }
    : { exists: "unknown", because: "not-decided", count };
}
