// What should be known of the cases of a tournament before its figures are read: estimates, ranges, and cases in which nothing suits all.
import { type Message, message } from "../../case/message.ts";
import type { ScenarioBasis } from "../scenario/scenario-basis.ts";

export interface NamedBasis {
  readonly name: string;
  readonly basis: ScenarioBasis;
}

/** More cases than this are summed up. */
const MOST_TOLD = 3;
/** Names of cases in one sentence. */
const MOST_NAMED = 12;

export function remarksOnCases(cases: readonly NamedBasis[]): Message[] {
  const unsure = cases.filter(({ basis }) => basis.estimated > 0 || basis.open > 0);
  const barren = cases.filter(({ basis }) => basis.zone === false).map(({ name }) => name);
  return [
    ...(barren.length > 0
      ? [
          message("tournament.no-zone", {
            cases: barren.slice(0, MOST_NAMED),
            count: barren.length,
            all: barren.length === cases.length,
          }),
        ]
      : []),
    ...(unsure.length > MOST_TOLD ? [summedUp(unsure)] : unsure.map(told)),
  ];
}

function told({ name, basis }: NamedBasis): Message {
  const { parties, estimated, open } = basis;
  return message("tournament.profiles", { case: name, cases: 1, sides: parties, estimated, open });
}

function summedUp(cases: readonly NamedBasis[]): Message {
  const sum = (of: (basis: ScenarioBasis) => number) =>
    cases.reduce((total, { basis }) => total + of(basis), 0);
  return message("tournament.profiles", {
    case: null,
    cases: cases.length,
    sides: sum(({ parties }) => parties),
    estimated: sum(({ estimated }) => estimated),
    open: sum(({ open }) => open),
  });
}
