// The names that the frame of a case defines, for looking up what profiles and the record mention.
import { parseRational, toText } from "../../maths/rational.ts";
import type { Frame, Issue } from "../frame.ts";
import type { FileReport } from "./ledger.ts";
import { type Names, namesOf, tidyId } from "./names.ts";

export interface FrameNames {
  readonly frame: Frame;
  readonly parties: Names;
  /** Parties first, then the others who speak in the record. */
  readonly voices: Names;
  readonly issues: Names;
  /** Per issue. */
  readonly options: readonly Names[];
  readonly sources: Names;
}

/** `report`: on case.yaml, which knows what of it was left out. */
export function frameNames(frame: Frame, report: FileReport): FrameNames {
  const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  const lacking = (...keys: string[]) => keys.some((key) => report.lacksItem([key]));
  return {
    frame,
    parties: namesOf(ids(frame.parties), lacking("parties")),
    voices: namesOf(ids([...frame.parties, ...frame.others]), lacking("parties", "others")),
    issues: namesOf(ids(frame.issues), lacking("issues")),
    options: frame.issues.map((issue, k) => optionNames(issue, report.lacks(["issues", k, "options"]))),
    sources: namesOf(ids(frame.sources), lacking("sources")),
  };
}

/** Numbers are found by value: `2.50` is the option 2.5. */
function optionNames(issue: Issue, incomplete: boolean): Names {
  const names = namesOf(
    issue.options.map(({ id }) => id),
    incomplete || issue.options.length === 0,
  );
  if (issue.kind !== "numeric") return names;
  const find = (text: string) => {
    const value = text.length > 1000 ? null : parseRational(tidyId(text));
    return value ? names.find(toText(value)) : undefined;
  };
  return { ...names, find };
}
