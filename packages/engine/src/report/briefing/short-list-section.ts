// The short list: the packages side by side, then each with why it is listed, who gives what, who is worst off and what would sink it.
import type { ListedPackage, ShortList } from "../../analysis/bargaining/short-list/short-list.ts";
import { compare, type Rational, sign } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import type { Column, Text } from "../text.ts";
import { capitalise, formatChange, formatNumber, sensiblePlaces } from "../wording.ts";
import { optionName, partyText } from "./naming.ts";
import { acceptedText } from "./share-text.ts";
import { list, nameOf, namesOf, paragraph, part, say, type Writing } from "./writing.ts";

export function shortListSection(writing: Writing): Section {
  const { shortList } = writing.assessment;
  return {
    id: "short-list",
    title: say(writing, "briefing.title-short-list"),
    blocks: [
      paragraph(leadSentence(writing, shortList)),
      ...shortListTables(writing),
      ...shortList.packages.flatMap((listed) => packagePart(writing, listed)),
    ],
  };
}

/** The packages side by side: what each says and what it is worth; none where there is no package. */
export function shortListTables(writing: Writing): Block[] {
  return writing.assessment.shortList.packages.length > 0 ? [contentTable(writing), worthTable(writing)] : [];
}

function leadSentence(writing: Writing, { basis, packages }: ShortList): string {
  const count = packages.length;
  if (count === 0) return say(writing, "briefing.no-package");
  switch (basis) {
    case "acceptable":
      return say(writing, "briefing.list-acceptable", { count });
    case "none-acceptable":
      return say(writing, "briefing.list-none-acceptable", { count });
    case "no-deal-worth-unknown":
      return say(writing, "briefing.list-unknown", { count });
  }
}

function packageColumns(writing: Writing): Column[] {
  return writing.assessment.shortList.packages.map(({ label }) => ({
    title: [say(writing, "briefing.package", { letter: label })],
    kind: "text",
  }));
}

// Issues on which the packages differ come first: they are what there is to choose.
function contentTable(writing: Writing): Block {
  const { frame } = writing.subject;
  const { packages } = writing.assessment.shortList;
  const differs = (issue: number) => packages.some(({ deal }) => deal[issue] !== packages[0].deal[issue]);
  const issues = frame.issues.map((_, issue) => issue);
  const ordered = [...issues.filter(differs), ...issues.filter((issue) => !differs(issue))];
  return {
    kind: "table",
    caption: say(writing, "briefing.content-table"),
    columns: [{ title: [say(writing, "briefing.column-issue")], kind: "text" }, ...packageColumns(writing)],
    rows: ordered.map((issue): Text[] => [
      [frame.issues[issue].name],
      ...packages.map(({ deal }): Text => [optionName(frame, issue, deal[issue])]),
    ]),
  };
}

function worthTable(writing: Writing): Block {
  const { subject, assessment } = writing;
  const { packages } = assessment.shortList;
  const places = Math.min(sensiblePlaces(packages.flatMap(({ worth }) => worth)), 1);
  const fixed = true;
  const rows = subject.frame.parties.map((_, party): Text[] => {
    const { noDeal } = assessment.sheets[party];
    return [
      partyText(subject, party),
      [noDeal ? formatNumber(noDeal, { places, fixed }) : say(writing, "briefing.unknown")],
      ...packages.map(({ worth, gain }): Text => {
        const change = gain[party];
        const shown = formatNumber(worth[party], { places, fixed });
        return [change ? `${shown} (${formatChange(change, { places, fixed })})` : shown];
      }),
    ];
  });
  return {
    kind: "table",
    caption: say(writing, "briefing.worth-table"),
    columns: [
      { title: [say(writing, "briefing.column-party")], kind: "text" },
      { title: [say(writing, "briefing.row-no-deal")], kind: "number" },
      ...packageColumns(writing).map((column) => ({ ...column, kind: "number" as const })),
    ],
    rows,
  };
}

function packagePart(writing: Writing, listed: ListedPackage): Block[] {
  const title = say(writing, "briefing.package", { letter: listed.label });
  return part(`package-${listed.label.toLowerCase()}`, title, [
    paragraph(whyListed(writing, listed)),
    ...givesBlocks(writing, listed),
    paragraph(worstOffSentence(writing, listed)),
    ...list(sinkSentences(writing, listed)),
  ]);
}

const ROLE_CODES = {
  nash: "briefing.role-nash",
  "kalai-smorodinsky": "briefing.role-kalai-smorodinsky",
  egalitarian: "briefing.role-egalitarian",
  utilitarian: "briefing.role-utilitarian",
  "most-robust": "briefing.role-most-robust",
  balanced: "briefing.role-balanced",
  "keeps-demands": "briefing.role-keeps-demands",
  different: "briefing.role-different",
} as const;

function whyListed(writing: Writing, { roles, efficient }: ListedPackage): string {
  const reasons = roles.map((role) => say(writing, ROLE_CODES[role]));
  const judged = efficient ? "briefing.is-efficient" : "briefing.is-not-efficient";
  const last = say(writing, efficient === null ? "briefing.efficiency-open" : judged);
  return `${say(writing, "briefing.why-listed", { reasons })} ${last}`;
}

/** With more parties than this a table of who gives what would be too wide. */
const MOST_COLUMNS = 3;

function givesBlocks(writing: Writing, listed: ListedPackage): Block[] {
  const { parties } = writing.subject.frame;
  if (parties.length <= MOST_COLUMNS) return [givesTable(writing, listed)];
  return list(parties.map((_, party) => givesText(writing, listed, party)));
}

function givesTable(writing: Writing, { gives, deal, label }: ListedPackage): Block {
  const { subject } = writing;
  const { frame } = subject;
  const places = gives.map((given) => placesOf(given.map(({ loss }) => loss)));
  const cell = (party: number, issue: number): Text => {
    const given = gives[party].find((one) => one.issue === issue);
    if (!given) return [say(writing, "briefing.its-best")];
    const loss = formatNumber(given.loss, { places: places[party], fixed: true });
    return [say(writing, "briefing.less-than-best", { loss, best: optionName(frame, issue, given.best) })];
  };
  return {
    kind: "table",
    caption: say(writing, "briefing.gives-table", { letter: label }),
    columns: [
      { title: [say(writing, "briefing.column-issue")], kind: "text" },
      { title: [say(writing, "briefing.package", { letter: label })], kind: "text" },
      ...frame.parties.map((_, party) => ({ title: partyText(subject, party), kind: "text" as const })),
    ],
    rows: frame.issues.map(({ name }, issue): Text[] => [
      [name],
      [optionName(frame, issue, deal[issue])],
      ...frame.parties.map((_, party) => cell(party, issue)),
    ]),
  };
}

/** More issues than this are summed up. */
const MOST_GIVEN = 4;

function givesText(writing: Writing, { gives, deal }: ListedPackage, party: number): Text {
  const { frame } = writing.subject;
  const given = gives[party];
  const name = partyText(writing.subject, party);
  if (given.length === 0) return [...name, " ", say(writing, "briefing.gives-nothing")];
  const places = placesOf(given.map(({ loss }) => loss));
  const items = given.slice(0, MOST_GIVEN).map(({ issue, best, loss }) =>
    say(writing, "briefing.gives-on", {
      issue: frame.issues[issue].name,
      has: optionName(frame, issue, deal[issue]),
      best: optionName(frame, issue, best),
      loss: formatNumber(loss, { places }),
    }),
  );
  const more = Math.max(given.length - MOST_GIVEN, 0);
  return [...name, " ", say(writing, "briefing.gives", { items, more })];
}

function placesOf(values: readonly Rational[]): number {
  return Math.min(sensiblePlaces(values), 1);
}

function worstOffSentence(writing: Writing, { worstOff, shares }: ListedPackage): string {
  const { basis } = writing.assessment.shortList;
  const share = formatNumber(100 * Math.min(...shares), { places: 0 });
  const code = {
    acceptable: "briefing.worst-off",
    "none-acceptable": "briefing.worst-off-none-acceptable",
    "no-deal-worth-unknown": "briefing.worst-off-unknown",
  }[basis];
  const everyone = worstOff.length === writing.subject.frame.parties.length;
  return say(writing, code, { parties: namesOf(writing, worstOff), share, everyone });
}

/** Of many parties, those nearest to walking away. */
const MOST_SINKING = 3;

// The party nearest to walking away first: its alternative is what to watch.
function sinkSentences(writing: Writing, { gain, acceptability }: ListedPackage): string[] {
  const known = gain.flatMap((margin, party) => (margin ? [{ margin, party }] : []));
  const unknown = gain.flatMap((margin, party) => (margin ? [] : [party]));
  const margins = known
    .sort((a, b) => compare(a.margin, b.margin))
    .slice(0, MOST_SINKING)
    .map(({ margin, party }) => {
      const code =
        sign(margin) < 0
          ? "briefing.sunk-by"
          : sign(margin) === 0
            ? "briefing.sinks-at-once"
            : "briefing.sinks-if";
      const size = formatNumber(sign(margin) < 0 ? { num: -margin.num, den: margin.den } : margin, {
        places: placesOf([margin]),
      });
      return say(writing, code, { party: nameOf(writing, party), margin: size });
    });
  const open =
    unknown.length > 0
      ? [say(writing, "briefing.sinks-unknown", { parties: namesOf(writing, unknown) })]
      : [];
  const sure =
    acceptability && open.length === 0 ? [capitalise(acceptedText(writing, acceptability.toAll))] : [];
  return [...margins, ...open, ...sure];
}
