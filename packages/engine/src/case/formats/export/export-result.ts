// What comes of writing a case in another program's format.
import type { Problem } from "../../message.ts";
import { hasErrors } from "../findings.ts";

/** All files by name and what they could not carry; or why they would say something else than the case. */
export type ExportResult =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string>; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function exportResult(files: ReadonlyMap<string, string>, problems: readonly Problem[]): ExportResult {
  return hasErrors(problems) ? { ok: false, problems } : { ok: true, files, warnings: problems };
}

/** A name that no party has, for the file that all parties share. */
export function sharedFileName(parties: readonly string[]): string {
  let name = "domain";
  while (parties.some((party) => party.toLowerCase() === name)) name += "-";
  return name;
}
