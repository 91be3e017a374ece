// The contract that every strategy keeps, with every condition of acceptance and every opponent model. Called once for each kind.
import { describe, expect, it } from "vitest";
import {
  ACCEPTANCE_KINDS,
  type BiddingKind,
  JOINING_KINDS,
  MODEL_KINDS,
  type Strategy,
} from "../../src/rehearsal/index.ts";
import { LAWS, type Law } from "./contract/laws.ts";
import { strategyOf } from "./contract/sessions.ts";
import { drawSettings, type Tried } from "./contract/settings.ts";

const count = Number(process.env.PARLEY_CONTRACT_CASES ?? 25);
const settings = drawSettings(count, { strict: false });
const strictSettings = drawSettings(count, { strict: true });

export function strategyContract(kind: BiddingKind): void {
  const strategies = textsOf(kind).map(strategyOf);
  describe(kind.id, () => {
    for (const law of Object.values<Law>(LAWS)) {
      it(law.says, () => {
        const faults = strategies.flatMap((strategy) => faultsOf(law, strategy, kind));
        expect(faults.slice(0, 3)).toEqual([]);
      });
    }
  });
}

interface Trial {
  readonly seats: BiddingKind["seats"];
  /** Makes something wrong of what is right, so that the law is seen to notice. */
  spoil?(setting: Tried): Tried;
}

/** On all the cases that the strategy can be seated at, each told in a line that can be played again. */
export function faultsOf(law: Law, strategy: Strategy, { seats, spoil = (right) => right }: Trial): string[] {
  const tried = (law.strict ? strictSettings : settings).filter(
    ({ scenario }) => seats === "any" || scenario.parties.length === 2,
  );
  expect(tried.length).toBeGreaterThan(count / 4);
  return tried.flatMap((setting) => {
    const fault = law.faultIn(spoil(setting), strategy);
    return fault ? [`${strategy.name}: ${JSON.stringify(fault)} on ${told(setting)}`] : [];
  });
}

function told({ small, seat, seed, terms, scripts }: Tried): string {
  return JSON.stringify({ small, seat, seed, terms, scripts });
}

/** With every condition and model, and every way to join a vote; with its own also with every number at either end. */
function textsOf(kind: BiddingKind): string[] {
  const models = [null, ...MODEL_KINDS];
  const usual = ACCEPTANCE_KINDS.flatMap(({ id }) =>
    models.map((model) => `${kind.id}:accept=${id}${model ? `,model=${model.id}` : ""}`),
  );
  const own = ACCEPTANCE_KINDS.find(({ id }) => id === kind.accepts);
  const ends = (["least", "most"] as const).flatMap((end) =>
    models.map((model) => {
      const knobs = [...kind.knobs, ...(own?.knobs ?? []), ...(model?.knobs ?? [])];
      const told = new Map(knobs.map((knob) => [knob.name, `${knob.name}=${knob[end]}`]));
      return `${kind.id}:${[...told.values(), ...(model ? [`model=${model.id}`] : [])].join()}`;
    }),
  );
  const joined = JOINING_KINDS.flatMap(({ id, knobs }) => [
    `${kind.id}:join=${id}`,
    ...knobs.flatMap(({ name, least, most }) =>
      [least, most].map((value) => `${kind.id}:join=${id},${name}=${value}`),
    ),
  ]);
  return [...usual, ...ends, ...joined];
}
