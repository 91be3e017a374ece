// case.yaml as typed, to the frame with its options numbered and its names resolved.
import type { z } from "zod";
import type { frameDocumentSchema } from "../documents/frame-document.ts";
import type { Combination, Frame, Party, Source, Voice } from "../frame.ts";
import { message } from "../message.ts";
import { isDate } from "./check-date.ts";
import { reportNoDealsLeft } from "./check-deals-left.ts";
import { fileNameProblem } from "./file-name-problem.ts";
import { type FrameNames, frameNames } from "./frame-names.ts";
import { type FileReport, within } from "./ledger.ts";
import { tidyId } from "./names.ts";
import { resolveIssue } from "./resolve-issue.ts";
import { matchesEverything, resolvePattern } from "./resolve-pattern.ts";
import { reportSharedNames, withPrincipals } from "./resolve-register.ts";
import { reportUnsoundIds, resolveVoices } from "./resolve-voices.ts";
import { reportSameNames } from "./same-names.ts";

export type FrameInput = z.output<typeof frameDocumentSchema>;

export interface FrameSource {
  readonly input: FrameInput;
  readonly report: FileReport;
  readonly folderName: string;
}

/** The frame as far as it can be made out, with every problem reported. */
export function resolveFrame(source: FrameSource): FrameNames {
  const { input, report } = source;
  const parties = resolveParties(input, report);
  const issues = input.issues.map((issue, k) => resolveIssue(issue, parties, within(report, ["issues", k])));
  reportUnsoundIds(
    issues.map(({ id }) => id),
    {
      report,
      code: "case.duplicate-issue",
      pathOf: (k) => ["issues", k, "id"],
    },
  );
  reportSameNames(issues, { report, code: "case.same-issue-name", pathOf: (k) => ["issues", k] });
  if (input.date !== undefined) reportDate(input.date, report, ["date"]);
  const others = resolveOthers(input, { parties, report });
  reportSharedNames(parties, others, report);
  const bare: Frame = {
    id: resolveId(source),
    title: input.title.trim(),
    summary: input.summary ?? null,
    date: input.date?.trim() ?? null,
    parties,
    others,
    issues,
    impossible: [],
    sources: resolveSources(input, report),
  };
  const names = frameNames(bare, report);
  const impossible = resolveImpossible(input, names, report);
  return { ...names, frame: { ...bare, impossible } };
}

function resolveId({ input, report, folderName }: FrameSource): string {
  if (input.id !== undefined) return tidyId(input.id);
  const id = tidyId(folderName) || "case";
  report.filledIn(message("case.default-id", { id }));
  return id;
}

function resolveParties(input: FrameInput, report: FileReport): Party[] {
  if (input.parties.length < 2 && !report.lacks(["parties"])) {
    report.errorAtKey(["parties"], message("case.too-few-parties", { count: input.parties.length }));
  }
  const parties = resolveVoices(input.parties, { report, base: ["parties"], code: "case.duplicate-party" });
  const files = new Map<string, string>();
  const told = new Set<number>();
  parties.forEach(({ id }, k) => {
    const problem = fileNameProblem(id);
    if (problem) report.error(["parties", k], problem);
    const twin = files.get(id.toLowerCase());
    if (twin !== undefined && twin !== id) {
      told.add(k);
      report.error(["parties", k], message("case.party-id-case", { id, other: twin }));
    }
    files.set(id.toLowerCase(), id);
  });
  reportSameNames(parties, { report, code: "case.same-party-name", pathOf: (k) => ["parties", k], told });
  return parties as Party[];
}

function resolveOthers(
  input: FrameInput,
  context: { parties: readonly Party[]; report: FileReport },
): Voice[] {
  const others = resolveVoices(input.others ?? [], {
    report: context.report,
    base: ["others"],
    code: "case.duplicate-voice",
  });
  others.forEach(({ id }, k) => {
    if (context.parties.some((party) => party.id === id)) {
      context.report.error(["others", k], message("case.voice-is-party", { id }));
    }
  });
  return withPrincipals(input.others ?? [], { ...context, others });
}

function resolveSources(input: FrameInput, report: FileReport): Source[] {
  const inputs = input.sources ?? [];
  const sources = inputs.map((source, k): Source => {
    if (source.date !== undefined) reportDate(source.date, report, ["sources", k, "date"]);
    return {
      id: tidyId(source.id),
      title: source.title,
      by: source.by ?? null,
      date: source.date?.trim() ?? null,
      url: source.url ?? null,
      note: source.note ?? null,
    };
  });
  reportUnsoundIds(
    sources.map(({ id }) => id),
    {
      report,
      code: "case.duplicate-source",
      pathOf: (k) => ["sources", k, "id"],
    },
  );
  return sources;
}

export function reportDate(text: string, report: FileReport, path: readonly (string | number)[]): void {
  if (!isDate(text)) report.error(path, message("case.date", { text }));
}

function resolveImpossible(input: FrameInput, names: FrameNames, report: FileReport): Combination[] {
  const inputs = input.impossible ?? [];
  const combinations = inputs.flatMap(({ combination, because }, k): Combination[] => {
    const path = ["impossible", k, "combination"];
    const pattern = resolvePattern({ input: combination, names, report, path });
    if (!pattern) return [];
    if (!matchesEverything(pattern, names.frame.issues)) return [{ pattern, because: because ?? null }];
    report.error(path, message("case.everything-impossible"));
    return [];
  });
  if (combinations.length > 0) reportNoDealsLeft(names.frame.issues, combinations, report);
  return combinations;
}
