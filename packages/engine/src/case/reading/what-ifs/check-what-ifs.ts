// What is wrong with what-ifs as they are typed, whatever case they belong to.
import type { z } from "zod";
import { kindOfFile } from "../../differences/case-parts.ts";
import type { whatIfsDocumentSchema } from "../../documents/what-ifs-document.ts";
import { message } from "../../message.ts";
import { type FileReport, within } from "../ledger.ts";
import { tidyId } from "../names.ts";
import { reportUnsoundIds } from "../resolve-voices.ts";

export type WhatIfsInput = z.output<typeof whatIfsDocumentSchema>;

type ChangeInput = WhatIfsInput["whatIfs"][number]["changes"][number];

export function checkWhatIfs({ whatIfs }: WhatIfsInput, report: FileReport): void {
  reportUnsoundIds(
    whatIfs.map(({ id }) => tidyId(id)),
    { report, code: "case.duplicate-what-if", pathOf: (k) => ["whatIfs", k, "id"] },
  );
  whatIfs.forEach(({ changes }, k) => {
    changes.forEach((change, j) => {
      const path = ["whatIfs", k, "changes", j];
      if (!report.lacks(path)) checkChange(change, within(report, path));
    });
  });
}

function checkChange(change: ChangeInput, report: FileReport): void {
  const { party, file } = change;
  if (party !== undefined) {
    if (!saysOneThingOfParty(change)) report.error([], message("case.what-if-party-change"));
  } else if (file === undefined || !saysOneThingOfFile(change)) {
    report.error([], message("case.what-if-change"));
  } else if (change.set === null) {
    report.error(["set"], message("case.empty-value", { key: "set" }));
  } else {
    const kind = kindOfFile(tidyId(file).replace(/\.yml$/, ".yaml"));
    const isDrop = change.drop !== undefined && (change.path ?? []).length === 0;
    if (kind === null || kind === "what-ifs" || kind === "article" || (kind === "frame" && isDrop))
      report.error(["file"], message("case.what-if-file", { file: tidyId(file) }));
  }
}

function saysOneThingOfParty(change: ChangeInput): boolean {
  const { noDeal, add, drop, behind, first } = change;
  const things = [noDeal, add, drop].filter((thing) => thing !== undefined);
  const isElsewhere = [change.file, change.path, change.set, change.order].some(
    (thing) => thing !== undefined,
  );
  if (things.length !== 1 || isElsewhere || typeof drop === "boolean") return false;
  const limits = [add?.demand, add?.redLine, drop?.demand, drop?.redLine];
  const isPlaced = behind !== undefined || first !== undefined;
  return (
    limits.filter((limit) => limit !== undefined).length === (noDeal === undefined ? 1 : 0) &&
    (!isPlaced || add !== undefined)
  );
}

function saysOneThingOfFile({ noDeal, add, set, drop, order, path, behind, first }: ChangeInput): boolean {
  const things = [set, drop, order].filter((thing) => thing !== undefined);
  if (things.length !== 1 || noDeal !== undefined || add !== undefined) return false;
  const isPlaced = behind !== undefined || first !== undefined;
  if (drop !== undefined && drop !== true) return false;
  return (order === undefined || (path ?? []).length > 0) && (!isPlaced || set !== undefined);
}
