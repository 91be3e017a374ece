// The issues of a case as lines to type in, one a line, with their options indented under them.
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { type IssueDocument, idOf, nameOf, type VoiceItem } from "../document-parts.ts";
import { plainName } from "./listed-issues.ts";
import { looksMarked } from "./outline-to-issues.ts";

/** After it nothing else is taken for a mark. */
const MARK = "• ";

/** Issues of numbers and such as can be shared have no options to type. Read again, it gives the same names. */
export function issuesToOutline({ frame }: Pick<CaseDocuments, "frame">): string {
  // Marks are taken off again, all at once: a name that begins like one is kept by marking every issue.
  const mark = frame.issues.some((issue) => looksMarked(outlineName(issue))) ? MARK : "";
  return frame.issues
    .flatMap((issue) => [
      `${mark}${outlineName(issue)}`,
      ...(issue.options ?? []).map((option) => {
        const name = outlineName(option);
        return `\t${looksMarked(name) ? MARK : ""}${name}`;
      }),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

/** An empty name would be an empty line, which says nothing. */
export function outlineName(item: VoiceItem | IssueDocument): string {
  return plainName(nameOf(item)) || idOf(item);
}
