// The case as it stands and some of its what-ifs, side by side.
import { assess } from "@parley/engine/bargaining";
import { type Case, changesOfWhatIf } from "@parley/engine/case";
import { examineConflict } from "@parley/engine/conflict";
import { assessmentOf } from "../assessment-of.ts";
import { readSubject, sameId } from "../briefing-subject.ts";
import type { Desk } from "../desk.ts";
import { saidProblems } from "../said-problem.ts";
import { type ComparedCase, comparedCase } from "../what-ifs/compared-case.ts";
import { keptWith } from "../what-ifs/kept-columns.ts";

export interface ComparedColumn {
  /** Null: the case as it stands. */
  readonly id: string | null;
  /** Null where it cannot be worked out. */
  readonly found: ComparedCase | null;
  /** Why not. */
  readonly problems: readonly string[];
}

export interface Comparison {
  readonly parties: readonly string[];
  /** Whether somebody else judged what the party wants. */
  readonly estimated: readonly boolean[];
  readonly issues: readonly string[];
  readonly columns: readonly ComparedColumn[];
}

export function compareWhatIfs({ ids }: { readonly ids: readonly string[] }, desk: Desk): Comparison {
  const { frame, profiles } = desk.documents;
  const all = [null, ...ids];
  return {
    parties: namesOf(frame.parties),
    estimated: frame.parties.map((party) => {
      const id = typeof party === "object" ? party.id : party;
      return profiles.some((profile) => sameId(profile.party, id) && profile.estimated !== undefined);
    }),
    issues: namesOf(frame.issues),
    columns: all.map((id, at) => columnOf(id, partOf(desk, at, all.length))),
  };
}

function columnOf(id: string | null, desk: Desk): ComparedColumn {
  const reading = readSubject(desk, id);
  if (reading.kind !== "found") {
    const said = saidProblems(reading.problems, desk).map(({ text }) => text);
    return { id, found: null, problems: [...new Set(said)] };
  }
  const whatIf = desk.documents.whatIfs?.whatIfs.find((one) => id !== null && sameId(one.id, id));
  const changes = whatIf ? JSON.stringify(changesOfWhatIf(whatIf)) : "";
  const found = keptWith(desk.documents, `${desk.language} ${changes}`, () =>
    comparedCase(findingsOf(reading.subject.case, whatIf ? null : desk, desk), desk.language),
  );
  return { id, found, problems: [] };
}

/** `shared`: where the case as it stands is meant, whose assessment other questions want too. */
function findingsOf(subject: Case, shared: Desk | null, { progress }: Desk) {
  const assessment = (shared && assessmentOf(shared)) ?? assess(subject, { progress });
  return { assessment, examined: subject.conflict && examineConflict(subject.conflict) };
}

const STEPS = 1_000;

/** The desk, with progress as a share of all columns; a later stage of a column does not lead back. */
function partOf(desk: Desk, at: number, count: number): Desk {
  const { progress } = desk;
  let furthest = 0;
  return {
    ...desk,
    progress: {
      report(done, total) {
        furthest = Math.max(furthest, total > 0 ? Math.min(1, done / total) : 0);
        progress.report(Math.round((at + furthest) * STEPS), count * STEPS);
      },
      stopped: () => progress.stopped(),
    },
  };
}

type Item = string | number | { readonly id: string | number; readonly name?: string | number | undefined };

function namesOf(items: readonly Item[]): string[] {
  return items.map((item) => (typeof item === "object" ? String(item.name ?? item.id) : String(item)));
}
