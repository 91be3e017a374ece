// From the documents of a case, each taken apart, to the case: shapes checked, names resolved across files, problems sorted.
import type { Act } from "../act.ts";
import type { Case, CaseReading } from "../case.ts";
import type { Conflict } from "../conflict/conflict.ts";
import { conflictDocumentSchema } from "../documents/conflict-document.ts";
import { frameDocumentSchema } from "../documents/frame-document.ts";
import { profileDocumentSchema } from "../documents/profile-document.ts";
import { lenientRecordSchema, recordDocumentSchema } from "../documents/record-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import { message, type Problem } from "../message.ts";
import type { Profile } from "../profile.ts";
import type { ArticleSource } from "./articles/article-source.ts";
import { resolveArticles } from "./articles/resolve-articles.ts";
import { resolveConflict } from "./conflict/resolve-conflict.ts";
import { fileNameProblem } from "./file-name-problem.ts";
import type { FrameNames } from "./frame-names.ts";
import { type FileReport, type Ledger, locatorByPath, reportOn } from "./ledger.ts";
import { lookUp, namesOf, tidyId } from "./names.ts";
import { readDocument } from "./read-document.ts";
import type { Source } from "./read-source.ts";
import { resolveFrame } from "./resolve-frame.ts";
import { resolveProfile } from "./resolve-profile.ts";
import { resolveActs } from "./resolve-record.ts";

export interface NamedSource {
  readonly file: string;
  /** Null where the file could not be taken apart; its problems are in the ledger. */
  readonly source: Source | null;
}

export interface CaseSources {
  readonly frame: NamedSource | null;
  /** By the id that the file is named for. */
  readonly profiles: ReadonlyMap<string, NamedSource>;
  readonly conflict: NamedSource | null;
  readonly record: NamedSource | null;
  readonly whatIfs: NamedSource | null;
  readonly articles: readonly ArticleSource[];
}

export interface Assembly {
  readonly ledger: Ledger;
  readonly folderName: string;
  /** What is known already, and sound: it is not read again. */
  readonly known?: { readonly acts?: readonly Act[]; readonly conflict?: Conflict | null };
}

/** All but the what-ifs, which are held against the case. */
export function assembleCase(
  sources: CaseSources,
  { ledger, folderName, known = {} }: Assembly,
): CaseReading {
  const frame = readFrame(sources.frame, folderName);
  const record = known.acts
    ? { acts: known.acts, complete: true }
    : readRecord(sources, frame?.names ?? null, ledger);
  const profiles = readProfiles(sources.profiles, { frame, record, ledger });
  const conflict =
    known.conflict === undefined ? readConflict(sources.conflict, frame?.names ?? null) : known.conflict;
  const articles = resolveArticles(sources.articles, { names: frame?.names ?? null, record, ledger });
  const problems = inOrder(ledger.problems);
  if (!frame || problems.some(({ severity }) => severity === "error")) return { ok: false, problems };
  const found: Case = {
    frame: frame.names.frame,
    profiles,
    conflict,
    record: record.acts,
    whatIfs: [],
    articles,
    defaults: inOrder(ledger.defaults),
    warnings: problems,
  };
  return { ok: true, case: found };
}

interface FrameReading {
  readonly names: FrameNames;
  readonly report: FileReport;
}

function readFrame(named: NamedSource | null, folderName: string): FrameReading | null {
  if (!named?.source) return null;
  const stopgaps = { format: FORMAT, title: "…" };
  const reading = readDocument({ ...named.source, schema: frameDocumentSchema, stopgaps });
  const { document: input, report } = reading;
  return input ? { names: resolveFrame({ input, report, folderName }), report } : null;
}

interface RecordReading {
  readonly acts: readonly Act[];
  /** False where some of the acts could not be read, so that a mention of them may be no mistake. */
  readonly complete: boolean;
}

function readRecord(
  { record: named, articles }: CaseSources,
  names: FrameNames | null,
  ledger: Ledger,
): RecordReading {
  if (!named) {
    ledger.defaults.push({ ...message("case.default-record"), file: "record.yaml" });
    return { acts: [], complete: true };
  }
  if (!named.source) return { acts: [], complete: false };
  const stopgaps = { format: FORMAT };
  const { document, report } = readDocument({
    ...named.source,
    schema: recordDocumentSchema,
    lenient: lenientRecordSchema,
    stopgaps,
    exact: "words",
  });
  if (!document || !names) return { acts: [], complete: false };
  const acts = resolveActs(document.acts, { names, texts: textsOf(articles) }, report);
  return { acts, complete: acts.length === document.acts.length && report === named.source.report };
}

/** By the id of the source. */
function textsOf(articles: readonly ArticleSource[]): Map<string, string | null> {
  return new Map(articles.map(({ id, text }) => [id, text?.content ?? null]));
}

interface ProfileContext {
  readonly frame: FrameReading | null;
  readonly record: RecordReading;
  readonly ledger: Ledger;
}

/** In the order of the parties. */
function readProfiles(sources: ReadonlyMap<string, NamedSource>, context: ProfileContext): Profile[] {
  const { frame } = context;
  const found = new Map<number, Profile>();
  for (const [id, named] of sources) {
    const party = findParty(id, named.file, context);
    const profile = readProfile({ id, named, party }, context);
    if (profile && party !== undefined) found.set(party, profile);
  }
  frame?.names.frame.parties.forEach(({ id }, k) => {
    if (sources.has(id) || fileNameProblem(id)) return;
    frame.report.error(
      ["parties", k],
      message("case.no-profile", { party: id, file: `profiles/${id}.yaml` }),
    );
  });
  return [...found].sort(([a], [b]) => a - b).map(([, profile]) => profile);
}

function findParty(id: string, file: string, { frame, ledger }: ProfileContext): number | undefined {
  // A problem of the file's name, not of a place in it.
  const report = reportOn(locatorByPath(file), ledger);
  return frame
    ? lookUp(frame.names.parties, id, { report, path: [], code: "case.stray-profile" })
    : undefined;
}

interface ProfileFile {
  readonly id: string;
  readonly named: NamedSource;
  readonly party: number | undefined;
}

function readProfile(
  { id, named, party }: ProfileFile,
  { frame, record }: ProfileContext,
): Profile | undefined {
  if (!named.source) return undefined;
  const stopgaps = { format: FORMAT, party: id };
  const { document: input, report } = readDocument({
    ...named.source,
    schema: profileDocumentSchema,
    stopgaps,
  });
  if (!input) return undefined;
  if (tidyId(input.party) !== id) {
    report.error(
      ["party"],
      message("case.party-not-file", { party: tidyId(input.party), file: named.file, named: id }),
    );
  }
  if (party === undefined || !frame) return undefined;
  const profile = resolveProfile({ input, names: frame.names, party, report });
  const acts = namesOf(
    record.acts.map((act) => act.id),
    !record.complete,
  );
  for (const key of ["redLines", "demands", "comparisons"] as const) {
    (input[key] ?? []).forEach(({ act }, k) => {
      if (act !== undefined) lookUp(acts, act, { report, path: [key, k, "act"], code: "case.unknown-act" });
    });
  }
  return profile;
}

function readConflict(named: NamedSource | null, frame: FrameNames | null): Conflict | null {
  if (!named?.source) return null;
  const stopgaps = { format: FORMAT, decisionMakers: [], preferences: {} };
  const { document: input, report } = readDocument({
    ...named.source,
    schema: conflictDocumentSchema,
    stopgaps,
  });
  return input && resolveConflict({ input, frame, report });
}

/** case.yaml first, then the profiles, the conflict, the record, the what-ifs and the articles; within a file by place. Equal places keep their order. */
export function inOrder<T extends { readonly file: string }>(things: readonly T[]): T[] {
  const heads = ["profiles/", "conflict.", "record.", "what-ifs.", "sources/"];
  const rank = (file: string) => heads.findIndex((head) => file.startsWith(head)) + 1;
  const place = (thing: T) => thing as T & Partial<Problem>;
  return [...things].sort((a, b) => {
    const byFile = rank(a.file) - rank(b.file) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
    const byLine = (place(a).line ?? 0) - (place(b).line ?? 0);
    return byFile || byLine || (place(a).column ?? 0) - (place(b).column ?? 0);
  });
}
