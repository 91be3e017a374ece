// What a case still lacks before anything can be worked out, in the order in which one would write it.
import { type IssueDocument, nameOf, type VoiceItem } from "@parley/engine/editing";
import { listed, takesOptions } from "./issues/issue-lines.ts";

export type Missing =
  | { readonly kind: "parties" | "issues" }
  | { readonly kind: "options"; readonly names: readonly string[] };

interface Lists {
  readonly parties: readonly VoiceItem[];
  readonly issues: readonly IssueDocument[];
}

export function whatIsMissing({ parties, issues }: Lists): Missing[] {
  const open = issues.filter((issue) => takesOptions(issue) && listed(issue).length === 0).map(nameOf);
  return [
    ...(parties.length < 2 ? [{ kind: "parties" } as const] : []),
    ...(issues.length === 0 ? [{ kind: "issues" } as const] : []),
    ...(open.length > 0 ? [{ kind: "options", names: open } as const] : []),
  ];
}
