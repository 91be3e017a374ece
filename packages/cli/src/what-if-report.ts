// Says on a report that it is about a what-if, and what is changed in it.
import type { ReportDocument } from "@parley/engine/report";
import { sentence } from "./say.ts";

export interface AppliedWhatIf {
  readonly id: string;
  readonly name: string;
  /** In sentences, one for each change. */
  readonly changes: readonly string[];
}

/** In the title and in the lines under it. A copy that leaves a party's profile out does not list what is changed. */
export function underWhatIf(
  document: ReportDocument,
  whatIf: AppliedWhatIf | null,
  { listed = true }: { readonly listed?: boolean } = {},
): ReportDocument {
  if (!whatIf) return document;
  const { name, changes } = whatIf;
  const note = listed
    ? sentence("cli.what-if-changes", { name, changes })
    : sentence("cli.what-if-alone", { name });
  return {
    ...document,
    title: sentence("cli.what-if-title", { title: document.title, name }),
    summary: document.summary ? `${document.summary} ${note}` : note,
  };
}

/** Beside the figures in JSON: `whatIf`, where they are about one. */
export function whatIfJson(whatIf: AppliedWhatIf | null): { whatIf?: { id: string; name: string } } {
  return whatIf ? { whatIf: { id: whatIf.id, name: whatIf.name } } : {};
}
