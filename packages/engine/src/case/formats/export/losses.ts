// What a case holds that no file of another program can carry: each is listed, so that nothing is lost silently.
import type { Case } from "../../case.ts";
import type { Problem } from "../../message.ts";
import { notesOn, profileFile } from "./exact-worths.ts";

/** `numeric`: issues of numbers become lists of labels. */
export function reportLosses(
  { frame, profiles, conflict, record }: Case,
  problems: Problem[],
  { numeric = true } = {},
): void {
  const lost = (code: string, count: number, file = "case.yaml") => {
    if (count > 0) notesOn(file, problems).warning(code, { count });
  };
  lost("formats.export-drops-impossible", frame.impossible.length);
  lost("formats.export-drops-sources", frame.sources.length + frame.others.length);
  lost("formats.export-drops-texts", textCount(frame));
  if (numeric)
    lost("formats.export-numbers-as-labels", frame.issues.filter(({ kind }) => kind === "numeric").length);
  lost("formats.export-drops-order", frame.issues.filter(({ kind }) => kind === "ordered").length);
  lost("formats.export-drops-shares", frame.issues.filter(({ kind }) => kind === "divisible").length);
  lost("formats.export-drops-conflict", conflict ? 1 : 0, "conflict.yaml");
  lost("formats.export-drops-record", record.length, "record.yaml");
  for (const { party, redLines, demands, comparisons, estimated } of profiles) {
    lost("formats.export-drops-red-lines", redLines.length, profileFile(party));
    lost("formats.export-drops-demands", demands.length, profileFile(party));
    lost("formats.export-drops-comparisons", comparisons.length, profileFile(party));
    lost("formats.export-drops-estimated", estimated ? 1 : 0, profileFile(party));
  }
}

/** Names that differ from ids, explanations, units and the summary. */
function textCount({ summary, date, parties, issues }: Case["frame"]): number {
  const things = [...parties, ...issues, ...issues.flatMap(({ options }) => options)];
  const texts = things.filter(({ id, name, about }) => name !== id || about !== null).length;
  return (
    texts +
    issues.filter(({ unit }) => unit !== null).length +
    (summary === null ? 0 : 1) +
    (date === null ? 0 : 1)
  );
}
