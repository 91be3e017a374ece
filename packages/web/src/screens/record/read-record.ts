// The record as it stands in the documents, even while parts of the case do not hold together: acts with their voices, issues and options
// found as far as they can be, and who takes which position.
import type { Act, CaseDocuments, Frame, RecordDocument } from "@parley/engine/case";
import { issueKindOf, type OptionList, optionsOf } from "@parley/engine/editing";
import { type Positions, positionsOf } from "@parley/engine/positions";
import { named } from "../../parts/names.ts";

export interface ReadRecord {
  readonly frame: Frame;
  /** In the order of the documents. */
  readonly acts: readonly Act[];
  readonly positions: Positions;
}

type ActItem = RecordDocument["acts"][number];
type Pattern = Act["about"];

export function readRecord({ frame: typed, record }: Pick<CaseDocuments, "frame" | "record">): ReadRecord {
  const lists = typed.issues.map((issue) => optionsOf(issue, typed.parties));
  const frame = frameOf(typed, lists);
  const find = finder(frame, lists);
  const acts = (record?.acts ?? []).map((act, k) => actOf(act, k, find));
  return { frame, acts, positions: positionsOf(acts, frame) };
}

function frameOf(typed: CaseDocuments["frame"], lists: readonly (OptionList | null)[]): Frame {
  const voice = (item: CaseDocuments["frame"]["parties"][number]) => ({ ...tidy(named(item)), about: null });
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
    return { id, name, about: null, unit: text(issue.unit), kind: issueKindOf(issue), options };
  });
  const sources = (typed.sources ?? []).map(({ id, title, by, date, url, note }) => ({
    id: idOf(id),
    title: String(title ?? id),
    by: text(by),
    date: text(date),
    url: text(url),
    note: text(note),
  }));
  const head = { id: "", title: "", summary: null, date: text(typed.date), impossible: [] };
  // What is read here has not been checked, so that ids carry no brand.
  return { ...head, parties, others: (typed.others ?? []).map(voice), issues, sources } as unknown as Frame;
}

interface Finder {
  issue(id: unknown): number;
  option(issue: number, id: unknown): number;
  count(issue: number): number;
}

function finder(frame: Frame, lists: readonly (OptionList | null)[]): Finder {
  const issues = new Map(frame.issues.map(({ id }, k) => [id as string, k]));
  return {
    issue: (id) => issues.get(idOf(id)) ?? -1,
    option: (issue, id) => lists[issue]?.find(String(id)) ?? -1,
    count: (issue) => lists[issue]?.ids.length ?? 0,
  };
}

function actOf(act: ActItem, k: number, find: Finder): Act {
  return {
    id: act.id === undefined ? `act-${k + 1}` : idOf(act.id),
    when: String(act.when ?? "").trim(),
    who: idsOf(act.who),
    to: idsOf(act.to),
    kind: act.kind ?? "states",
    says: String(act.says ?? ""),
    quote: text(act.quote),
    about: aboutOf(act.about, find),
    source: act.source === undefined ? null : idOf(act.source),
    place: text(act.place),
    note: text(act.note),
  };
}

/** What is about nothing that the case knows is left out. */
export function aboutOf(about: ActItem["about"], find: Finder): Pattern {
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
    [ids ?? []].flat().map((id) => find.option(issue, id)).filter((option) => option >= 0);
  if (typeof choice !== "object" || choice === null || Array.isArray(choice)) return ascending(several(choice));
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

function idsOf(ids: ActItem["to"]): string[] {
  return ids === undefined || ids === null ? [] : [...new Set([ids].flat().map(idOf))];
}

function tidy({ id, name }: { readonly id: string; readonly name: string }) {
  return { id: idOf(id), name };
}

function idOf(id: unknown): string {
  return String(id).trim().normalize("NFC");
}

function text(value: unknown): string | null {
  return value === undefined || value === null || value === "" ? null : String(value);
}
