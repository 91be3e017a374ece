// How people call the things of a case as its documents have them. Documents may be unsound: what is not there goes by what was written.
import type { CaseDocuments } from "@parley/engine/case";
import { namesOfThings } from "@parley/engine/differences";
import type { PhraseWords } from "./phrases.ts";

export type ProblemNames = ReturnType<typeof namesIn>;

export type PlaceWords = Pick<PhraseWords, "case" | "conflict" | "record" | "whatIfs" | "profileOf">;

type Entry = Readonly<Record<string, unknown>>;

export function namesIn(documents: CaseDocuments, words: PlaceWords) {
  const things = namesOfThings({ before: documents, after: documents });
  const { frame } = documents;
  const conflict: Entry = documents.conflict ?? {};
  const acts = listOf(documents.record?.acts);
  const actions = listOf(conflict.decisionMakers).flatMap(({ actions }) => listOf(actions));
  const action = (id: string) => nameOf(found(actions, id)) ?? id;
  const together = (ids: unknown) => textsOf(ids).map(action).join(" + ");
  const option = (issue: string | null, id: string) => {
    const holder = issue ?? holderOf(frame, id);
    const name = holder === null ? id : things.option(holder, id);
    return name === id ? things.voice(id) : name;
  };
  const stateOrNothing = (id: string) => {
    const state = found(listOf(conflict.states), id);
    return state ? (nameOf(state) ?? (together(state.taken) || id)) : "";
  };
  return {
    voice: things.voice,
    issue: things.issue,
    option,
    maker: things.maker,
    action,
    inConflict: (id: string) => (found(actions, id) ? action(id) : things.maker(id)),
    variant: (id: string) => nameOf(found(listOf(conflict.variants), id)) ?? id,
    whatIf: (id: string) => nameOf(found(listOf(documents.whatIfs?.whatIfs), id)) ?? id,
    source: (id: string) => nameOf(found(listOf(frame.sources), id)) ?? id,
    act: (id: string) => {
      const act = found(acts, id) ?? acts[placeIn(id)];
      return act ? things.entry("record.yaml", ["acts", id], { ...act, id: undefined }) : id;
    },
    state: (id: string) => stateOrNothing(id) || id,
    stateOrNothing,
    /** A situation as the loader describes it: an id with the actions taken. */
    described: (text: string) => {
      const [, id = text, taken] = /^(\S*) \[(.*)\]$/.exec(text) ?? [];
      const state = found(listOf(conflict.states), id);
      return nameOf(state) ?? (taken === undefined ? id : together(taken.split(", ").filter(Boolean)));
    },
    /** A demand or a red line, by what it says. */
    limit: (file: string, key: "demands" | "redLines", id: string) => {
      const own = documents.profiles.filter(({ party }) => file === `profiles/${party}.yaml`);
      const lists = (own.length > 0 ? own : documents.profiles).map((profile) => listOf(profile[key]));
      const limit = found(lists.flat(), id) ?? lists[0]?.[placeIn(id)];
      return things.pattern(limit?.refuses ?? limit?.asks) || id;
    },
    place: (file: string) => placeOf(file, things.voice, words),
    /** What stands at a place of the frame. */
    at: (file: string, path: readonly (string | number)[]) => (/^case\./.test(file) ? at(frame, path) : null),
  };
}

function placeOf(file: string, voice: (id: string) => string, words: PlaceWords): string {
  const party = /^profiles\/(.+)\.ya?ml$/.exec(file)?.[1];
  if (party !== undefined) return words.profileOf(voice(party));
  const [kind] = file.split(".");
  const places: Readonly<Record<string, string>> = {
    case: words.case,
    conflict: words.conflict,
    record: words.record,
    "what-ifs": words.whatIfs,
  };
  return places[kind] ?? file;
}

function at(frame: unknown, path: readonly (string | number)[]): string | null {
  const [part, position, inner, k] = path;
  const entry = listOf((frame as Entry)[String(part)])[Number(position)];
  const item = inner === "options" && typeof k === "number" ? listOf(entry?.options)[k] : entry;
  return item ? (nameOf(item) ?? String(item.id)) : null;
}

/** The issue that has such an option, where it is not told. */
function holderOf({ issues }: CaseDocuments["frame"], id: string): string | null {
  const holder = listOf(issues).find(({ options }) => found(listOf(options), id));
  return holder ? String(holder.id) : null;
}

/** Entries of a list; those that are a bare name as one with this id. */
function listOf(list: unknown): Entry[] {
  if (!Array.isArray(list)) return [];
  return list.map((item) => (typeof item === "object" ? ((item ?? {}) as Entry) : { id: item }));
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.map(String) : [];
}

function found(list: readonly Entry[], id: string): Entry | undefined {
  return list.find((item) => item.id !== undefined && tidy(String(item.id)) === tidy(id));
}

function tidy(text: string): string {
  return text.trim().normalize("NFC");
}

/** Where an entry without an id of its own stands: the loader calls it by its place, as in `act-2`. */
function placeIn(id: string): number {
  return Number(/-(\d+)$/.exec(id)?.[1] ?? 0) - 1;
}

function nameOf(entry: Entry | undefined): string | null {
  const name = entry?.name ?? entry?.title;
  return typeof name === "string" || typeof name === "number" ? String(name).trim() || null : null;
}
