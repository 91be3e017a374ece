// The figures of an assessment as JSON: the stable, versioned shape that other programs read (docs/reference/assess-json.md).
import type { Acceptable, Assessment } from "../../analysis/bargaining/assessment.ts";
import type { Efficient } from "../../analysis/bargaining/efficient-points.ts";
import type { Obstacles } from "../../analysis/bargaining/obstacles/obstacles.ts";
import type { Unit } from "../../analysis/bargaining/obstacles/units.ts";
import type { ListedPackage } from "../../analysis/bargaining/short-list/short-list.ts";
import type { Solution } from "../../analysis/bargaining/solutions/solution.ts";
import type { Frame, Pattern } from "../../case/frame.ts";
import type { Profile } from "../../case/profile.ts";
import { toNumber } from "../../maths/rational.ts";
import { byParty, type Json, plainDeal, plainValue } from "./plain-value.ts";

/** The version of the shape; it grows when a field changes its meaning or goes. */
const ASSESSMENT_JSON_VERSION = 1;

/** @param programVersion is named under `method`, so that a figure can be traced. */
export function assessmentJson(assessment: Assessment, programVersion: string): Json {
  const { frame, profiles, defaults } = assessment.case;
  const { solutions } = assessment;
  return {
    version: ASSESSMENT_JSON_VERSION,
    case: { id: frame.id, title: frame.title },
    parties: frame.parties.map(({ id, name }, party) => ({
      id,
      name,
      noDeal: noDealJson(profiles[party], frame),
    })),
    deals: { count: assessment.dealCount === null ? null : assessment.dealCount.toString() },
    acceptable: acceptableJson(assessment.acceptable),
    efficient: efficientJson(assessment.efficient, frame),
    admissible: assessment.admissible && efficientJson(assessment.admissible, frame),
    solutions: {
      nash: solutionJson(solutions.nash, frame),
      kalaiSmorodinsky: solutionJson(solutions.kalaiSmorodinsky, frame),
      egalitarian: solutionJson(solutions.egalitarian, frame),
      utilitarian: solutionJson(solutions.utilitarian, frame),
    },
    convexified: plainValue(assessment.convexified, frame),
    fairDivision: plainValue(assessment.fairDivision, frame),
    obstacles: obstaclesJson(assessment.obstacles, frame),
    uncertainty: plainValue(assessment.uncertainty, frame),
    shortList: {
      basis: assessment.shortList.basis,
      packages: assessment.shortList.packages.map((listed) => packageJson(listed, frame)),
    },
    warnings: plainValue(assessment.warnings, frame),
    defaults: plainValue(defaults, frame),
    method: { version: programVersion, seed: assessment.method.seed },
  };
}

function noDealJson({ noDeal }: Profile, frame: Frame): Json {
  if (noDeal.kind === "deal") return { kind: "deal", deal: plainDeal(noDeal.deal, frame) };
  if (noDeal.kind === "unknown") return { kind: "unknown" };
  return { kind: "worth", low: toNumber(noDeal.worth.low), high: toNumber(noDeal.worth.high) };
}

function acceptableJson({ exists, because, count }: Acceptable): Json {
  const exact = count?.kind === "exact" ? count.count.toString() : null;
  const bounds = count?.kind === "bounds" ? { low: count.low.toString(), high: count.high.toString() } : null;
  const estimate = count?.kind === "bounds" ? count.estimate : null;
  return {
    exists,
    because,
    count: exact,
    bounds,
    estimate: estimate && {
      value: estimate.value.toString(),
      low: estimate.low.toString(),
      high: estimate.high.toString(),
      draws: estimate.draws,
      seed: estimate.seed,
    },
  };
}

function efficientJson(efficient: Efficient, frame: Frame): Json {
  if (efficient.kind !== "exact" && efficient.kind !== "epsilon") {
    return {
      exact: false,
      epsilon: null,
      pointCount: null,
      dealCount: null,
      because: efficient.kind,
      points: [],
    };
  }
  const exact = efficient.kind === "exact";
  return {
    exact,
    epsilon: exact ? 0 : efficient.epsilon,
    pointCount: efficient.pointCount,
    dealCount: exact ? efficient.dealCount.toString() : null,
    because: exact ? null : "not-counted-on-an-epsilon-frontier",
    truncated: efficient.truncated,
    points: efficient.points.map(({ worth, deals, acceptableDeals, example }) => ({
      worth: byParty(worth, frame, toNumber),
      deals: deals === null ? null : deals.toString(),
      acceptableDeals: acceptableDeals === null ? null : acceptableDeals.toString(),
      example: plainDeal(example, frame),
    })),
  };
}

function solutionJson(solution: Solution, frame: Frame): Json {
  if (!solution.found) {
    return {
      found: false,
      reason: solution.reason,
      parties: solution.parties.map((party) => frame.parties[party].id),
    };
  }
  return {
    found: true,
    proven: solution.proven,
    gap: plainValue(solution.gap, frame),
    pointCount: solution.pointCount,
    dealCount: solution.dealCount.toString(),
    dealCountIsLowerBound: solution.dealCountIsLowerBound,
    deals: solution.points.flatMap(({ worth, gain, deals }) =>
      deals.map((deal) => ({
        deal: plainDeal(deal, frame),
        worth: byParty(worth, frame, toNumber),
        gain: byParty(gain, frame, toNumber),
      })),
    ),
    truncated: solution.truncated,
  };
}

function obstaclesJson(obstacles: Obstacles, frame: Frame): Json {
  if (obstacles.kind !== "examined") return plainValue(obstacles, frame);
  const { units, ...rest } = obstacles;
  const plain = plainValue(rest, frame) as { readonly [key: string]: Json };
  return { ...plain, units: units.map((unit) => unitJson(unit, frame)) };
}

function unitJson(unit: Unit, frame: Frame): Json {
  const party = frame.parties[unit.party].id;
  return unit.kind === "demand"
    ? {
        id: unit.id,
        kind: unit.kind,
        party,
        demand: unit.demand,
        asks: patternJson([{ issue: unit.issue, options: unit.options }], frame),
      }
    : {
        id: unit.id,
        kind: unit.kind,
        party,
        redLine: unit.redLine,
        refuses: patternJson(unit.refuses, frame),
      };
}

function patternJson(pattern: Pattern, { issues }: Frame): Json {
  return Object.fromEntries(
    pattern.map(({ issue, options }) => [
      issues[issue].id,
      options.map((option) => issues[issue].options[option].id),
    ]),
  );
}

function packageJson({ gives, ...listed }: ListedPackage, frame: Frame): Json {
  const plain = plainValue(listed, frame) as { readonly [key: string]: Json };
  return {
    ...plain,
    gives: byParty(gives, frame, (given) =>
      given.map(({ issue, best, loss, range }) => ({
        issue: frame.issues[issue].id,
        best: frame.issues[issue].options[best].id,
        loss: toNumber(loss),
        range: { low: toNumber(range.low), high: toNumber(range.high) },
      })),
    ),
  };
}
