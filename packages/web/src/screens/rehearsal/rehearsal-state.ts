// What a person has chosen for a rehearsal, kept in the tab so that a reload loses nothing; sides by their ids, since a case may change.
import type { Delay, Shock, Terms } from "@parley/engine/rehearsal";
import type { GroundView, PartView } from "../../engine/questions/rehearsal-ground.ts";
import type { RehearsalSetup, SaidWord } from "../../engine/rehearsal/setup.ts";
import { type Behaviour, fitting, strategyText, USUAL } from "./behaviour.ts";

export interface RehearsalState {
  readonly behaviours: Readonly<Record<string, Behaviour>>;
  readonly protocol: string;
  /** Only those numbers of the protocol that were changed. */
  readonly protocolKnobs: Readonly<Record<string, number>>;
  readonly isOpenEnded: boolean;
  readonly rounds: number;
  readonly delays: Readonly<Record<string, Delay>>;
  readonly breakdown: number;
  readonly shocks: readonly PartyShock[];
  readonly seed: number;
  readonly noDeal: Readonly<Record<string, string>>;
  /** The person's seat and what was said there; null where nobody has taken one. */
  readonly seat: { readonly party: string; readonly words: readonly SaidWord[] } | null;
  readonly compared: readonly string[] | null;
  /** The side that behaves as the row says; null for each in turn. */
  readonly rows: string | null;
  readonly repeat: number;
}

/** From before this round, counted from 1, no deal is worth so much to the party. */
export interface PartyShock {
  readonly key: number;
  readonly round: number;
  readonly party: string;
  readonly worth: number;
  readonly what: string;
}

export const FIRST_STATE: RehearsalState = {
  behaviours: {},
  protocol: "alternating-offers",
  protocolKnobs: {},
  isOpenEnded: false,
  rounds: 40,
  delays: {},
  breakdown: 0,
  shocks: [],
  seed: 1,
  noDeal: {},
  seat: null,
  compared: null,
  rows: null,
  repeat: 5,
};

/** The most rounds that the page plays and shows. */
export const MOST_ROUNDS = 1_000;

export const NO_DELAY: Delay = { discount: 1, cost: 0, mounting: 0 };

export function behaviourOf(state: RehearsalState, party: string, ground: GroundView): Behaviour {
  return fitting(state.behaviours[party] ?? USUAL, ground);
}

/** Sides of which nothing says what no deal is worth to them. */
export function unknownSides(state: RehearsalState, { sides }: GroundView): GroundView["sides"] {
  return sides.filter(({ id, noDeal }) => noDeal === null && !(id in state.noDeal));
}

export interface SetupWords {
  /** What a change on the way is called where nobody named it. */
  shockName(party: string, worth: number): string;
}

export function setupOf(state: RehearsalState, ground: GroundView, words: SetupWords): RehearsalSetup {
  const { sides } = ground;
  const known = sides.filter(({ id, noDeal }) => noDeal === null && id in state.noDeal);
  return {
    strategies: sides.map(({ id }) => strategyText(behaviourOf(state, id, ground))),
    protocol: protocolText(state, ground),
    terms: termsOf(state, ground, words),
    seed: state.seed,
    noDeal: Object.fromEntries(known.map(({ id }) => [id, state.noDeal[id]])),
  };
}

export function protocolOf(state: RehearsalState, { protocols }: GroundView): PartView {
  return protocols.find(({ id }) => id === state.protocol) ?? protocols[0];
}

/** `single-text:annealing=1`. */
function protocolText(state: RehearsalState, ground: GroundView): string {
  const { id, knobs } = protocolOf(state, ground);
  const told = knobs.flatMap(({ name }) =>
    name in state.protocolKnobs ? [`${name}=${state.protocolKnobs[name]}`] : [],
  );
  return told.length === 0 ? id : `${id}:${told.join(",")}`;
}

function termsOf(state: RehearsalState, { sides }: GroundView, words: SetupWords): Terms {
  const shocks = state.shocks.flatMap(({ round, party, worth, what }): Shock[] => {
    const side = sides.find(({ id }) => id === party);
    if (!side) return [];
    return [
      {
        round: round - 1,
        what: what.trim() === "" ? words.shockName(side.name, worth) : what.trim(),
        noDeal: sides.map(({ id }) => (id === party ? worth : null)),
      },
    ];
  });
  return {
    deadline: { kind: state.isOpenEnded ? "none" : "rounds", rounds: state.rounds },
    delays: sides.map(({ id }) => state.delays[id] ?? NO_DELAY),
    breakdown: state.breakdown,
    shocks: shocks.sort((a, b) => a.round - b.round),
  };
}
