// The entries of `infeasible` as typed, to the states that each rules out.
import type { Cube, Infeasible } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { lookUp, type Names, tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import { describeInfeasible } from "./describe-infeasible.ts";
import type { Bar } from "./find-space.ts";
import { resolvePositions, severalAt } from "./positions.ts";
import { resolveCube } from "./resolve-cube.ts";

type InfeasibleInput = NonNullable<ConflictInput["infeasible"]>[number];

export interface InfeasibleContext {
  readonly actions: Names;
  readonly report: FileReport;
  /** Of the list. */
  readonly path: Path;
}

export interface InfeasibleReading {
  readonly infeasible: readonly Infeasible[];
  /** The same with their places. */
  readonly bars: readonly Bar[];
  /** False where an entry could not be made out. */
  readonly complete: boolean;
}

export function resolveInfeasible(
  inputs: readonly InfeasibleInput[],
  context: InfeasibleContext,
): InfeasibleReading {
  const found = inputs.map((input, k): (Infeasible & Bar) | undefined => {
    const path = [...context.path, k];
    if (!hasOneMeaning(input)) {
      if (!context.report.lacks(path)) context.report.error(path, message("case.infeasible-form"));
      return undefined;
    }
    const meaning = resolveEntry(input, { ...context, path });
    return meaning && { ...meaning, because: input.because ?? null, path, text: describeInfeasible(input) };
  });
  const sound = found.filter((entry) => entry !== undefined);
  return {
    infeasible: sound.map(({ kind, cubes, because }) => ({ kind, cubes, because })),
    bars: sound.map(({ cubes, path, text }) => ({ cubes, path, text })),
    complete: sound.length === inputs.length && !context.report.lacksItem(context.path),
  };
}

const MEANINGS = ["atMostOne", "atLeastOne", "requires", "excludes", "pattern"] as const;

function hasOneMeaning(input: InfeasibleInput): boolean {
  const meanings = MEANINGS.filter((key) => input[key] !== undefined);
  const needsAction = meanings[0] === "requires" || meanings[0] === "excludes";
  return meanings.length === 1 && needsAction === (input.action !== undefined);
}

type Meaning = Pick<Infeasible, "kind" | "cubes">;

function resolveEntry(input: InfeasibleInput, context: InfeasibleContext): Meaning | undefined {
  const { atMostOne, atLeastOne, requires, excludes, pattern } = input;
  if (atMostOne) return resolveAtMostOne(atMostOne, context);
  if (atLeastOne) return resolveAtLeastOne(atLeastOne, context);
  if (requires !== undefined) return resolveTie(input, { ...context, key: "requires", others: requires });
  if (excludes !== undefined) return resolveTie(input, { ...context, key: "excludes", others: excludes });
  const path = [...context.path, "pattern"];
  const cube = pattern && resolveCube({ ...context, input: pattern, path });
  return cube && { kind: "pattern", cubes: [cube] };
}

function resolveAtMostOne(
  texts: readonly string[],
  { actions: names, report, path: base }: InfeasibleContext,
): Meaning | undefined {
  const path = [...base, "atMostOne"];
  const positions = resolvePositions({
    ...severalAt(texts, path),
    names,
    report,
    code: "case.unknown-action",
  });
  if (texts.length < 2 && !report.lacks(path)) {
    report.error(path, message("case.at-most-one-of-one", { action: tidyId(texts[0]) }));
  }
  if (!positions || positions.length < 2 || report.lacks(path)) return undefined;
  const cubes = positions.flatMap((a, k) => positions.slice(k + 1).map((b) => together(a, b)));
  return { kind: "at-most-one", cubes };
}

function resolveAtLeastOne(
  texts: readonly string[],
  { actions: names, report, path: base }: InfeasibleContext,
): Meaning | undefined {
  const path = [...base, "atLeastOne"];
  const positions = resolvePositions({
    ...severalAt(texts, path),
    names,
    report,
    code: "case.unknown-action",
  });
  if (!positions || report.lacks(path)) return undefined;
  const care = positions.reduce((bits, action) => bits | (1 << action), 0);
  return { kind: "at-least-one", cubes: [{ care, value: 0 }] };
}

interface TieContext extends InfeasibleContext {
  readonly key: "requires" | "excludes";
  readonly others: string | readonly string[];
}

/** An action that requires all of others, or excludes each of them. */
function resolveTie(input: InfeasibleInput, context: TieContext): Meaning | undefined {
  const { actions: names, report, path, key, others } = context;
  const mention = { report, path: [...path, "action"], code: "case.unknown-action" };
  const action = lookUp(names, input.action ?? "", mention);
  const several = severalAt(others, [...path, key]);
  const positions = resolvePositions({ ...several, names, report, code: "case.unknown-action" });
  const own = several.texts.findIndex((text) => action !== undefined && names.find(text) === action);
  if (own >= 0) {
    report.error(
      several.pathOf(own),
      message("case.action-ties-itself", { action: tidyId(input.action ?? ""), key }),
    );
  }
  if (action === undefined || !positions || own >= 0 || report.lacks([...path, key])) return undefined;
  const cubes = positions.map((other): Cube => {
    const both = together(action, other);
    return key === "excludes" ? both : { care: both.care, value: 1 << action };
  });
  return { kind: key, cubes };
}

function together(a: number, b: number): Cube {
  const bits = (1 << a) | (1 << b);
  return { care: bits, value: bits };
}
