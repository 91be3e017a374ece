// Which file of a case folder is what. Names are compared in one Unicode normal form, since some disks keep another.
import { message } from "../message.ts";
import type { Ledger } from "./ledger.ts";

export interface CasePaths {
  readonly frame: string | null;
  /** By the id that the file is named for. */
  readonly profiles: ReadonlyMap<string, string>;
  readonly conflict: string | null;
  readonly record: string | null;
}

const YAML = /\.ya?ml$/i;

/** Finds the files by their names; two files for one thing are a problem. */
export function findCasePaths(paths: Iterable<string>, ledger: Ledger): CasePaths {
  const profiles = new Map<string, string>();
  let frame: string | null = null;
  let conflict: string | null = null;
  let record: string | null = null;
  const sorted = [...paths].sort();
  for (const path of sorted) {
    const tidy = path.normalize("NFC");
    const id = /^profiles\/([^.].*)\.ya?ml$/i.exec(tidy)?.[1]?.trim();
    if (id !== undefined) {
      if (profiles.has(id)) reportTwin(path, profiles.get(id) ?? "", ledger);
      else profiles.set(id, path);
    } else if (YAML.test(tidy) && tidy.replace(YAML, "") === "case") {
      if (frame) reportTwin(path, frame, ledger);
      else frame = path;
    } else if (YAML.test(tidy) && tidy.replace(YAML, "") === "conflict") {
      if (conflict) reportTwin(path, conflict, ledger);
      else conflict = path;
    } else if (/^record\.(ya?ml|jsonl)$/i.test(tidy)) {
      if (record) reportTwin(path, record, ledger);
      else record = path;
    }
  }
  return { frame, profiles, conflict, record };
}

function reportTwin(file: string, other: string, ledger: Ledger): void {
  const found = message("case.two-files", { file, other });
  ledger.problems.push({ ...found, severity: "error", file, line: 1, column: 1, path: [] });
}
