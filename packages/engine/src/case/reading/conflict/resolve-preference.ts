// How one decision maker ranks the states, as typed: a list, statements, or weights of statements.
import { compare, ONE, sign, toNumber } from "../../../maths/rational.ts";
import type { Preference, RankedStatement, Weight } from "../../conflict/conflict.ts";
import type { ConflictInput } from "../../documents/conflict-document.ts";
import { message } from "../../message.ts";
import type { FileReport } from "../ledger.ts";
import { tidyId } from "../names.ts";
import { readNumber, readQuantity } from "../read-quantity.ts";
import type { Path } from "../source-tree.ts";
import { reportIdleStatement } from "./idle-statements.ts";
import type { PreferenceContext } from "./model-context.ts";
import { parseStatement } from "./parse-statement.ts";
import { resolveRanked } from "./resolve-ranked.ts";

type PreferenceInput = ConflictInput["preferences"][string];

const FORMS = ["ranked", "statements", "weights"] as const;

/** Undefined, with problems, where it cannot be made out. */
export function resolvePreference(
  input: PreferenceInput,
  context: PreferenceContext,
): Preference | undefined {
  const { form, report, path } = context;
  const given = FORMS.filter((key) => input[key] !== undefined);
  if (given.length !== 1) {
    if (!report.lacks(path)) report.error(path, message("case.preference-form", { given }));
    return undefined;
  }
  if (input.ranked) {
    if (input.ties) report.errorAtKey([...path, "ties"], message("case.ties-of-ranked"));
    return resolveRanked(input.ranked, { ...context, path: [...path, "ranked"] });
  }
  if (form === "listed") {
    report.errorAtKey([...path, given[0]], message("case.needs-actions", { key: given[0] }));
    return undefined;
  }
  const ties = input.ties ?? "equal";
  if (input.statements) {
    const statements = resolveStatements(input.statements, context);
    return statements && { kind: "statements", statements, ties };
  }
  const weights = resolveWeights(input.weights ?? {}, context);
  return weights && { kind: "weights", weights, ties };
}

function resolveStatements(
  inputs: NonNullable<PreferenceInput["statements"]>,
  context: PreferenceContext,
): RankedStatement[] | undefined {
  const { actions, report } = context;
  const found = inputs.map((input, k): RankedStatement | undefined => {
    const at = [...context.path, "statements", k];
    const typed = typeof input === "string" ? { statement: input } : input;
    const path = typeof input === "string" ? at : [...at, "statement"];
    const statement = parseStatement(typed.statement, { actions, report, path });
    if (statement) reportIdleStatement(statement, { report, path, keys: context.keys });
    const confidence =
      typed.confidence === undefined ? 1 : readConfidence(typed.confidence, report, [...at, "confidence"]);
    if (!statement || confidence === undefined) return undefined;
    return { statement, text: tidyStatement(typed.statement), confidence, because: typed.because ?? null };
  });
  return allOf(found);
}

function readConfidence(input: string | number, report: FileReport, path: Path): number | undefined {
  const value = readNumber(input, report, path);
  if (!value) return undefined;
  if (sign(value) >= 0 && compare(value, ONE) <= 0) return toNumber(value);
  report.error(path, message("case.confidence-range", { text: String(input).trim() }));
  return undefined;
}

function resolveWeights(
  input: NonNullable<PreferenceInput["weights"]>,
  context: PreferenceContext,
): Weight[] | undefined {
  const { actions, report } = context;
  const base = [...context.path, "weights"];
  const entries = Object.entries(input);
  if (entries.length === 0 && !report.lacks(base)) report.error(base, message("case.no-weights"));
  const found = entries.map(([text, typed]): Weight | undefined => {
    const path = [...base, text];
    const statement = parseStatement(text, { actions, report, path, asKey: true });
    const weight = readQuantity(typed, report, path);
    if (statement) reportIdleStatement(statement, { report, path, keys: context.keys });
    return statement && weight && { statement, text: tidyStatement(text), weight };
  });
  return entries.length === 0 ? undefined : allOf(found);
}

/** On one line, in the form in which ids are compared. */
function tidyStatement(text: string): string {
  return tidyId(text).replaceAll(/\s*[\n\t]\s*/g, " ");
}

function allOf<T>(found: readonly (T | undefined)[]): T[] | undefined {
  const sound = found.filter((item) => item !== undefined);
  return sound.length === found.length ? sound : undefined;
}
