// What was read from typed lines or a pasted table in a way that may not have been meant.
import type { Catalogue } from "../catalogue.ts";

export const editingSentences: Catalogue = {
  "editing.issue-twice": (p) =>
    `There are two issues “${p.issue}”. Rename one, or put their options under one.`,
  "editing.option-twice": (p) => `“${p.issue}” has the option “${p.option}” twice. Remove or rename one.`,
  "editing.option-first": (p) =>
    `“${p.option}” is indented or marked as an option, but there is no issue above it. It was read as an issue.`,
  "editing.outline-deep": (p) =>
    `“${p.option}” is indented further than the options of “${p.issue}”. It was read as one of them.`,
};
