// `parley stability CASE`: who would leave which situation, what holds it, how to get there, which lever matters.
import type { Conflict, ConflictVariant } from "@parley/engine/case";
import { type ExamineOptions, examineConflict } from "@parley/engine/conflict";
import {
  renderTerminal,
  type StabilityQuestionName,
  stabilityJson,
  writeStability,
} from "@parley/engine/report";
import type { Environment } from "../environment.ts";
import { EXIT, type ExitStatus } from "../exit-status.ts";
import { loadCase } from "../load-case.ts";
import { parseState } from "../parse-state.ts";
import { reportOptions } from "../report-options.ts";
import { complain, sentence, tell } from "../say.ts";
import { spokenLanguage } from "../spoken-language.ts";
import { VERSION } from "../version.ts";
import { underWhatIf, whatIfJson } from "../what-if-report.ts";
import { WrongUse } from "../wrong-use.ts";

export interface StabilityWords {
  readonly state?: string;
  readonly variant?: string;
  readonly whatIf?: string;
  readonly only?: StabilityQuestionName;
  readonly ignoreReturn?: boolean;
  readonly json?: boolean;
  readonly seed?: number;
  readonly draws?: number;
}

export async function stability(
  typed: string,
  words: StabilityWords,
  environment: Environment,
): Promise<ExitStatus> {
  const loaded = await loadCase(typed, environment, { whatIf: words.whatIf });
  if (!loaded) return EXIT.problems;
  const { conflict } = loaded.case;
  if (!conflict) {
    complain(environment, "cli.no-conflict", { case: typed });
    return EXIT.problems;
  }
  const examined = examineConflict(conflict, optionsOf(words, conflict));
  if (words.json) {
    const figures = stabilityJson(loaded.case, examined, VERSION) as object;
    environment.print(`${JSON.stringify({ ...figures, ...whatIfJson(loaded.whatIf) }, null, 2)}\n`);
    return EXIT.fine;
  }
  const { columns: width, style } = environment;
  const document = writeStability(loaded.case, examined, {
    ...reportOptions(environment),
    only: words.only ?? null,
  });
  environment.print(
    renderTerminal(underWhatIf(document, loaded.whatIf), { width, style, words: spokenLanguage().page }),
  );
  return EXIT.fine;
}

function optionsOf(
  { state, variant, ignoreReturn, seed, draws }: StabilityWords,
  conflict: Conflict,
): ExamineOptions {
  return {
    ...(state === undefined ? {} : { held: heldKey(state, conflict) }),
    ...(variant === undefined ? {} : { variant: variantOf(variant, conflict) }),
    ...(ignoreReturn ? { restoring: "is-none" } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(draws === undefined ? {} : { draws }),
  };
}

function heldKey(text: string, conflict: Conflict): number {
  const reading = parseState(text, conflict);
  if (!reading.ok) throw new WrongUse(tell(reading.mistake));
  return reading.key;
}

function variantOf(text: string, { variants }: Conflict): ConflictVariant {
  const found = variants.find(({ id }) => id === text.trim().normalize("NFC"));
  if (found) return found;
  throw new WrongUse(sentence("cli.unknown-variant", { variant: text, known: variants.map(({ id }) => id) }));
}
