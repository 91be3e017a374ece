// Sessions of strategies that learn what the other wants and look for the package that it likes best near their own target: on a thousand deals,
// here and in NegMAS where it is installed, and on many.
import { contestRows, drawnScenario, sessionsOf } from "../sessions.mjs";

const small = { issues: 3, options: 10, noDeal: 100 };
const learners = [
  {
    work: "nice tit-for-tat v Boulware, 20 rounds",
    pair: ["nice-tit-for-tat", "boulware"],
    rounds: 20,
  },
  {
    // The nearest in NegMAS keeps to its target and looks for what is most like the other's last offer.
    work: "linear with a frequency model v Boulware, 100 rounds",
    pair: ["linear:model=frequency", "boulware"],
    theirs: ["linear-oriented", "boulware"],
    rounds: 100,
  },
];

const many = { issues: 5, options: 8, noDeal: 150 };
const manyPairs = [
  ["linear:model=frequency", "boulware"],
  ["linear:model=bayesian", "boulware"],
  ["nice-tit-for-tat", "boulware"],
  ["mirroring", "boulware"],
  ["trade-off", "boulware"],
];

const manyRows = manyPairs.map((pair) => ({
  work: `${(8 ** 5).toLocaleString("en")} deals: ${pair.join(" v ")}, 100 rounds`,
  warmUps: 1,
  runs: 3,
  prepare: () => ({ playOne: sessionsOf(drawnScenario(many), { pair, rounds: 100 }) }),
  run: ({ playOne }) => {
    const start = performance.now();
    let sessions = 0;
    while (performance.now() - start < 1000) playOne(sessions++);
    const milliseconds = (performance.now() - start) / sessions;
    return { milliseconds, sessions };
  },
  says: ({ milliseconds }) => `${Math.round(1000 / milliseconds).toLocaleString("en")} sessions/s`,
}));

export const cases = [...contestRows(small, learners), ...manyRows];
