// Ids of a case from the names and labels that other programs' files use.

import { fileNameProblem } from "../reading/file-name-problem.ts";
import { tidyId } from "../reading/names.ts";
import { RESERVED_OPTIONS } from "../reading/resolve-issue.ts";
import { hiddenCharacter } from "../reading/text-problem.ts";
import type { Findings } from "./findings.ts";

export interface IdContext {
  readonly of: "issue" | "option";
  /** The issue that the options belong to. */
  readonly issue?: string;
  readonly findings: Findings;
}

/** One id per name. Where a name cannot serve, or serves already, it is changed and a warning says so. */
export function nameIds(names: readonly string[], { of, issue = "", findings }: IdContext): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const hidden = hiddenCharacter(name);
    if (hidden) findings.error(0, "formats.hidden-character", { name, character: hidden });
    const wanted = tidyId(name).replace(/[\r\n\t]+/g, " ");
    const id = unusedId(usable(wanted, of), taken);
    if (id !== tidyId(name)) findings.warning(0, `formats.renamed-${of}`, { name, id, issue });
    taken.add(id);
    return id;
  });
}

function usable(name: string, of: IdContext["of"]): string {
  if (name === "") return of === "issue" ? "issue" : "(empty)";
  if (name === "__proto__") return "proto";
  return of === "option" && RESERVED_OPTIONS.includes(name) ? `${name} (option)` : name;
}

/** Ids for parties from the files that tell about them: the file's name without folder and ending. */
export function partyIds(files: readonly string[], findings: Findings): string[] {
  const taken = new Set<string>();
  return files.map((file, k) => {
    const wanted = partyIdOf(file, k);
    const id = unusedId(wanted, taken, (text) => text.toLowerCase());
    if (id !== wanted) findings.warning(0, "formats.renamed-party", { file, id });
    taken.add(id.toLowerCase());
    return id;
  });
}

function partyIdOf(file: string, position: number): string {
  const base = (file.split("/").at(-1) ?? "").replace(/\.[A-Za-z0-9]+$/, "");
  const plain = tidyId(base.replace(/[\\:*?"<>|\s]+/g, " ").replace(/^[.\s]+|[.\s]+$/g, ""))
    .slice(0, 80)
    .trim();
  const sound = plain !== "" && plain !== "__proto__" && !fileNameProblem(plain) && !hiddenCharacter(plain);
  return sound ? plain : `party-${position + 1}`;
}

/** The id itself, or with the first number from 2 on that makes it new. */
function unusedId(
  id: string,
  taken: ReadonlySet<string>,
  fold: (text: string) => string = (text) => text,
): string {
  if (!taken.has(fold(id))) return id;
  let number = 2;
  while (taken.has(fold(`${id} (${number})`))) number++;
  return `${id} (${number})`;
}
