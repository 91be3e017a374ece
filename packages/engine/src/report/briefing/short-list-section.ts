// The short list: the packages side by side, what they settle alike, then each by itself.
import type { Basis } from "../../analysis/bargaining/short-list/candidates.ts";
import type { ListedPackage } from "../../analysis/bargaining/short-list/short-list.ts";
import type { Block, Section } from "../document.ts";
import type { Column, Text } from "../text.ts";
import { concessionTable } from "./concession-table.ts";
import { optionName, partyText } from "./naming.ts";
import { packagePart } from "./package-part.ts";
import { gainText, noDealOf, placesOfParty, uncertainText } from "./uncertain-text.ts";
import { mayTellAll } from "./withholding.ts";
import { nameOf, namesOf, paragraph, part, say, type Writing } from "./writing.ts";

export function shortListSection(writing: Writing): Section {
  const { packages } = writing.assessment.shortList;
  if (!mayTellAll(writing)) return packagesAlone(writing);
  const alike = issuesSettledAlike(writing);
  const apart = writing.subject.frame.issues.flatMap((_, issue) => (alike.includes(issue) ? [] : [issue]));
  return {
    id: "short-list",
    title: say(writing, "briefing.title-short-list"),
    blocks: [
      ...methodNote(writing),
      paragraph(leadSentence(writing)),
      ...unknownNote(writing),
      ...shortListTables(writing),
      ...packages.flatMap((listed) => packagePart(writing, listed, apart)),
      ...alikePart(writing, alike),
    ],
  };
}

// What is to be put on the table, and nothing of why.
function packagesAlone(writing: Writing): Section {
  const { packages } = writing.assessment.shortList;
  const found = packages.length > 0;
  const parties = namesOf(writing, [...writing.withheld].sort());
  return {
    id: "short-list",
    title: say(writing, "briefing.title-short-list"),
    blocks: [
      paragraph(say(writing, found ? "briefing.list-withheld" : "briefing.list-withheld-none", { parties })),
      ...(found ? [contentTable(writing)] : []),
    ],
  };
}

/** The packages side by side: what each says and what it is worth; none where there is no package. */
export function shortListTables(writing: Writing): Block[] {
  return writing.assessment.shortList.packages.length > 0 ? [contentTable(writing), worthTable(writing)] : [];
}

const LEAD_CODES: Readonly<Record<Exclude<Basis, "indistinguishable">, string>> = {
  acceptable: "briefing.list-acceptable",
  "none-acceptable": "briefing.list-none-acceptable",
  "no-deal-worth-unknown": "briefing.list-unknown",
};

function leadSentence(writing: Writing): string {
  const { basis, packages } = writing.assessment.shortList;
  const count = packages.length;
  if (basis === "indistinguishable") return say(writing, "briefing.list-indistinguishable");
  return count === 0
    ? say(writing, "briefing.no-package")
    : say(writing, LEAD_CODES[basis], { count, certain: writing.assessment.uncertainty.sample.certain });
}

function unknownNote(writing: Writing): Block[] {
  const { sheets, shortList } = writing.assessment;
  const unknown = sheets.flatMap(({ noDeal, party }) => (noDeal ? [] : [party]));
  if (unknown.length === 0 || shortList.packages.length === 0) return [];
  return [paragraph(say(writing, "briefing.sinks-unknown", { parties: namesOf(writing, unknown) }))];
}

function methodNote(writing: Writing): Block[] {
  if (writing.assessment.shortList.packages.length === 0) return [];
  return [
    {
      kind: "note",
      title: say(writing, "briefing.method"),
      blocks: [paragraph(say(writing, "briefing.method-list"))],
    },
  ];
}

function packageColumns(writing: Writing): Column[] {
  return writing.assessment.shortList.packages.map(({ label }) => ({
    title: [say(writing, "briefing.package", { letter: label })],
    kind: "text",
  }));
}

// With one package there is nothing to compare, and it is shown whole.
function issuesSettledAlike({ subject, assessment }: Writing): number[] {
  const { packages } = assessment.shortList;
  if (packages.length < 2) return [];
  return subject.frame.issues.flatMap((_, issue) =>
    packages.every(({ deal }) => deal[issue] === packages[0].deal[issue]) ? [issue] : [],
  );
}

// Issues on which the packages differ come first: they are what there is to choose.
function contentTable(writing: Writing): Block {
  const { frame } = writing.subject;
  const { packages } = writing.assessment.shortList;
  const alike = issuesSettledAlike(writing);
  const apart = frame.issues.flatMap((_, issue) => (alike.includes(issue) ? [] : [issue]));
  return {
    kind: "table",
    caption: say(writing, packages.length > 1 ? "briefing.content-table" : "briefing.content-table-one"),
    columns: [{ title: [say(writing, "briefing.column-issue")], kind: "text" }, ...packageColumns(writing)],
    rows: [...apart, ...alike].map((issue): Text[] => [
      [frame.issues[issue].name],
      ...packages.map(({ deal }): Text => [optionName(frame, issue, deal[issue])]),
    ]),
  };
}

function worthTable(writing: Writing): Block {
  const { certain } = writing.assessment.uncertainty.sample;
  return {
    kind: "table",
    caption: say(writing, certain ? "briefing.worth-table" : "briefing.worth-table-ranges"),
    columns: [
      { title: [say(writing, "briefing.column-party")], kind: "text" },
      { title: [say(writing, "briefing.row-no-deal")], kind: "number" },
      ...packageColumns(writing).map((column) => ({ ...column, kind: "number" as const })),
    ],
    rows: writing.subject.frame.parties.flatMap((_, party) => partyRows(writing, party)),
  };
}

// What a package is worth, and under it how that compares with no deal, where that is known.
function partyRows(writing: Writing, party: number): Text[][] {
  const { packages } = writing.assessment.shortList;
  const noDeal = noDealOf(writing, party);
  const worths = packages.map((listed) => worthOfListed(listed, party));
  const gains = packages.flatMap((listed) => gainOfListed(listed, party) ?? []);
  const places = placesOfParty(writing, party, [...worths, ...gains, ...(noDeal ? [noDeal] : [])]);
  const worthRow: Text[] = [
    partyText(writing.subject, party),
    [noDeal ? uncertainText(writing, noDeal, places) : say(writing, "briefing.unknown")],
    ...worths.map((worth): Text => [uncertainText(writing, worth, places)]),
  ];
  if (gains.length < packages.length) return [worthRow];
  const party_ = nameOf(writing, party);
  return [
    worthRow,
    [
      [{ kind: "small", text: say(writing, "briefing.row-compared", { party: party_ }) }],
      ["–"],
      ...gains.map((gain): Text => [gainText(writing, gain, { places, short: true })]),
    ],
  ];
}

function worthOfListed({ worth, worthRange }: ListedPackage, party: number) {
  return { value: worth[party], range: worthRange[party] };
}

/** Null where what no deal is worth to the party is unknown. */
function gainOfListed({ gain, gainRange }: ListedPackage, party: number) {
  const value = gain[party];
  const range = gainRange[party];
  return value && { value, range: range.known ? range.gain : null };
}

function alikePart(writing: Writing, alike: readonly number[]): Block[] {
  const [first] = writing.assessment.shortList.packages;
  if (!first || alike.length === 0) return [];
  const table = concessionTable(writing, first, {
    issues: alike,
    column: say(writing, "briefing.all-packages"),
    caption: say(writing, "briefing.gives-table-alike"),
  });
  return part("settled-alike", say(writing, "briefing.title-alike"), [table]);
}
