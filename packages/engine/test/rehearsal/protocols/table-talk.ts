// A session in which the test says every word, on nine packages: package 3x + y gives option x of one issue and y of the other.
import {
  openSession,
  type Protocol,
  plainTerms,
  type Scenario,
  type Session,
  type Terms,
  Trace,
} from "../../../src/rehearsal/index.ts";
import { smallScenario } from "../small-scenarios.ts";

export interface Talk {
  readonly session: Session;
  /** Says these words, one after the other, whoever is due. */
  say(...words: number[]): void;
  /** What each heard so far, as `party: package of author`, in the order in which it was heard. */
  readonly heard: string[];
  /** Who is due and for what: `1 answer 4`, `0 offer`; `over` afterwards. */
  due(): string;
  /** What was said, as `author word about`. */
  said(): string[];
}

interface Setting {
  readonly parties?: number;
  readonly terms?: Terms;
  readonly session?: number;
}

const made = new Map<number, Scenario>();

export function nine(parties: number): Scenario {
  const known = made.get(parties) ?? makeNine(parties);
  made.set(parties, known);
  return known;
}

function makeNine(parties: number): Scenario {
  const points = { x: { a: 0, b: 1, c: 2 }, y: { a: 0, b: 3, c: 6 } };
  const sides = Object.fromEntries(
    Array.from({ length: parties }, (_, party) => [`p${party}`, { points, noDeal: 0 }]),
  );
  return smallScenario({ sides });
}

export function talk(protocol: Protocol, { parties = 2, terms, session = 0 }: Setting = {}): Talk {
  const heard: string[] = [];
  const trace = new Trace();
  const silent = () => {
    throw new Error("the test says every word");
  };
  const strategies = Array.from({ length: parties }, (_, party) => ({
    name: "told",
    open: () => ({
      hear: (deal: number, by: number) => heard.push(`${party}: ${deal} of ${by}`),
      offer: silent,
      accepts: silent,
    }),
  }));
  const setup = { scenario: nine(parties), protocol, strategies, seed: 5, session };
  const played = openSession({ ...setup, terms: terms ?? plainTerms(parties, 3) }, trace);
  return {
    session: played,
    heard,
    say: (...words) => {
      for (const word of words) played.say(word);
    },
    due: () => {
      const { ask, standing } = played.machine;
      if (played.turn < 0) return "over";
      return `${played.turn} ${ask}${standing < 0 ? "" : ` ${standing}`}`;
    },
    said: () =>
      Array.from({ length: trace.length }, (_, k) => `${trace.by[k]} ${trace.word[k]} ${trace.about[k]}`),
  };
}
