// Whether the changes of a what-if lead somewhere in its case, and to a sound one; what is wrong is told where the what-if says it.
import type { Case } from "../../case.ts";
import { applyWithLosses, type LostChange } from "../../differences/apply-changes.ts";
import { partyOfFile } from "../../differences/case-parts.ts";
import type { Change } from "../../differences/change.ts";
import { changesOfWhatIf } from "../../differences/what-if-changes.ts";
import type { CaseDocuments } from "../../documents/case-documents.ts";
import { message, type Problem } from "../../message.ts";
import type { WhatIf } from "../../what-if.ts";
import { assembleCase, type CaseSources, type NamedSource } from "../assemble-case.ts";
import { documentSources } from "../document-sources.ts";
import { emptyLedger, type FileReport } from "../ledger.ts";
import { lookUp, namesOf, tidyId } from "../names.ts";
import type { Path } from "../source-tree.ts";
import type { WhatIfsInput } from "./check-what-ifs.ts";

export interface FittingContext {
  /** The case without its what-ifs. */
  readonly base: Case;
  /** What it was read from. */
  readonly sources: CaseSources;
  /** On the what-ifs. */
  readonly report: FileReport;
  readonly folderName: string;
}

type WhatIfInput = WhatIfsInput["whatIfs"][number];

export function fitWhatIfs(inputs: readonly WhatIfInput[], context: FittingContext): WhatIf[] {
  const documents = documentsIn(context.sources);
  return inputs.map((input, k) => {
    const changes = changesOfWhatIf(input);
    const { documents: changed, lost } = applyWithLosses(documents, changes);
    const place = { path: ["whatIfs", k], changes, context };
    for (const one of lost) reportLost(one, place);
    const faults = lost.length > 0 ? [] : faultsOf(changed, documents, context);
    reportFaults(faults, { ...place, name: input.name ?? tidyId(input.id) });
    return {
      id: tidyId(input.id),
      name: input.name?.trim() ?? tidyId(input.id),
      about: input.about ?? null,
      changes,
      fits: lost.length === 0 && faults.length === 0,
    };
  });
}

/** What the case was read from, as it was typed. Its shape has been checked. */
function documentsIn({ frame, profiles, conflict, record }: CaseSources): CaseDocuments {
  const data = (named: NamedSource | null) => named?.source?.data ?? null;
  return {
    frame: data(frame),
    profiles: [...profiles.values()].map(data),
    conflict: data(conflict),
    record: data(record),
    whatIfs: null,
    articles: [],
  } as unknown as CaseDocuments;
}

interface WhatIfPlace {
  readonly path: Path;
  readonly changes: readonly Change[];
  readonly context: FittingContext;
}

function reportLost({ change, steps }: LostChange, { path, changes, context }: WhatIfPlace): void {
  const { base, report } = context;
  const at = [...path, "changes", changes.indexOf(change)];
  const party = partyOfFile(change.file);
  const warn = { ...report, error: report.warning };
  const parties = namesOf(base.frame.parties.map(({ id }) => id));
  if (party !== null && parties.find(party) === undefined) {
    lookUp(parties, party, { report: warn, path: at, code: "case.what-if-unknown-party" });
    return;
  }
  const [file, step] = [change.file, change.path[Math.max(steps, 0)] ?? ""];
  report.warning(at, message("case.what-if-nothing-there", { file, step, path: change.path.join(", ") }));
}

/** The errors of the changed case. What the changes leave alone is not read again. */
function faultsOf(changed: CaseDocuments, documents: CaseDocuments, context: FittingContext): Problem[] {
  const { base, folderName } = context;
  const isFrameKept = changed.frame === documents.frame;
  const known = {
    ...(isFrameKept && changed.record === documents.record ? { acts: base.record } : {}),
    ...(isFrameKept && changed.conflict === documents.conflict ? { conflict: base.conflict } : {}),
  };
  const ledger = emptyLedger();
  const reading = assembleCase(documentSources(changed, ledger), { ledger, folderName, known });
  return reading.ok ? [] : reading.problems.filter(({ severity }) => severity === "error");
}

/** Nobody reads more of them at one place. */
const MOST_FAULTS = 3;

function reportFaults(faults: readonly Problem[], place: WhatIfPlace & { readonly name: string }): void {
  const { report } = place.context;
  const byPlace = new Map<string, { path: Path; own: Problem[] }>();
  for (const fault of faults) {
    const path = placeOf(fault, place);
    const key = JSON.stringify(path);
    const group = byPlace.get(key) ?? { path, own: [] };
    group.own.push(fault);
    byPlace.set(key, group);
  }
  for (const { path, own } of byPlace.values()) {
    const files = [...new Set(own.map(({ file }) => file))];
    report.warning(path, message("case.what-if-breaks", { whatIf: place.name, files, count: own.length }));
    for (const { code, params } of own.slice(0, MOST_FAULTS)) report.warning(path, { code, params });
  }
}

/** The last change near the fault: to the same part of the same file, or to the same file. */
function placeOf({ file, path: where }: Problem, { path, changes }: WhatIfPlace): Path {
  const nearness = (change: Change) =>
    change.file !== file ? 0 : change.path.length > 0 && change.path[0] === where[0] ? 2 : 1;
  const nearest = Math.max(0, ...changes.map(nearness));
  return nearest === 0
    ? path
    : [...path, "changes", changes.findLastIndex((change) => nearness(change) === nearest)];
}
