// The parameters of a problem with names in place of ids: on the page a person knows what things are called, not how the files name them.
import type { CaseDocuments, Message, Parameter } from "@parley/engine/case";
import type { ProblemNames } from "./names-in.ts";
import { contextOf, type NamedProblem, type ProblemContext } from "./problem-context.ts";

type Namer = (text: string, names: ProblemNames, context: ProblemContext) => string;

const party: Namer = (id, names) => names.voice(id);
const issue: Namer = (id, names) => names.issue(id);
const option: Namer = (id, names, { issue }) => names.option(issue, id);
const maker: Namer = (id, names) => names.maker(id);
const action: Namer = (id, names) => names.action(id);
const state: Namer = (id, names) => names.state(id);
const act: Namer = (id, names) => names.act(id);
const source: Namer = (id, names) => names.source(id);
/** What stands at the place itself, where two have one id. */
const here =
  (otherwise: Namer): Namer =>
  (id, names, context) =>
    names.at(context.file, context.path) ?? otherwise(id, names, context);
const redLine: Namer = (id, names, { file }) => names.limit(file, "redLines", id);
const demand: Namer = (id, names, { file }) => names.limit(file, "demands", id);
const place: Namer = (file, names) => names.place(file);
const inOrder: Namer = (id, names, { order }) => (order === null ? names.issue(id) : names.option(order, id));

/** What a parameter names in any sentence, unless it is told otherwise below. */
const USUAL: Readonly<Record<string, Namer>> = {
  party,
  issue,
  issues: issue,
  option,
  maker,
  owner: maker,
  action,
  state,
  variant: (id, names) => names.variant(id),
  redLine,
  whatIf: (id, names) => names.whatIf(id),
  files: place,
};

function like(namer: Namer): Readonly<Record<string, Namer>> {
  return { text: namer, suggestion: namer, known: namer };
}

const SPECIAL: Readonly<Record<string, Readonly<Record<string, Namer>>>> = {
  "case.duplicate-party": { id: here(party) },
  "case.duplicate-voice": { id: here(party) },
  "case.voice-is-party": { id: party },
  "case.duplicate-issue": { id: here(issue) },
  "case.duplicate-option": { id: here(option) },
  "case.duplicate-source": { id: here(source) },
  "case.duplicate-act": { id: act },
  "case.party-id-case": { id: party, other: party },
  "case.stray-profile": like(party),
  "case.party-not-file": { party, named: party },
  "case.unknown-issue": like(issue),
  "case.unknown-option": like(option),
  "case.unknown-number": like(option),
  "case.unknown-source": like(source),
  "case.article-unknown-source": like(source),
  "case.article-file-name": { source },
  "case.article-source-case": { source, other: source },
  "case.article-twice": { source },
  "case.article-without-text": { source },
  "case.evidence-without-text": { source },
  "case.voice-speaks-for-itself": { id: party, other: party },
  "case.voice-also-called": { id: party, other: party },
  "case.unknown-voice": like(party),
  "case.unknown-act": like(act),
  "case.options-missing": { missing: option },
  "case.curve-ends": { missing: option },
  "case.whole-of-options": { some: option },
  "case.order-names-twice": { name: inOrder, of: orderOf },
  "case.order-misses": { missing: inOrder, of: orderOf },
  "case.weight-pair-twice": { first: issue, second: issue },
  "case.weight-pairs-missing": {
    missing: (pair, names) => pair.split(" – ").map(names.issue).join(" – "),
  },
  "case.duplicate-red-line": { id: redLine },
  "case.duplicate-demand": { id: demand },
  "case.demands-exclude-each-other": { first: demand, second: demand },
  "case.duplicate-maker": { id: maker },
  "case.unknown-maker": like(maker),
  "case.preferences-missing": { missing: maker },
  "case.duplicate-action": { id: action },
  "case.action-of-two": { id: action },
  "case.reserved-action": { id: action },
  "case.unknown-action": like((id, names, { isStatement }) => (isStatement ? id : names.action(id))),
  "case.named-twice": { name: (id, names) => names.inConflict(id) },
  "case.duplicate-state": { id: state },
  "case.state-named-twice": { id: state, earlier: state },
  "case.unknown-state": like(state),
  "case.ranked-twice": { state: (id, names) => names.stateOrNothing(id) },
  "case.ranked-misses": { missing: (text, names) => names.described(text) },
  "case.duplicate-variant": { id: (id, names) => names.variant(id) },
  "case.duplicate-what-if": { id: (id, names) => names.whatIf(id) },
  "case.what-if-file": { file: place },
  "case.what-if-nothing-there": { file: place },
};

/** The order of the issues has no name of its own. */
function orderOf(id: string, names: ProblemNames): string {
  return id === "weightOrder" ? "" : names.issue(id);
}

export interface NamedIn {
  readonly documents: CaseDocuments;
  readonly names: ProblemNames;
}

/** `thing`: the name of what a key at the end of the place is the id of; null where it is that of a field. */
export function namedParams(problem: NamedProblem, { documents, names }: NamedIn): Message["params"] {
  const context = contextOf(problem, documents);
  const namers = { ...USUAL, ...SPECIAL[problem.code] };
  const named = Object.entries(problem.params).map(([name, value]): [string, Parameter] => {
    const namer = Object.hasOwn(namers, name) ? namers[name] : undefined;
    return [name, namer ? mapped(value, (text) => namer(text, names, context)) : value];
  });
  const thing = context.thing && thingName(context.thing, names);
  // The party that a problem of a name is about stands where the name does.
  const party = problem.params.party === undefined ? names.at(problem.file, problem.path) : null;
  return { ...(party === null ? {} : { party }), ...Object.fromEntries(named), thing };
}

function thingName(thing: NonNullable<ProblemContext["thing"]>, names: ProblemNames): string {
  if (thing.kind === "option") return names.option(thing.issue, thing.id);
  return thing.kind === "maker" ? names.maker(thing.id) : names.issue(thing.id);
}

function mapped(value: Parameter, name: (text: string) => string): Parameter {
  if (typeof value === "string") return value === "" ? value : name(value);
  return Array.isArray(value) ? value.map(name) : value;
}
