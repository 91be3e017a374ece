// What was found of a conflict as JSON: the stable, versioned shape that other programs read (docs/reference/stability-json.md).
import type { ConflictFindings, Examined, Held, Ways } from "../../analysis/conflict/examine-conflict.ts";
import type { Deviation } from "../../analysis/conflict/questions/answers.ts";
import type { HowSure } from "../../analysis/conflict/questions/how-sure.ts";
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { CoalitionVerdict } from "../../analysis/conflict/stability/coalitions.ts";
import { byConcept } from "../../analysis/conflict/stability/concepts.ts";
import type { Case } from "../../case/case.ts";
import { type ConflictNames, conflictNames } from "./conflict-names.ts";
import { jointJson } from "./joint-json.ts";
import { leversJson } from "./levers-json.ts";
import { type Json, plainValue } from "./plain-value.ts";

/** The version of the shape; it grows when a field changes its meaning or goes. */
const STABILITY_JSON_VERSION = 1;

/** @param programVersion is named under `method`, so that a figure can be traced. */
export function stabilityJson(subject: Case, examined: Examined, programVersion: string): Json {
  const warnings = plainValue(
    subject.warnings.filter(({ file }) => /^conflict\.ya?ml$/i.test(file)),
    subject.frame,
  );
  const head = {
    version: STABILITY_JSON_VERSION,
    case: { id: subject.frame.id, title: subject.frame.title },
  };
  if (examined.kind !== "examined") {
    return { ...head, because: examined.kind, warnings, method: { version: programVersion } };
  }
  const { findings } = examined;
  const names = conflictNames(findings.model);
  const { method } = findings;
  return {
    ...head,
    variant: findings.model.variant?.id ?? null,
    decisionMakers: names.makersJson(),
    states: names.statesJson(),
    stability: byConcept((concept) =>
      names.byMaker(findings.flags[concept], (flags) => names.idsWhere((state) => flags[state] === 1)),
    ),
    equilibria: byConcept((concept) => findings.resting.equilibria[concept].map(names.state)),
    ...(findings.held ? { held: heldJson(findings.held, names) } : {}),
    ...(findings.ways ? { paths: pathsJson(findings.ways, names) } : {}),
    ...(findings.levers ? { levers: leversJson(findings.levers, names) } : {}),
    coalitions: jointJson(findings.joint, findings.model, names),
    foresight: foresightJson(findings.foresight, names),
    uncertainty: uncertaintyJson(findings.sure, names),
    estimated: plainValue(findings.model.conflict.estimated, subject.frame),
    warnings,
    method: methodJson(method, programVersion),
  };
}

function methodJson({ seed, restoring }: ConflictFindings["method"], version: string): Json {
  return { version, seed, returnCountsAsSanction: restoring === "is-a-sanction" };
}

function heldJson({ state, makers, coalitions, rises }: Held, names: ConflictNames): Json {
  return {
    state: names.state(state),
    decisionMakers: Object.fromEntries(
      makers.map(({ maker, sees, stable, margins, moveCount, deviations }) => [
        names.maker(maker),
        {
          sees,
          stable,
          margins,
          moves: moveCount,
          deviations: deviations.map((one) => deviationJson(one, names)),
        },
      ]),
    ),
    coalitions: coalitions.map((verdict) => coalitionJson(verdict, names)),
    rises:
      rises &&
      byConcept((concept) => {
        const { rises: each, total, proven } = rises[concept];
        return { total, proven, decisionMakers: names.byMaker(each, (rise) => rise) };
      }),
  };
}

function deviationJson({ to, gain, deterrence, answer, least }: Deviation, names: ConflictNames): Json {
  const ranks = Object.entries(least).map(([concept, rank]) => [concept, leastRankJson(rank)]);
  return {
    to: names.state(to),
    gain,
    deterrence,
    answer: answer && {
      to: names.state(answer.to),
      loss: answer.loss,
      steps: answer.steps.map((step) => stepJson(step, names)),
      escape: answer.escape && { to: names.state(answer.escape.to), gain: answer.escape.gain },
    },
    leastRank: Object.fromEntries(ranks),
  };
}

/** Null: others can bring about nothing; `back`: they can lead back to the state itself. */
function leastRankJson(rank: number): number | "back" | null {
  if (rank === Number.POSITIVE_INFINITY) return null;
  return rank === Number.NEGATIVE_INFINITY ? "back" : rank;
}

function stepJson({ maker, from, to, effect }: Step, names: ConflictNames): Json {
  return { by: names.maker(maker), from: names.state(from), to: names.state(to), effect };
}

/** Of very many joint deviations the first. */
const MOST_JOINT = 100;

function coalitionJson(
  { coalition, stable, deviations, complete }: CoalitionVerdict,
  names: ConflictNames,
): Json {
  return {
    coalition: coalition.map(names.maker),
    stable,
    complete,
    deviationCount: deviations.length,
    deviations: deviations.slice(0, MOST_JOINT).map(({ to, gains, steps, answered }) => ({
      to: names.state(to),
      gains: Object.fromEntries(coalition.map((maker, k) => [names.maker(maker), gains[k]])),
      steps: steps.map((step) => stepJson(step, names)),
      answered,
    })),
  };
}

function pathsJson({ from, found }: Ways, names: ConflictNames): Json {
  if (found.kind === "too-large") return { from: names.state(from), because: found.kind };
  return {
    from: names.state(from),
    ways: found.ways.map(({ to, reluctantSteps, steps }) => ({
      to: names.state(to),
      reluctantSteps,
      steps: steps.map((step) => stepJson(step, names)),
    })),
    unreachable: found.unreachable.map(names.state),
  };
}

function foresightJson(foresight: ConflictFindings["foresight"], names: ConflictNames): Json {
  switch (foresight.kind) {
    case "found": {
      const { settledFrom, period, nonMyopic } = foresight;
      const states = (verdict: string) =>
        names.byMaker(nonMyopic, (verdicts) => names.idsWhere((state) => verdicts[state] === verdict));
      return {
        kind: "found",
        settledFrom,
        period,
        stable: states("stable"),
        oscillates: states("oscillates"),
      };
    }
    case "ties":
      return {
        kind: "ties",
        decisionMaker: names.maker(foresight.maker),
        states: foresight.states.map(names.state),
      };
    default:
      return { ...foresight };
  }
}

function uncertaintyJson(sure: HowSure, names: ConflictNames): Json {
  if (sure.kind === "certain") return { kind: "certain" };
  if (sure.kind === "too-large") return { kind: "too-large", decisionMakers: sure.open.map(names.maker) };
  const { draws, asked, seed, open, shares } = sure;
  return {
    kind: "sampled",
    draws,
    asked,
    seed,
    decisionMakers: open.map(names.maker),
    shares: byConcept((concept) =>
      shares[concept].map(({ state, hits, share, standardError }) => ({
        state: names.state(state),
        hits,
        share: share.value,
        standardError,
        interval: [share.low, share.high],
      })),
    ),
  };
}
