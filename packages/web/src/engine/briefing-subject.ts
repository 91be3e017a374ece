// What a briefing is about: the case as it stands or one of its what-ifs, assessed, its conflict examined; each worked out once.
import { type Assessment, assess } from "@parley/engine/bargaining";
import {
  applyWhatIf,
  type Case,
  caseFromDocuments,
  describeChange,
  differences,
  type Problem,
} from "@parley/engine/case";
import { type Examined, examineConflict } from "@parley/engine/conflict";
import { assessmentOf } from "./assessment-of.ts";
import type { Desk } from "./desk.ts";

export interface BriefingSubject {
  readonly case: Case;
  /** Null where it is about the case as it stands. */
  readonly whatIf: AppliedWhatIf | null;
}

interface AppliedWhatIf {
  readonly name: string;
  readonly changes: readonly ReturnType<typeof describeChange>[];
}

export type SubjectReading =
  | { readonly kind: "found"; readonly subject: BriefingSubject }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "does-not-fit"; readonly name: string; readonly problems: readonly Problem[] };

/** Ids as the loader compares them. */
export function sameId(one: unknown, other: unknown): boolean {
  return tidy(one) === tidy(other);
}

function tidy(id: unknown): string {
  return String(id).trim().normalize("NFC");
}

/** A what-if that is no longer there gives the case as it stands. */
export function readSubject(desk: Desk, whatIf: string | null): SubjectReading {
  const all = desk.documents.whatIfs?.whatIfs ?? [];
  const position = whatIf === null ? -1 : all.findIndex(({ id }) => sameId(id, whatIf));
  if (position >= 0) return desk.once(`variant ${position}`, () => readVariant(desk, position));
  const reading = desk.reading();
  return reading.ok
    ? { kind: "found", subject: { case: reading.case, whatIf: null } }
    : { kind: "problems", problems: reading.problems.filter(({ severity }) => severity === "error") };
}

function readVariant({ documents, reading }: Desk, position: number): SubjectReading {
  const whatIf = (documents.whatIfs?.whatIfs ?? [])[position];
  const name = String(whatIf.name ?? whatIf.id);
  const changed = applyWhatIf(documents, whatIf);
  const base = reading();
  const objections = (base.ok ? base.case.warnings : base.problems).filter(
    ({ file, path }) => /^what-ifs\./.test(file) && path[0] === "whatIfs" && path[1] === position,
  );
  const variant = caseFromDocuments(changed, { folderName: String(documents.frame.id ?? "case") });
  if (objections.length > 0) return { kind: "does-not-fit", name, problems: objections };
  if (!variant.ok) return { kind: "does-not-fit", name, problems: variant.problems };
  const states = { before: documents, after: { ...changed, whatIfs: documents.whatIfs } };
  const changes = differences(states.before, states.after).map((change) => describeChange(change, states));
  return { kind: "found", subject: { case: variant.case, whatIf: { name, changes } } };
}

interface Findings {
  readonly assessment: Assessment;
  readonly examined: Examined | null;
}

/** `whatIf` is the id under which the subject was asked for. */
export function findingsOf(desk: Desk, subject: BriefingSubject, whatIf: string | null): Findings {
  const isVariant = subject.whatIf !== null;
  const assessment = (isVariant ? null : assessmentOf(desk)) ?? assessVariant();
  const { conflict } = subject.case;
  const examined =
    conflict && desk.once(`examined ${isVariant ? whatIf : ""}`, () => examineConflict(conflict));
  return { assessment, examined };

  function assessVariant(): Assessment {
    return desk.once(`assessment of ${whatIf}`, () => assess(subject.case, { progress: desk.progress }));
  }
}
