// Suggestions that were worked out for the case before its last change, less those that it has by now.
import type { CaseDocuments } from "@parley/engine/case";
import { idOf, nameOf } from "@parley/engine/editing";
import type { FrameSuggestions } from "@parley/engine/picture";

export function freshSuggestions(
  { issues, options }: FrameSuggestions,
  { issues: there }: CaseDocuments["frame"],
): FrameSuggestions {
  const known = new Map(there.map((issue) => [idOf(issue), issue]));
  return {
    issues: issues.filter(({ issue }) => !known.has(idOf(issue))),
    options: options.filter(({ issue, name }) => {
      const found = known.get(issue);
      return found && !(found.options ?? []).some((option) => nameOf(option) === name);
    }),
  };
}
