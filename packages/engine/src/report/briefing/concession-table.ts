// Who gives what in a package: issue by issue, how far below its best option each party is.
import type { Concession } from "../../analysis/bargaining/short-list/concessions.ts";
import type { ListedPackage } from "../../analysis/bargaining/short-list/short-list.ts";
import type { Table, Text } from "../text.ts";
import { optionInSentence, optionName, partyText } from "./naming.ts";
import { placesOfParty, uncertainText } from "./uncertain-text.ts";
import { nameOf, say, type Writing } from "./writing.ts";

/** With more parties than this a column each would be too wide. */
const MOST_COLUMNS = 3;

export interface ConcessionTableOptions {
  readonly issues: readonly number[];
  /** Heads the column of what the package says. */
  readonly column: string;
  readonly caption: string;
}

export function concessionTable(
  writing: Writing,
  listed: ListedPackage,
  { issues, column, caption }: ConcessionTableOptions,
): Table {
  const { subject } = writing;
  const { frame } = subject;
  const told = frame.parties.map((_, party) => party);
  const narrow = told.length <= MOST_COLUMNS;
  const ofParties = narrow
    ? told.map((party) => partyText(subject, party))
    : [[say(writing, "briefing.column-below-best")]];
  return {
    kind: "table",
    caption,
    columns: [
      { title: [say(writing, "briefing.column-issue")], kind: "text" },
      { title: [column], kind: "text" },
      ...ofParties.map((title) => ({ title, kind: "text" as const })),
    ],
    rows: issues.map((issue): Text[] => [
      [frame.issues[issue].name],
      [optionName(frame, issue, listed.deal[issue])],
      ...(narrow
        ? told.map((party): Text => [oneCell(writing, listed, { party, issue })])
        : [[sharedCell(writing, listed, issue)]]),
    ]),
  };
}

function givenOn({ gives }: ListedPackage, party: number, issue: number): Concession | null {
  return gives[party].find((one) => one.issue === issue) ?? null;
}

function lossText(writing: Writing, party: number, { loss, range }: Concession): string {
  const one = { value: loss, range };
  return uncertainText(writing, one, placesOfParty(writing, party, [one]));
}

function oneCell(
  writing: Writing,
  listed: ListedPackage,
  { party, issue }: { party: number; issue: number },
): string {
  const given = givenOn(listed, party, issue);
  if (!given) return say(writing, "briefing.its-best");
  const best = optionInSentence(writing.subject.frame, issue, given.best, writing.speech);
  return say(writing, "briefing.less-than-best", { loss: lossText(writing, party, given), best });
}

function sharedCell(writing: Writing, listed: ListedPackage, issue: number): string {
  const items = writing.subject.frame.parties.flatMap((_, party) => {
    const given = givenOn(listed, party, issue);
    return given
      ? [
          say(writing, "briefing.gives-by", {
            party: nameOf(writing, party),
            loss: lossText(writing, party, given),
          }),
        ]
      : [];
  });
  return items.length === 0 ? say(writing, "briefing.everyones-best") : items.join("; ");
}
