// Strategies for tests: one that says what is written down for it, and one that watches what another says.
import type { Deal } from "../../../src/case/frame.ts";
import type { Strategy, View, Vote } from "../../../src/rehearsal/index.ts";

export interface Script {
  /** Packages by option, tabled one after the other and from the start again; those that the frame does not allow are passed over. */
  readonly offers: readonly Deal[];
  /** Whether it accepts, by how often it has been asked; no after the last. */
  readonly accepts: readonly boolean[];
}

export function scripted({ offers, accepts }: Script): Strategy {
  return {
    name: "scripted",
    open(view) {
      let [tabled, asked] = [0, 0];
      const known = offers.map((deal) => view.numberOf(deal)).filter((deal) => deal !== null);
      return {
        offer: () => (known.length > 0 ? known[tabled++ % known.length] : view.own.best),
        accepts: () => accepts[asked++] ?? false,
      };
    },
  };
}

/** One word of the watched strategy. */
export interface Said {
  readonly word: "offer" | "accept" | "leave";
  /** The package that was offered or accepted; null with `leave`. */
  readonly deal: Deal | null;
  /** To the party, at that time. */
  readonly worth: number;
  readonly noDeal: number;
  readonly round: number;
}

export function watched(strategy: Strategy, said: Said[]): Strategy {
  return {
    name: strategy.name,
    open(view, session) {
      const inner = strategy.open(view, session);
      const { hearAnswer, joins, compares } = inner;
      return {
        hear: (deal, by) => inner.hear?.(deal, by),
        ...(hearAnswer && {
          hearAnswer: (deal: number, by: number, answer: number) => hearAnswer.call(inner, deal, by, answer),
        }),
        offer() {
          const { noDeal } = view;
          const word = inner.offer();
          said.push(describe(view, { word: word < 0 ? "leave" : "offer", about: word, noDeal }));
          return word;
        },
        accepts(deal) {
          const { noDeal } = view;
          const taken = inner.accepts(deal);
          if (taken) said.push(describe(view, { word: "accept", about: deal, noDeal }));
          return taken;
        },
        ...(joins ? { joins: (deal: number, vote: Vote) => joins.call(inner, deal, vote) } : {}),
        ...(compares ? { compares: (a: number, b: number) => compares.call(inner, a, b) } : {}),
      };
    },
  };
}

function describe(
  view: View,
  { word, about, noDeal }: Pick<Said, "word" | "noDeal"> & { readonly about: number },
): Said {
  const left = word === "leave";
  return {
    word,
    deal: left ? null : [...view.dealOf(about)],
    worth: left ? Number.NaN : view.worth(about),
    noDeal,
    round: view.clock.round,
  };
}

/** The strategy with chance of its own instead of its seat's. */
export function withChance(strategy: Strategy, chance: View["chance"]): Strategy {
  return {
    name: strategy.name,
    open: (view, session) =>
      strategy.open(
        new Proxy(view, {
          get(target, key) {
            if (key === "chance") return chance;
            const value = Reflect.get(target, key, target);
            return typeof value === "function" ? value.bind(target) : value;
          },
        }),
        session,
      ),
  };
}
