// The files of a case folder to a whole case, or to every problem that was found in them.
import type { CaseFiles, CaseReading } from "../case.ts";
import { message } from "../message.ts";
import { readArticleSource } from "./articles/article-source.ts";
import type { Assembly, CaseSources } from "./assemble-case.ts";
import { findCasePaths } from "./case-paths.ts";
import { emptyLedger } from "./ledger.ts";
import { readSource } from "./read-source.ts";
import { assembleWithWhatIfs } from "./what-ifs/assemble-with-what-ifs.ts";

export interface CaseFolder {
  /** Gives a case that names no id of its own its id. */
  readonly folderName: string;
}

/**
 * Reads `case.yaml`, `profiles/<party>.yaml`, `conflict.yaml`, `record.yaml` or `record.jsonl`, `what-ifs.yaml`, and for each source
 * with a text `sources/<source>.txt` and `sources/<source>.claims.json`; `.yml` will do too. Other files are left alone.
 * Pure; nothing is thrown for anything a file may hold.
 */
export function readCase(files: CaseFiles, { folderName }: CaseFolder): CaseReading {
  const ledger = emptyLedger();
  return assembleWithWhatIfs(readSources(files, { ledger, folderName }), { ledger, folderName });
}

/** The files of a case, each taken apart; what cannot be is noted in the ledger. */
export function readSources(files: CaseFiles, { ledger, folderName }: Assembly): CaseSources {
  const paths = findCasePaths(files.keys(), ledger);
  if (!paths.frame) {
    const found = message("case.no-case-file", { folder: folderName });
    ledger.problems.push({ ...found, severity: "error", file: "case.yaml", line: 1, column: 1, path: [] });
  }
  const read = (file: string) => ({ file, source: readSource(file, files.get(file) ?? "", ledger) });
  return {
    frame: paths.frame ? read(paths.frame) : null,
    profiles: new Map([...paths.profiles].map(([id, file]) => [id, read(file)])),
    conflict: paths.conflict ? read(paths.conflict) : null,
    record: paths.record ? read(paths.record) : null,
    whatIfs: paths.whatIfs ? read(paths.whatIfs) : null,
    articles: [...paths.articles].map(([id, own]) => readArticleSource({ id, paths: own, files }, ledger)),
  };
}
