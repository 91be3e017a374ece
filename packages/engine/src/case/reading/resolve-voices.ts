// Lists of named things (parties, others, options): a bare name, or an id with a name and a description.
import type { Pronoun, Voice } from "../frame.ts";
import { message } from "../message.ts";
import type { FileReport } from "./ledger.ts";
import { tidyId } from "./names.ts";
import type { Path } from "./source-tree.ts";
import { UNUSABLE_NAME } from "./text-problem.ts";

export type VoiceInput =
  | string
  | {
      readonly id: string;
      readonly name?: string | undefined;
      readonly about?: string | undefined;
      readonly alsoCalled?: string | readonly string[] | undefined;
      readonly pronoun?: Pronoun | undefined;
    };

export interface VoiceContext {
  readonly report: FileReport;
  readonly base: Path;
  /** The problem of an id that comes twice. */
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

export function resolveVoices(inputs: readonly VoiceInput[], context: VoiceContext): Voice[] {
  const voices = inputs.map((input): Voice => {
    const typed = typeof input === "string" ? { id: input } : input;
    const id = tidyId(typed.id);
    return {
      id,
      name: typed.name?.trim() ?? id,
      about: typed.about ?? null,
      alsoCalled: namesIn(typed.alsoCalled),
      pronoun: typed.pronoun ?? null,
      speaksFor: null,
    };
  });
  const ids = voices.map(({ id }) => id);
  const { report, base, code, params } = context;
  reportUnsoundIds(ids, {
    report,
    code,
    ...(params ? { params } : {}),
    pathOf: (k) => (typeof inputs[k] === "string" ? [...base, k] : [...base, k, "id"]),
  });
  return voices;
}

/** Each once. */
function namesIn(names: string | readonly string[] | undefined): string[] {
  return names === undefined ? [] : [...new Set([names].flat().map((name) => name.trim()))];
}

export interface IdContext {
  readonly report: FileReport;
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly pathOf: (position: number) => Path;
}

/** Each id must be there, stand on one line and differ from the others; null stands for an id that was not given. */
export function reportUnsoundIds(ids: readonly (string | null)[], context: IdContext): void {
  const { report, code, params, pathOf } = context;
  const seen = new Set<string>();
  ids.forEach((id, k) => {
    if (id === null) return;
    if (id === "") report.error(pathOf(k), message("case.empty-value", { key: "id" }));
    else if (/[\n\r\t]/.test(id))
      report.error(pathOf(k), message("case.id-on-lines", { id: id.replaceAll(/\s+/g, " ") }));
    else if (id === UNUSABLE_NAME) report.error(pathOf(k), message("case.unusable-key", { key: id }));
    else if (seen.has(id)) report.error(pathOf(k), message(code, { ...params, id }));
    seen.add(id);
  });
}
