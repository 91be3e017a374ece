// The bundled cases as documents, and as they were typed; and the problems that a state of a case has.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import {
  type CaseDocuments,
  caseFromDocuments,
  documentsOf,
  type Problem,
  readCase,
} from "../../../src/case/index.ts";

const root = fileURLToPath(new URL("../../../../../cases", import.meta.url));

export const BUNDLED = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());

/** All frozen, so that nothing can be changed in place. */
export function bundled(name: string): CaseDocuments {
  const reading = readCase(filesOf(name), { folderName: name });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return deepFreeze(documentsOf(reading.case));
}

/** Short forms and numbers as in the files. */
export function asTyped(name: string): CaseDocuments {
  const files = [...filesOf(name)].map(([file, text]) => [file, parse(text, { schema: "core" })] as const);
  const one = (file: string) => files.find(([other]) => other === file)?.[1] ?? null;
  return deepFreeze({
    frame: one("case.yaml"),
    profiles: files.filter(([file]) => file.startsWith("profiles/")).map(([, data]) => data),
    conflict: one("conflict.yaml"),
    record: one("record.yaml"),
    whatIfs: one("what-ifs.yaml"),
    articles: [],
  });
}

function filesOf(name: string): Map<string, string> {
  const folder = join(root, name);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  );
  return new Map(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
}

export function deepFreeze<T>(data: T): T {
  if (typeof data !== "object" || data === null || Object.isFrozen(data)) return data;
  Object.values(data).forEach(deepFreeze);
  return Object.freeze(data);
}

/** `file path code` of each error. */
export function errorsOf(documents: CaseDocuments): string[] {
  const reading = caseFromDocuments(documents, { folderName: "edited" });
  return reading.ok ? [] : errorsIn(reading.problems);
}

export function errorsIn(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, path, code }) => `${file} ${path.join("/")} ${code}`);
}

export function profileOf({ profiles }: CaseDocuments, party: string) {
  const found = profiles.find((profile) => profile.party === party);
  if (!found) throw new Error(`no profile of ${party}`);
  return found;
}
