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

const RENAMED = { issue: "formats.renamed-issue", option: "formats.renamed-option" };

/** One id per name. Where a name cannot serve, or serves already, it is changed and a warning says so. */
export function nameIds(names: readonly string[], { of, issue = "", findings }: IdContext): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const hidden = hiddenCharacter(name);
    if (hidden) findings.error(0, "formats.hidden-character", { name, character: hidden });
    const wanted = tidyId(name).replace(/[\r\n\t]+/g, " ");
    const id = unusedId(usable(wanted, of), taken);
    if (id !== tidyId(name)) findings.warning(0, RENAMED[of], { name, id, issue });
    return id;
  });
}

function usable(name: string, of: IdContext["of"]): string {
  if (name === "") return of === "issue" ? "issue" : "(empty)";
  if (name === "__proto__") return "proto";
  return of === "option" && RESERVED_OPTIONS.includes(name) ? `${name} (option)` : name;
}

/** Ids for parties from what the files call them; such an id must be able to name a file. */
export function partyIds(labels: readonly string[], findings: Findings): string[] {
  const taken = new Map<string, number>();
  return labels.map((label, k) => {
    const id = unusedId(partyIdOf(label, k), taken, (text) => text.toLowerCase());
    if (id !== tidyId(label)) findings.warning(0, "formats.renamed-party", { name: label.trim(), id });
    return id;
  });
}

/** The file's name without folder and ending. */
export function fileLabel(file: string): string {
  return (file.split("/").at(-1) ?? "").replace(/(?<=.)\.[A-Za-z0-9]+$/, "");
}

function partyIdOf(label: string, position: number): string {
  const plain = tidyId(label.replace(/[/\\:*?"<>|\r\n\t]+/g, "-").replace(/^[.\s]+|[.\s]+$/g, ""));
  const short = plain.slice(0, 80).trim();
  const sound = short !== "" && short !== "__proto__" && !fileNameProblem(short) && !hiddenCharacter(short);
  return sound ? short : `party-${position + 1}`;
}

/** The id itself, or with the first number from 2 on that makes it new. `taken` remembers where each count has come to. */
function unusedId(
  id: string,
  taken: Map<string, number>,
  fold: (text: string) => string = (text) => text,
): string {
  let number = taken.get(fold(id)) ?? 1;
  let free = number === 1 ? id : `${id} (${number})`;
  while (taken.has(fold(free))) free = `${id} (${++number})`;
  taken.set(fold(id), number + 1);
  taken.set(fold(free), taken.get(fold(free)) ?? 2);
  return free;
}
