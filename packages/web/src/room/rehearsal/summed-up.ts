// Courses summed up: how each ended, courses of one end together, beside what lies on the table now.
import type { Deal } from "@parley/engine/case";
import { heldIn, type PlayedOut, type SaidInTalks, type Scenario } from "@parley/engine/rehearsal";
import { optionWords } from "../../engine/deals/deal-words.ts";
import type { EndView } from "../../engine/rehearsal/course-view.ts";

export interface PackageRow {
  /** In each party's own points; null where it crosses a red line of that party. */
  readonly worth: readonly (number | null)[];
  /** The option on each issue, in words. */
  readonly options: readonly string[];
}

export interface EndRow {
  readonly kind: EndView["kind"];
  /** Who walked away or failed. */
  readonly by: number | null;
  /** Those whom the deal binds. */
  readonly parties: readonly number[];
  readonly courses: number;
  /** Rounds until then. */
  readonly rounds: Span;
  /** Null without a deal. */
  readonly agreed: PackageRow | null;
  /** The first course that ended so: its place among those played. */
  readonly course: number;
}

export interface Span {
  readonly least: number;
  readonly most: number;
}

export interface TabledRow extends PackageRow {
  readonly by: number;
}

/** The commonest end first, agreements before others. */
export function endRows(courses: readonly PlayedOut[]): EndRow[] {
  const rows = new Map<string, EndRow>();
  courses.forEach((played, course) => {
    const row = endRow(played, course);
    const { kind, by, parties, agreed } = row;
    const name = JSON.stringify([kind, by, parties, agreed]);
    const known = rows.get(name);
    rows.set(name, known ? joined(known, row) : row);
  });
  return [...rows.values()].sort(
    (a, b) => Number(b.agreed !== null) - Number(a.agreed !== null) || b.courses - a.courses,
  );
}

function endRow({ setup, deals, outcome }: PlayedOut, course: number): EndRow {
  const round = outcome.round + 1;
  const isAgreed = outcome.end === "agreed";
  return {
    kind: outcome.end,
    by: "by" in outcome ? outcome.by : null,
    parties: isAgreed ? outcome.parties : [],
    courses: 1,
    rounds: { least: round, most: round },
    agreed: isAgreed
      ? packageRow(setup.scenario, {
          deal: deals.dealOf(outcome.deal),
          worth: (party) => deals.worth(party, outcome.deal),
        })
      : null,
    course,
  };
}

function joined(known: EndRow, { rounds }: EndRow): EndRow {
  const least = Math.min(known.rounds.least, rounds.least);
  const most = Math.max(known.rounds.most, rounds.most);
  return { ...known, courses: known.courses + 1, rounds: { least, most } };
}

/**
 * What each party tabled last, as far as the frame allows it; and how many packages are left out since neither they nor, where issues were
 * settled since, what remains of them is allowed.
 */
export function tabledRows(
  scenario: Scenario,
  { tabled }: Pick<SaidInTalks, "tabled">,
): { readonly last: readonly TabledRow[]; readonly impossible: number } {
  const { whole, held } = scenario;
  const deals = whole.openDeals();
  const left = scenario.openDeals();
  const possible = tabled.filter(({ deal }) => deals.numberOf(deal) !== null);
  const last = scenario.parties.flatMap((_, by): TabledRow[] => {
    const said = possible.findLast((one) => one.by === by);
    if (!said) return [];
    const number = deals.numberOf(said.deal) as number;
    const row = packageRow(whole, { deal: said.deal, worth: (party) => deals.worth(party, number) });
    return [{ by, ...row }];
  });
  const gone = tabled.filter(({ deal }) => left.numberOf(heldIn(deal, held)) === null);
  return { last, impossible: gone.length };
}

interface Valued {
  readonly deal: Deal;
  worth(party: number): number;
}

function packageRow({ frame, parties }: Scenario, { deal, worth }: Valued): PackageRow {
  return {
    worth: parties.map(({ points }, party) => {
      const own = worth(party);
      return Number.isFinite(own) ? points(own) : null;
    }),
    options: frame.issues.map((issue, at) => optionWords(issue, deal[at])),
  };
}
