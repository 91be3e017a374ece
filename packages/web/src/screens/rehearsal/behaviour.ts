// How one side behaves, as the page holds it, and as the engine reads it.
import type { Knob } from "@parley/engine/rehearsal";
import type { BehaviourView, GroundView, PartView } from "../../engine/questions/rehearsal-ground.ts";

export interface Behaviour {
  /** The id of a strategy. */
  readonly kind: string;
  /** Null: what it accepts by unless told otherwise. */
  readonly accept: string | null;
  readonly model: string | null;
  /** When it joins a vote. Null: as usual. */
  readonly join?: string | null;
  /** Only those that were changed. */
  readonly knobs: Readonly<Record<string, number>>;
}

export type Catalogue = Pick<GroundView, "behaviours" | "acceptances" | "models" | "joinings">;

/** A way to behave to begin with, the same for all sides: evenly, with an ear for what the others like. */
export const USUAL: Behaviour = { kind: "linear", accept: null, model: "frequency", knobs: {} };

export function plainly(kind: string): Behaviour {
  return { ...USUAL, kind, model: null };
}

/** What is not in the engine's catalogue, or not for so many sides, gives way to the usual. */
export function fitting(behaviour: Behaviour, catalogue: Catalogue): Behaviour {
  const kind = catalogue.behaviours.find(({ id }) => id === behaviour.kind);
  if (!kind) return USUAL;
  const accept = catalogue.acceptances.some(({ id }) => id === behaviour.accept) ? behaviour.accept : null;
  const model = catalogue.models.some(({ id }) => id === behaviour.model) ? behaviour.model : null;
  const join = catalogue.joinings.some(({ id }) => id === behaviour.join) ? (behaviour.join ?? null) : null;
  const known = knobsOf({ ...behaviour, accept, model, join }, catalogue);
  const knobs = Object.fromEntries(
    Object.entries(behaviour.knobs).filter(([name, value]) =>
      known.some((knob) => knob.name === name && knob.least <= value && value <= knob.most),
    ),
  );
  return { kind: kind.id, accept, model, join, knobs };
}

/** The strategy, its condition of acceptance, its model and its way to join a vote, as far as each is there. */
function partsOf({ kind, accept, model, join = null }: Behaviour, catalogue: Catalogue): PartView[] {
  const strategy = kindOf(kind, catalogue);
  const acceptance = catalogue.acceptances.find(({ id }) => id === (accept ?? strategy?.accepts));
  const learned = catalogue.models.find(({ id }) => id === model);
  const joining = catalogue.joinings.find(({ id }, at) => (join === null ? at === 0 : id === join));
  return [strategy, acceptance, learned, joining].filter((part) => part !== undefined);
}

/** Where two parts have a number of one name, the first part's is meant. */
export function knobsOf(behaviour: Behaviour, catalogue: Catalogue): Knob[] {
  const all = partsOf(behaviour, catalogue).flatMap(({ knobs }) => knobs);
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
}

export function kindOf(kind: string, { behaviours }: Catalogue): BehaviourView | undefined {
  return behaviours.find(({ id }) => id === kind);
}

/** `boulware:e=0.1,accept=next,model=frequency`. */
export function strategyText({ kind, accept, model, join = null, knobs }: Behaviour): string {
  const told = [
    ...Object.entries(knobs).map(([name, value]) => `${name}=${value}`),
    ...(accept === null ? [] : [`accept=${accept}`]),
    ...(model === null ? [] : [`model=${model}`]),
    ...(join === null ? [] : [`join=${join}`]),
  ];
  return told.length === 0 ? kind : `${kind}:${told.join(",")}`;
}
