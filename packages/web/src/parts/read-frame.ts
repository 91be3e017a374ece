// The frame of a case as it stands in the documents, even while parts of it do not hold together: names, options in order, and what a
// choice of options takes. Light: for the page's own thread.
import type { CaseDocuments, Frame, Pattern } from "@parley/engine/case";
import { issueKindOf, type OptionList, optionsOf, registered } from "@parley/engine/editing";
import { named } from "./names.ts";

export interface ReadFrame {
  readonly frame: Frame;
  readonly find: Finder;
}

export interface Finder {
  /** −1 where there is none, as for options. */
  issue(id: unknown): number;
  option(issue: number, id: unknown): number;
  count(issue: number): number;
}

export function readFrame(typed: CaseDocuments["frame"]): ReadFrame {
  const lists = typed.issues.map((issue) => optionsOf(issue, typed.parties));
  const frame = frameOf(typed, lists);
  return { frame, find: finder(frame, lists) };
}

function frameOf(typed: CaseDocuments["frame"], lists: readonly (OptionList | null)[]): Frame {
  const voice = (item: CaseDocuments["frame"]["parties"][number]) => ({
    ...registered(item),
    ...tidy(named(item)),
    about: null,
  });
  const parties = typed.parties.map(voice);
  const issues = typed.issues.map((issue, k) => {
    const names = new Map(
      issueKindOf(issue) === "divisible"
        ? parties.map(({ id, name }) => [id, name])
        : (issue.options ?? []).map((option) => [tidy(named(option)).id, named(option).name]),
    );
    const options = (lists[k]?.ids ?? []).map((id) => ({
      id,
      name: names.get(id) ?? id,
      about: null,
      value: null,
    }));
    const { id, name } = tidy(named(issue));
    return { id, name, about: null, unit: textOf(issue.unit), kind: issueKindOf(issue), options };
  });
  const sources = (typed.sources ?? []).map(({ id, title, by, date, url, note }) => ({
    id: idOf(id),
    title: String(title ?? id),
    by: textOf(by),
    date: textOf(date),
    url: textOf(url),
    note: textOf(note),
  }));
  const head = { id: "", title: "", summary: null, date: textOf(typed.date), impossible: [] };
  // What is read here has not been checked, so that ids carry no brand.
  return { ...head, parties, others: (typed.others ?? []).map(voice), issues, sources } as unknown as Frame;
}

function finder(frame: Frame, lists: readonly (OptionList | null)[]): Finder {
  const issues = new Map(frame.issues.map(({ id }, k) => [id as string, k]));
  return {
    issue: (id) => issues.get(idOf(id)) ?? -1,
    option: (issue, id) => lists[issue]?.find(String(id)) ?? -1,
    count: (issue) => lists[issue]?.ids.length ?? 0,
  };
}

/** What it says of nothing that the case knows is left out. An issue without options is meant as such. */
export function readPattern(about: unknown, find: Finder): Pattern {
  if (about === undefined || about === null) return [];
  const isMap = typeof about === "object" && !Array.isArray(about);
  const terms = isMap
    ? Object.entries(about).map(([id, choice]) => {
        const issue = find.issue(id);
        return { issue, options: issue < 0 ? [] : optionsIn(issue, choice, find) };
      })
    : [about].flat().map((id) => ({ issue: find.issue(id), options: [] }));
  const known = new Map(terms.filter(({ issue }) => issue >= 0).map((term) => [term.issue, term]));
  return [...known.values()].sort((a, b) => a.issue - b.issue);
}

function optionsIn(issue: number, choice: unknown, find: Finder): number[] {
  const several = (ids: unknown) =>
    [ids ?? []]
      .flat()
      .map((id) => find.option(issue, id))
      .filter((option) => option >= 0);
  if (typeof choice !== "object" || choice === null || Array.isArray(choice))
    return ascending(several(choice));
  const { atLeast, atMost, not } = choice as { atLeast?: unknown; atMost?: unknown; not?: unknown };
  const low = atLeast === undefined ? 0 : find.option(issue, atLeast);
  const high = atMost === undefined ? find.count(issue) - 1 : find.option(issue, atMost);
  const barred = new Set(several(not));
  if (low < 0 || high < 0) return [];
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, k) => low + k).filter((k) => !barred.has(k));
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function tidy({ id, name }: { readonly id: string; readonly name: string }) {
  return { id: idOf(id), name };
}

export function idOf(id: unknown): string {
  return String(id).trim().normalize("NFC");
}

export function textOf(value: unknown): string | null {
  return value === undefined || value === null || value === "" ? null : String(value);
}
