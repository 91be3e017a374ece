// How situations and moves of a conflict are said: as sentences of what each side does, never as numbers alone.
import { baseSpaceOf, type ConflictModel } from "../../analysis/conflict/conflict-model.ts";
import type { Step } from "../../analysis/conflict/reach/reacher.ts";
import type { Case } from "../../case/case.ts";
import type { Action, Conflict, StateKey } from "../../case/conflict/conflict.ts";
import { stateIds } from "../../case/conflict/state-ids.ts";
import { takenIn } from "../../case/conflict/state-space.ts";
import type { Speech } from "../speech.ts";
import type { Span } from "../text.ts";
import { capitalise } from "../wording.ts";

export interface StateWords {
  /** By position in the model. Short enough for a node of a picture; the same wherever the situation is mentioned. */
  labelOf(state: number): string;
  idOf(state: number): string;
  /** The name that somebody gave it; null where nobody did. */
  nameOf(state: number): string | null;
  /** `Russia pauses its attacks; Ukraine …`, with a capital and without a full stop. */
  sentenceOf(state: number): string;
  /** What the mover changes: `resumes its attacks`. */
  moveOf(step: Pick<Step, "maker" | "from" | "to">): string;
  makerName(maker: number): string;
  /** The maker's name after the mark that it wears in every picture. */
  makerSpan(maker: number): Span;
  /** Place of the maker's mark: that of its party, or one after the parties'. */
  markOf(maker: number): number;
  /** What is made, with the situations that are labelled while it is made. */
  collect<T>(make: () => T): { readonly made: T; readonly mentioned: readonly number[] };
}

/** Ids up to this long serve as labels. */
const LONGEST_LABEL = 3;

export function stateWords(subject: Case, model: ConflictModel, speech: Speech): StateWords {
  const { conflict, space } = model;
  const base = baseSpaceOf(model);
  const ids = stateIds(conflict, base);
  const place = (state: number) => base.find(space.keys[state]);
  const idOf = (state: number) => ids.idOf(place(state));
  // An id that says something serves as a name.
  const names = new Map(
    conflict.states.map(({ key, name, id }) => [
      base.find(key),
      name ?? (id.length > LONGEST_LABEL ? id : null),
    ]),
  );
  const order = new Map<number, number>();
  let mentioned = new Set<number>();
  const short = conflict.states.length > 0 && conflict.states.every(({ id }) => id.length <= LONGEST_LABEL);
  const labelOf = (state: number) => {
    if (!order.has(state)) order.set(state, order.size + 1);
    mentioned.add(state);
    return short ? idOf(state) : String(order.get(state));
  };
  const nameOf = (state: number) => names.get(place(state)) ?? null;
  const makerName = (maker: number) => conflict.makers[maker].name;
  const markOf = (maker: number) => {
    const { party } = conflict.makers[maker];
    const others = conflict.makers.slice(0, maker).filter((one) => one.party === null).length;
    return party ?? subject.frame.parties.length + others;
  };
  return {
    labelOf,
    idOf,
    nameOf,
    sentenceOf: (state) =>
      conflict.form === "actions"
        ? actionSentence(conflict, space.membersOf(state), speech)
        : capitalise(nameOf(state) ?? speech.say("hold.situation", { id: idOf(state) })),
    moveOf: (step) => moveText({ conflict, model, speech, labelOf }, step),
    makerName,
    makerSpan: (maker) => ({ kind: "party", index: markOf(maker), text: capitalise(makerName(maker)) }),
    markOf,
    collect: (make) => {
      mentioned = new Set();
      const made = make();
      return { made, mentioned: [...mentioned] };
    },
  };
}

/** Where there are more actions than this, only those taken are said. */
const MOST_SAID = 12;

function actionSentence(
  { actions, makers }: Extract<Conflict, { form: "actions" }>,
  keys: readonly StateKey[],
  speech: Speech,
): string {
  const parts = makers.flatMap(({ name }, maker) => {
    const own = actions.flatMap((action, at) =>
      action.maker === maker ? [{ action, taken: takenIn(keys, at) }] : [],
    );
    const telling = own.filter(({ action, taken }) =>
      taken === null ? false : taken || (action.doesNot !== null && actions.length <= MOST_SAID),
    );
    const shown =
      telling.length > 0 || actions.length > MOST_SAID ? telling : own.filter(({ taken }) => taken !== null);
    if (shown.length === 0) return [];
    const said = shown.map(({ action, taken }) => ({ action, taken: taken === true }));
    return [speech.say("hold.maker-does", { party: name, phrases: phrasesOf(said, stateWord, speech) })];
  });
  if (parts.length === 0) return speech.say("hold.nobody-acts");
  return capitalise(parts.join("; "));
}

interface Said {
  readonly action: Action;
  readonly taken: boolean;
}

type Word = (said: Said) => string | null;

const stateWord: Word = ({ action, taken }) => (taken ? action.does : action.doesNot);

const moveWord: Word = (said) => (said.taken ? said.action.starts : said.action.stops) ?? stateWord(said);

/** The words that were given, and in one phrase the names of actions that have none. */
function phrasesOf(all: readonly Said[], wordOf: Word, speech: Speech): string[] {
  const given = all.flatMap((said) => wordOf(said) ?? []);
  const unnamed = all.filter((said) => wordOf(said) === null);
  const names = (taken: boolean) =>
    unnamed.filter((said) => said.taken === taken).map(({ action }) => action.name);
  const [taken, left] = [names(true), names(false)];
  return [
    ...given,
    ...(taken.length > 0 ? [speech.say("hold.takes", { actions: taken })] : []),
    ...(left.length > 0 ? [speech.say("hold.leaves", { actions: left })] : []),
  ];
}

interface MoveContext {
  readonly conflict: Conflict;
  readonly model: ConflictModel;
  readonly speech: Speech;
  labelOf(state: number): string;
}

function moveText(
  { conflict, model, speech, labelOf }: MoveContext,
  { maker, from, to }: Pick<Step, "maker" | "from" | "to">,
): string {
  if (conflict.form === "listed") return speech.say("hold.goes-to", { label: labelOf(to) });
  const { space } = model;
  const { actions } = conflict;
  const changed = actions.flatMap((action, at) => {
    if (action.maker !== maker) return [];
    const [before, after] = [takenIn(space.membersOf(from), at), takenIn(space.membersOf(to), at)];
    return after === null || before === after ? [] : [{ action, at, taken: after }];
  });
  // That an action ends goes without saying, unless it could as well go on beside what is told.
  const told = changed.filter(({ action, taken }) => taken || (action.stops ?? action.doesNot) !== null);
  const there = space.find(
    told.reduce((key, { at, taken }) => (taken ? key | (1 << at) : key & ~(1 << at)), space.keys[from]),
  );
  const isEnough = told.length > 0 && (there === to || there < 0);
  const phrases = phrasesOf(isEnough ? told : changed, moveWord, speech);
  return phrases.length === 0
    ? speech.say("hold.goes-to", { label: labelOf(to) })
    : speech.say("hold.phrases", { phrases });
}
