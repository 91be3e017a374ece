// Sessions in which a strategy is heard out: against scripts, against itself in either seat, and among parties that give way.
import { makeChanceFor } from "../../../src/maths/chance.ts";
import {
  alternatingOffers,
  conditionalVote,
  type Outcome,
  type Protocol,
  play,
  readStrategy,
  type Strategy,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { smallScenario } from "../small-scenarios.ts";
import { type Said, scripted, watched, withChance } from "./scripted.ts";
import type { Setting } from "./settings.ts";

const trace = new Trace();

export interface Heard {
  readonly said: readonly Said[];
  readonly outcome: Outcome;
}

/** The strategy in its seat, all others as scripted. */
export function heardOut(setting: Setting, strategy: Strategy): Heard {
  const said: Said[] = [];
  const strategies = setting.scripts.map((script, party) =>
    party === setting.seat ? watched(strategy, said) : scripted(script),
  );
  return { said, outcome: playOut(setting, strategies) };
}

/** The strategy in its seat, and in all others one that takes what it can get late. */
export function amongEasy(setting: Setting, strategy: Strategy): Heard {
  const said: Said[] = [];
  const easy = strategyOf("conceder:accept=best-received");
  const strategies = setting.scripts.map((_, party) =>
    party === setting.seat ? watched(strategy, said) : easy,
  );
  return { said, outcome: playOut(setting, strategies) };
}

export interface Voted {
  readonly outcome: Outcome;
  /** Of the strategy in its seat. */
  readonly votes: readonly { readonly word: number; readonly deal: number; readonly round: number }[];
}

/** The strategy in its seat where all vote on what each proposes, all others as scripted. */
export function votedOut(setting: Setting, strategy: Strategy): Voted {
  const strategies = setting.scripts.map((script, party) =>
    party === setting.seat ? strategy : scripted(script),
  );
  const outcome = playOut(setting, strategies, conditionalVote);
  const votes = Array.from({ length: trace.length }, (_, k) => k)
    .filter((k) => trace.by[k] === setting.seat && trace.about[k] >= 0)
    .map((k) => ({ word: trace.word[k], deal: trace.about[k], round: trace.round[k] }));
  return { outcome, votes };
}

export interface HeardAll {
  /** By seat. */
  readonly said: readonly (readonly Said[])[];
  readonly outcome: Outcome;
}

/** The strategy against itself. Chance goes with the party, so that it is the same in another seat. */
export function againstItself(
  setting: Setting,
  strategy: Strategy,
  protocol: Protocol = alternatingOffers,
): HeardAll {
  const said = setting.scenario.parties.map((): Said[] => []);
  const strategies = setting.scenario.parties.map(({ id }, party) => {
    const chance = makeChanceFor(setting.seed, [id.charCodeAt(1)]);
    return watched(
      withChance(strategy, () => chance),
      said[party],
    );
  });
  return { said, outcome: playOut(setting, strategies, protocol) };
}

export function opened(told: Omit<Setting, "scenario">): Setting {
  return { ...told, scenario: smallScenario(told.small) };
}

/** @throws Error where it cannot be read. */
export function strategyOf(text: string): Strategy {
  const reading = readStrategy(text);
  if (!reading.ok) throw new Error(`${text}: ${JSON.stringify(reading.reasons)}`);
  return reading.strategy;
}

function playOut(setting: Setting, strategies: readonly Strategy[], protocol: Protocol = alternatingOffers) {
  const { scenario, terms, seed } = setting;
  return play({ scenario, protocol, terms, strategies, seed, session: 3 }, trace);
}
