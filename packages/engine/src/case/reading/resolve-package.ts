// A whole package as typed, to a deal: an option for every issue.
import type { Deal } from "../frame.ts";
import { message } from "../message.ts";
import type { FrameNames } from "./frame-names.ts";
import type { FileReport } from "./ledger.ts";
import { findIssue, findOption } from "./resolve-pattern.ts";
import type { Path } from "./source-tree.ts";

export interface PackagePlace {
  readonly names: FrameNames;
  readonly report: FileReport;
  readonly path: Path;
}

/** Undefined, with problems, where an issue is unknown, missing or named twice, or an option is unknown. */
export function resolvePackage(
  input: Readonly<Record<string, string>>,
  { names, report, path }: PackagePlace,
): Deal | undefined {
  const chosen = new Map<number, number | undefined>();
  for (const [issueId, text] of Object.entries(input)) {
    const at = [...path, issueId];
    const issue = findIssue(issueId, { names, report, path: at, asKey: true });
    if (issue !== undefined) chosen.set(issue, findOption(text, { issue, names, report, path: at }));
  }
  const missing = names.frame.issues.filter((_, k) => !chosen.has(k)).map(({ id }) => id);
  if (missing.length > 0 && !report.lacks(path))
    report.errorAtKey(path, message("case.no-deal-incomplete", { issues: missing }));
  const deal = names.frame.issues.map((_, k) => chosen.get(k));
  return deal.every((option) => option !== undefined) ? deal : undefined;
}
