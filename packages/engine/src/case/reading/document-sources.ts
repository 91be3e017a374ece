// The documents of a case as sources to assemble it from, each under the name of the file that it would be written to.
import type { ArticleDocument } from "../documents/article-document.ts";
import type { CaseDocuments } from "../documents/case-documents.ts";
import { claimsFile, textFile } from "./articles/article-files.ts";
import type { ArticleSource } from "./articles/article-source.ts";
import type { CaseSources, NamedSource } from "./assemble-case.ts";
import { type Ledger, locatorByPath, reportOn } from "./ledger.ts";
import { tidyId } from "./names.ts";

export function documentSources(documents: CaseDocuments, ledger: Ledger): CaseSources {
  const source = (file: string, data: unknown): NamedSource => ({
    file,
    source: { data: withoutGaps(data), report: reportOn(locatorByPath(file), ledger) },
  });
  const { frame, profiles, conflict, record, whatIfs, articles } = documents;
  return {
    frame: source("case.yaml", frame),
    profiles: new Map(
      profiles.map((profile) => {
        const id = tidyId(String(profile.party));
        return [id, source(`profiles/${id}.yaml`, profile)];
      }),
    ),
    conflict: conflict ? source("conflict.yaml", conflict) : null,
    record: record ? source("record.yaml", record) : null,
    whatIfs: whatIfs ? source("what-ifs.yaml", whatIfs) : null,
    articles: articles.map((document) => articleSource(document, ledger)),
  };
}

function articleSource(document: ArticleDocument, ledger: Ledger): ArticleSource {
  const { text, ...data } = document;
  const id = tidyId(String(document.source));
  const report = (file: string) => reportOn(locatorByPath(file), ledger);
  return {
    id,
    text: { file: textFile(id), content: text, report: report(textFile(id)) },
    claims: { file: claimsFile(id), source: { data, report: report(claimsFile(id)) } },
    document,
  };
}

/** Keys whose value is undefined are not there. */
function withoutGaps(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutGaps);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutGaps(value)]));
}
