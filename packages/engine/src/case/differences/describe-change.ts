// What a change means to a person: a message with the names of what it is about, never with paths.
import { type Message, message, type Parameter } from "../message.ts";
import { kindOfFile, partyOfFile, sourceOfFile } from "./case-parts.ts";
import { type Change, isList, isMap, isScalar } from "./change.ts";
import { type BothStates, namesOfThings, type ThingNames } from "./names-of-things.ts";
import { type DocumentKind, type ListPlace, listAt } from "./places.ts";

/** `states`: the documents that the change leads from and to. */
export function describeChange(change: Change, states: BothStates): Message {
  const names = namesOfThings(states);
  const kind = kindOfFile(change.file);
  const party = partyOfFile(change.file);
  const context: Context = { change, names, kind, party: party === null ? null : names.voice(party) };
  if (kind === null || change.path.length === 0) return describeFile(context);
  if (change.kind === "order") return describeOrder(context, kind);
  return describeEntry(context, kind) ?? describeValue(context);
}

interface Context {
  readonly change: Change;
  readonly names: ThingNames;
  readonly kind: DocumentKind | null;
  /** The name of the party whose profile is changed. */
  readonly party: string | null;
}

function describeFile({ change, names, kind, party }: Context): Message {
  const what = kind ?? "file";
  const id = sourceOfFile(change.file);
  const source = id === null ? null : names.source(id);
  return message("difference.file", { what, file: change.file, party, source, change: change.kind });
}

function describeOrder({ change, names, party }: Context, kind: DocumentKind): Message {
  const { file, path } = change;
  const of = path.length > 2 ? names.entry(file, path.slice(0, 2)) : null;
  return message("difference.order", { what: listAt(kind, path)?.prefix ?? path[0], of, party });
}

interface EntryPlace {
  readonly list: ListPlace;
  readonly path: readonly string[];
  readonly rest: readonly string[];
}

/** The innermost entry of a list on the way to the change; null where there is none. */
function entryOn(path: readonly string[], kind: DocumentKind): EntryPlace | null {
  for (const depth of [4, 2]) {
    const list = path.length >= depth ? listAt(kind, path.slice(0, depth - 1)) : null;
    if (list) return { list, path: path.slice(0, depth), rest: path.slice(depth) };
  }
  return null;
}

/** Null where the change is not about an entry of a list. */
function describeEntry(context: Context, kind: DocumentKind): Message | null {
  const { change, names, party } = context;
  const found = entryOn(change.path, kind);
  if (!found) return null;
  const { list, path, rest } = found;
  const { file } = change;
  const of = path.length > 2 ? names.entry(file, path.slice(0, 2)) : null;
  const item = rest.length > 0 ? undefined : (change.after ?? change.before);
  const entry = { what: list.prefix, name: names.entry(file, path, item), of, party };
  if (rest.length === 0) return message("difference.entry", { ...entry, change: change.kind });
  return message("difference.entry-value", { ...entry, key: rest[0], ...valuesOf(context, rest) });
}

function describeValue(context: Context): Message {
  const { change, names, party } = context;
  const [key, first, second, third] = change.path;
  const about: Record<string, string> = {};
  if (key === "points" || key === "ratings" || key === "weights") {
    if (first !== undefined) about.issue = names.issue(first);
    const option = second === "curve" ? third : second;
    const isOption = option !== undefined && !(third === undefined && WORTH_WORDS.has(second));
    if (first !== undefined && isOption) about.option = names.option(first, option);
  } else if (first !== undefined) {
    about.maker = names.maker(first);
    if (third !== undefined) about.statement = third;
  }
  return message("difference.value", {
    key,
    party,
    issue: null,
    option: null,
    maker: null,
    statement: null,
    ...about,
    ...valuesOf(context, change.path),
  });
}

const WORTH_WORDS = new Set(["ranked", "best", "worst", "curve"]);

/** How the change is told: both values, where they are short enough to be read within a sentence. */
function valuesOf({ change, names }: Context, path: readonly string[]): Record<string, Parameter> {
  const isHidden = HIDDEN.has(String(path.at(-1)));
  const show = (value: unknown) => (isHidden || value === undefined ? null : shown(value, names));
  const [was, now] = [show(change.before), show(change.after)];
  const isShown = (change.kind === "add" || was !== null) && (change.kind === "drop" || now !== null);
  const isName = path.length === 1 && !NUMBERS.has(path[0]);
  return { change: change.kind, was: isShown ? was : null, now: isShown ? now : null, isShown, isName };
}

/** Keys under which a number is meant; under the others that stand alone, a name or a text. */
const NUMBERS = new Set(["noDeal", "cap", "weightTotal", "worth", "from", "to", "step"]);
/** Best and worst ends say too little without the order. */
const HIDDEN = new Set(["best", "worst"]);
const LONGEST = 60;

function shown(value: unknown, names: ThingNames): Parameter {
  if (isScalar(value)) return String(value).length <= LONGEST ? String(value) : null;
  if (isList(value))
    return value.length === 2 && value.every(isScalar) && value.every(isNumeric) ? value.map(String) : null;
  if (!isMap(value)) return null;
  const isPattern = Object.values(value).every(
    (choice) => isScalar(choice) || isMap(choice) || isList(choice),
  );
  if (!isPattern || Object.hasOwn(value, "ranked") || Object.hasOwn(value, "curve")) return null;
  const text = names.pattern(isMap(value.deal) ? value.deal : value);
  return text !== "" && text.length <= LONGEST ? text : null;
}

function isNumeric(value: unknown): boolean {
  return /^\s*[+-]?[\d.]/.test(String(value));
}
