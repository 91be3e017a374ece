// What stands where in the documents of a case, as far as comparing them needs it: which lists have entries with ids, and
// which groups of keys are compared key by key. Everything else is one value.
import { type DataMap, isList, isMap } from "./change.ts";

export type DocumentKind = "frame" | "profile" | "conflict" | "record" | "what-ifs" | "article";

type Path = readonly string[];

export interface ListPlace {
  /** Heads the ids of entries that have none of their own: `demand-2` is the second. */
  readonly prefix: string;
  /** True where an entry that is nothing but its id is written as a bare name. */
  readonly bare: boolean;
  /** True where the entries may carry an id. */
  readonly named: boolean;
  /** Keys that tell which entry is meant where there is no id. */
  readonly tellers: readonly string[];
  /** True where a list without an entry is not a list of its kind. */
  readonly filled: boolean;
  /** True where the list stands even if it is empty. */
  readonly needed: boolean;
}

const list = (prefix: string, more: Partial<ListPlace> = {}): ListPlace => ({
  prefix,
  bare: false,
  named: true,
  tellers: [],
  filled: false,
  needed: false,
  ...more,
});

const NAMES = { bare: true } as const;
const LISTS: Readonly<Record<DocumentKind, Readonly<Record<string, ListPlace>>>> = {
  frame: {
    parties: list("party", { ...NAMES, filled: true, needed: true }),
    others: list("other", NAMES),
    issues: list("issue", { filled: true, needed: true }),
    "issues.*.options": list("option", { ...NAMES, filled: true }),
    impossible: list("impossible", { named: false, tellers: ["combination"] }),
    sources: list("source"),
  },
  profile: {
    interactions: list("interaction", { named: false, tellers: ["when"] }),
    redLines: list("red-line", { tellers: ["refuses"] }),
    demands: list("demand", { tellers: ["asks"] }),
    comparisons: list("comparison", { named: false, tellers: ["better", "than", "equal", "to"] }),
  },
  conflict: {
    decisionMakers: list("maker", { ...NAMES, filled: true, needed: true }),
    "decisionMakers.*.actions": list("action", NAMES),
    infeasible: list("infeasible", { named: false }),
    states: list("state", NAMES),
    variants: list("variant"),
  },
  record: { acts: list("act", { tellers: ["when", "who", "says"], needed: true }) },
  "what-ifs": { whatIfs: list("what-if", { needed: true }) },
  article: { claims: list("claim", { needed: true }) },
};

/** What the list at the path is, where its entries are told apart; null elsewhere. */
export function listAt(kind: DocumentKind, path: Path): ListPlace | null {
  if (path.length !== 1 && path.length !== 3) return null;
  const pattern = path.length === 1 ? path[0] : `${path[0]}.*.${path[2]}`;
  return Object.hasOwn(LISTS[kind], pattern) ? LISTS[kind][pattern] : null;
}

/** Maps, by the path to them, that are compared key by key; `*` is any one step. */
const MAPS: Readonly<Record<DocumentKind, readonly string[]>> = {
  frame: [],
  profile: ["points", "ratings", "weights", "points.*", "ratings.*", "points.*.curve", "ratings.*.curve"],
  conflict: [
    "preferences",
    "preferences.*",
    "preferences.*.weights",
    "moves",
    "moves.*",
    "variants.*.preferences",
    "variants.*.preferences.*",
    "variants.*.preferences.*.weights",
    "variants.*.unseen",
  ],
  record: [],
  "what-ifs": [],
  article: [],
};

/** Keys of which a map has one, and which say of what form it is: a change of form is a change of the whole. */
const FORMS = ["ranked", "curve", "statements", "better", "equal"];

/** True when two maps at the path are compared key by key. */
export function isTakenApart(kind: DocumentKind, path: Path, both: readonly [DataMap, DataMap]): boolean {
  const [before, after] = both;
  // Places in one text mean nothing in another; and of a claim, one part means nothing without the others.
  if (kind === "article") return path.length === 0 && before.text === after.text;
  if (path.length === 0) return true;
  if (path.length > 1 && FORMS.some((key) => Object.hasOwn(before, key) !== Object.hasOwn(after, key)))
    return false;
  if (isEntry(kind, path)) return true;
  if (isPreference(path) && Object.hasOwn(before, "weights") !== Object.hasOwn(after, "weights"))
    return false;
  return MAPS[kind].some((pattern) => isAt(pattern.split("."), path));
}

function isPreference(path: Path): boolean {
  return path[path.length - 2] === "preferences";
}

/** True for an entry of a list whose entries are told apart. */
function isEntry(kind: DocumentKind, path: Path): boolean {
  return listAt(kind, path.slice(0, -1)) !== null;
}

function isAt(pattern: Path, path: Path): boolean {
  return pattern.length === path.length && pattern.every((step, k) => step === "*" || step === path[k]);
}

/** The entries at a place, where something else than a list stands none. */
export function entriesOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** An entry as a map: a bare name is its id. */
export function asEntry(item: unknown, { bare }: ListPlace): unknown {
  return bare && (typeof item === "string" || typeof item === "number") ? { id: item } : item;
}

/** The id that an entry says it has. */
export function givenId(item: unknown, place: ListPlace): unknown {
  const entry = asEntry(item, place);
  return place.named && isMap(entry) ? entry.id : undefined;
}
