// Leaks planted in copies of the fold: the laws must notice each, or they would notice none.
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { message } from "../../src/case/message.ts";
import type { Bench, ConductTable } from "../../src/talks/fold/conduct.ts";
import type { PlacedAct } from "../../src/talks/place.ts";
import type { Mark } from "../../src/talks/room.ts";
import { type Fold, type Law, lawBrokenBy } from "./fold-laws.ts";
import { randomHistory } from "./random-history.ts";

const numbers = fc.array(fc.nat(1_000_003), { minLength: 40, maxLength: 160 });
const HISTORIES = fc
  .sample(fc.tuple(numbers, numbers), { numRuns: 100, seed: 11 })
  .map(([one, others]) => ({ places: randomHistory(one, 60), others }));

type Exports = Record<string, unknown>;
type Leak = (original: Exports) => Exports;

const PLACE = "../../src/talks/place.ts";
const JUDGE = "../../src/talks/fold/judge.ts";
const TABLE = "../../src/talks/fold/act-table.ts";

/** A change to the rules for kinds of act. */
function inTable(change: (table: ConductTable) => Partial<ConductTable>): Leak {
  return ({ ACT_TABLE }) => {
    const table = ACT_TABLE as ConductTable;
    return { ACT_TABLE: { ...table, ...change(table) } };
  };
}

function endOffer({ table, mark }: Bench, name: Mark["act"]): void {
  const offer = table.offers.get(name);
  if (offer) table.offers.set(name, { ...offer, ended: { how: "withdrawn", mark } });
}

const LEAKS: readonly [name: string, law: Law, module: string, leak: Leak][] = [
  ["naming acts that others cannot open", "verdicts", PLACE, () => ({ reachesAllOf: () => true })],
  ["ending an offer before some of its readers", "verdicts", PLACE, () => ({ sameSeats: () => true })],
  [
    "a reason that tells a hidden act from none",
    "verdicts",
    JUDGE,
    ({ judge }) => ({
      judge: (docket: { bench: Bench; earlier: ReadonlyMap<unknown, unknown> }) => {
        const illegal = (judge as (one: unknown) => ReturnType<typeof message> | null)(docket);
        const hidden =
          illegal?.code === "talks.refers-beyond-audience" && docket.earlier.has(illegal.params.act);
        return hidden ? message("talks.hidden") : illegal;
      },
    }),
  ],
  [
    "a rejection that ends the offer",
    "verdicts",
    TABLE,
    inTable(({ reject }) => ({
      reject: { ...reject, apply: (act, bench) => endOffer(bench, act.offer) },
    })),
  ],
  [
    "an acceptance that binds, though it does not say so",
    "verdicts",
    TABLE,
    inTable(({ accept }) => ({
      accept: { ...accept, apply: (act, bench) => accept.apply?.({ ...act, binding: true }, bench) },
    })),
  ],
  [
    "one agreement that stands in the way of another",
    "verdicts",
    TABLE,
    inTable(({ agree }) => ({
      agree: {
        ...agree,
        judge: (act, bench) =>
          bench.table.agreements.size > 0
            ? message("talks.already-agreed")
            : (agree.judge?.(act, bench) ?? null),
      },
    })),
  ],
  [
    "a count of offers",
    "verdicts",
    TABLE,
    inTable(({ note }) => ({
      note: {
        ...note,
        judge: (_, { table }) => (table.offers.size > 2 ? message("talks.repeated") : null),
      },
    })),
  ],
  [
    "a count of answers to polls",
    "verdicts",
    TABLE,
    inTable(({ convey }) => ({
      convey: {
        ...convey,
        judge: (_, { table }) =>
          [...table.polls.values()].some(({ answers }) => answers.length > 0)
            ? message("talks.paused")
            : null,
      },
    })),
  ],
  [
    "a number taken from the ledger",
    "verdicts",
    TABLE,
    inTable(({ poll }) => ({
      poll: { ...poll, judge: (_, { table }) => (table.exposure.size % 2 ? message("talks.paused") : null) },
    })),
  ],
  [
    "a signature that closes the round",
    "control",
    TABLE,
    inTable(({ sign }) => ({
      sign: {
        ...sign,
        apply: (act, bench) => {
          sign.apply?.(act, bench);
          bench.control.rounds.pop();
        },
      },
    })),
  ],
  [
    "a title that a note sets",
    "control",
    TABLE,
    inTable(({ note }) => ({
      note: {
        ...note,
        apply: ({ words }, { control }) => {
          control.title = words;
        },
      },
    })),
  ],
  [
    "poll answers opened to all",
    "interference",
    PLACE,
    () => ({
      isOpenToAll: ({ kind, act }: PlacedAct) => kind !== "act" || act?.do === "poll-answer",
    }),
  ],
];

/** A copy of the fold in which one module is changed. */
async function leakyFold(module: string, leak: Leak): Promise<Fold> {
  vi.resetModules();
  vi.doMock(module, async (original) => {
    const exports = (await original()) as Exports;
    return { ...exports, ...leak(exports) };
  });
  const { foldRoom } = await import("../../src/talks/room-fold.ts");
  return foldRoom;
}

function firstBreach(law: Law, fold: Fold): string | null {
  for (const { places, others } of HISTORIES) {
    const breach = lawBrokenBy(law, places, fold, others);
    if (breach !== null) return breach;
  }
  return null;
}

afterEach(() => {
  vi.doUnmock(PLACE);
  vi.doUnmock(JUDGE);
  vi.doUnmock(TABLE);
  vi.resetModules();
});

// Two slow cores may be shared with other tests.
vi.setConfig({ testTimeout: 60_000 });

describe("planted leaks", () => {
  it.each(LEAKS)("%s breaks the law of %s", async (_, law, module, leak) => {
    expect(firstBreach(law, await leakyFold(module, leak))).not.toBeNull();
  });

  it("and the fold as it is breaks none on the same histories", async () => {
    const fold = await leakyFold(PLACE, () => ({}));
    for (const law of ["verdicts", "control", "interference"] as const)
      expect(firstBreach(law, fold)).toBeNull();
  });
});
