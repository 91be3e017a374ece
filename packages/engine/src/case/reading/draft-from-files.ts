// The documents in the files of a case as they are typed, mistakes and all, for opening a case that cannot be used yet.
import type { CaseFiles } from "../case.ts";
import { type ArticleDocument, claimsDocumentSchema } from "../documents/article-document.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { conflictDocumentSchema } from "../documents/conflict-document.ts";
import { frameDocumentSchema } from "../documents/frame-document.ts";
import { profileDocumentSchema } from "../documents/profile-document.ts";
import { recordDocumentSchema } from "../documents/record-document.ts";
import { FORMAT } from "../documents/scalars.ts";
import { whatIfsDocumentSchema } from "../documents/what-ifs-document.ts";
import type { Problem } from "../message.ts";
import { sha256OfText } from "../text-hash.ts";
import type { ArticleSource } from "./articles/article-source.ts";
import type { CaseSources, NamedSource } from "./assemble-case.ts";
import { findCasePaths } from "./case-paths.ts";
import { draftData } from "./draft-data.ts";
import { emptyLedger } from "./ledger.ts";
import { type CaseFolder, readSources } from "./read-case.ts";
import { assembleWithWhatIfs } from "./what-ifs/assemble-with-what-ifs.ts";

export interface Draft {
  /**
   * Each key and entry as it was typed, except for what is not of the kind that its place takes, such as a list where there should be a
   * name: that is left out. Null where there is no case.yaml, or a file could not be taken apart or was made for a later version.
   */
  readonly documents: CaseDocuments | null;
  /** What `readCase` finds in the files, warnings too. */
  readonly problems: readonly Problem[];
  /** Files that are no part of a case, such as a README. */
  readonly otherFiles: readonly string[];
}

/** A party without a profile gets none; a profile of somebody who is no party is kept. */
export function draftFromFiles(files: CaseFiles, { folderName }: CaseFolder): Draft {
  const ledger = emptyLedger();
  const sources = readSources(files, { folderName, ledger });
  const reading = assembleWithWhatIfs(sources, { ledger, folderName });
  const problems = reading.ok ? reading.case.warnings : reading.problems;
  return { documents: documentsIn(sources), problems, otherFiles: otherFiles(files) };
}

function otherFiles(files: CaseFiles): string[] {
  const { profiles, articles, ...single } = findCasePaths(files.keys(), emptyLedger());
  const ofArticles = [...articles.values()].flatMap(({ text, claims }) => [text, claims]);
  const own = new Set<string | null>([...profiles.values(), ...Object.values(single), ...ofArticles]);
  return [...files.keys()].filter((path) => !own.has(path)).sort();
}

function documentsIn(sources: CaseSources): CaseDocuments | null {
  const { frame, profiles, conflict, record, whatIfs, articles } = sources;
  const all = [frame, ...profiles.values(), conflict, record, whatIfs];
  if (!frame || !all.every((named) => named === null || isUsable(named))) return null;
  if (!articles.every(isArticleUsable)) return null;
  const draft = (named: NamedSource | null, schema: Parameters<typeof draftData>[0]) =>
    named && draftData(schema, named.source?.data);
  return {
    frame: draft(frame, frameDocumentSchema),
    // The name of the file says whose profile it is: what stands in it may have been copied from another.
    profiles: [...profiles].map(([id, named]) => ({
      ...(draft(named, profileDocumentSchema) as object),
      party: id,
    })),
    conflict: draft(conflict, conflictDocumentSchema),
    record: draft(record, recordDocumentSchema),
    whatIfs: draft(whatIfs, whatIfsDocumentSchema),
    articles: articles.map(draftArticle),
  } as unknown as CaseDocuments;
}

/** Claims without their text would be lost with the next saving. */
function isArticleUsable({ text, claims }: ArticleSource): boolean {
  return text !== null && text.content !== null && (claims === null || isUsable(claims));
}

function draftArticle({ id, text, claims }: ArticleSource): ArticleDocument {
  const content = text?.content ?? "";
  if (!claims?.source)
    return { format: FORMAT, source: id, sha256: sha256OfText(content), text: content, claims: [] };
  const draft = draftData(claimsDocumentSchema, claims.source.data) as ArticleDocument;
  return { ...draft, source: id, text: content };
}

/** A file made for a later version may mean anything. */
function isUsable({ source }: Pick<NamedSource, "source">): boolean {
  const data = source?.data;
  if (typeof data !== "object" || data === null || Array.isArray(data)) return false;
  const { format } = data as { format?: unknown };
  return format === undefined || typeof format === "object" || String(format).trim() === String(FORMAT);
}
