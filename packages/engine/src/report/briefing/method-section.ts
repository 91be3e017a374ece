// Method notes: what was computed and how, where chance came in, what was filled in, and what the reader was warned of.

import type { Solution } from "../../analysis/bargaining/solutions/solution.ts";
import { worthRange } from "../../analysis/preference/extremes.ts";
import type { Block, Section } from "../document.ts";
import type { Text } from "../text.ts";
import { noteTexts } from "./case-notes.ts";
import { partyText } from "./naming.ts";
import { sharedTimeBlocks } from "./shared-time-part.ts";
import { placesOfParty, uncertainText } from "./uncertain-text.ts";
import { mayTellAll, tellable } from "./withholding.ts";
import { list, namesOf, part, say, type Writing } from "./writing.ts";

export function methodSection(writing: Writing): Section {
  const { assessment } = writing;
  return {
    id: "method",
    title: say(writing, "briefing.title-method"),
    blocks: [
      ...list([
        say(writing, "briefing.method-deals"),
        say(writing, "briefing.method-points"),
        say(writing, "briefing.method-seed", { seed: assessment.method.seed }),
      ]),
      ...part("solutions", say(writing, "briefing.title-solutions"), ofAll(writing, solutionBlocks)),
      ...part("shared-time", say(writing, "briefing.title-shared-time"), ofAll(writing, sharedTimeBlocks)),
      ...part("defaults", say(writing, "briefing.title-defaults"), defaultBlocks(writing)),
      ...part(
        "warnings",
        say(writing, "briefing.title-warnings"),
        list(noteTexts(writing, tellable(writing, assessment.warnings))),
      ),
      ...part("sources", say(writing, "briefing.title-sources"), sourceBlocks(writing)),
    ],
  };
}

// What the rules pick follows from what every side wants.
function ofAll(writing: Writing, blocks: (writing: Writing) => Block[]): Block[] {
  return mayTellAll(writing) ? blocks(writing) : [];
}

function solutionBlocks(writing: Writing): Block[] {
  const { solutions } = writing.assessment;
  const rules: [string, Solution][] = [
    [say(writing, "briefing.rule-nash"), solutions.nash],
    [say(writing, "briefing.rule-kalai-smorodinsky"), solutions.kalaiSmorodinsky],
    [say(writing, "briefing.rule-egalitarian"), solutions.egalitarian],
    [say(writing, "briefing.rule-utilitarian"), solutions.utilitarian],
  ];
  const found = rules.flatMap(([rule, solution]) => (solution.found ? [{ rule, solution }] : []));
  const none = rules.flatMap(([rule, solution]) =>
    solution.found ? [] : [noneSentence(writing, rule, solution)],
  );
  if (found.length === 0) return list([...new Set(none)]);
  return [solutionTable(writing, found), ...list(none)];
}

/** With more parties than this each has a row rather than a column. */
const MOST_COLUMNS = 3;

function solutionTable(
  writing: Writing,
  found: readonly { rule: string; solution: Extract<Solution, { found: true }> }[],
): Block {
  const { subject } = writing;
  const told = subject.frame.parties.map((_, party) => party);
  if (told.length > MOST_COLUMNS) return solutionTableByParty(writing, found);
  return {
    kind: "table",
    caption: say(writing, "briefing.solution-table"),
    columns: [
      { title: [say(writing, "briefing.column-rule")], kind: "text" },
      ...told.map((party) => ({
        title: partyText(subject, party),
        kind: "number" as const,
      })),
      { title: [say(writing, "briefing.column-ties")], kind: "number" },
    ],
    rows: found.map(({ rule, solution }): Text[] => [
      [solution.proven ? rule : say(writing, "briefing.rule-not-proven", { rule })],
      ...told.map((party): Text => [worthText(writing, solution, party)]),
      [
        say(writing, solution.dealCountIsLowerBound ? "briefing.at-least-count" : "briefing.exact-count", {
          count: writing.speech.wording.formatCount(solution.dealCount),
        }),
      ],
    ]),
  };
}

function solutionTableByParty(
  writing: Writing,
  found: readonly { rule: string; solution: Extract<Solution, { found: true }> }[],
): Block {
  return {
    kind: "table",
    caption: say(writing, "briefing.solution-table"),
    columns: [
      { title: [say(writing, "briefing.column-party")], kind: "text" },
      ...found.map(({ rule }) => ({ title: [rule], kind: "number" as const })),
    ],
    rows: writing.subject.frame.parties.map((_, party): Text[] => [
      partyText(writing.subject, party),
      ...found.map(({ solution }): Text => [worthText(writing, solution, party)]),
    ]),
  };
}

// With the range over all readings of the package that is shown.
function worthText(
  writing: Writing,
  { points: [{ worth, deals }] }: Extract<Solution, { found: true }>,
  party: number,
): string {
  const { frame, profiles } = writing.subject;
  const range = deals.length > 0 ? worthRange(profiles[party], frame, deals[0]) : null;
  const one = { value: worth[party], range };
  return uncertainText(writing, one, placesOfParty(writing, party, [one]));
}

const REASON_CODES = {
  "no-acceptable-deal": "briefing.none-no-acceptable-deal",
  "no-deal-better-for-all": "briefing.none-no-deal-better-for-all",
  "no-deal-worth-unknown": "briefing.none-no-deal-worth-unknown",
  "not-decided": "briefing.none-not-decided",
} as const;

function noneSentence(writing: Writing, rule: string, none: Extract<Solution, { found: false }>): string {
  return say(writing, REASON_CODES[none.reason], { rule, parties: namesOf(writing, none.parties) });
}

function defaultBlocks(writing: Writing): Block[] {
  return list(noteTexts(writing, tellable(writing, writing.subject.defaults)));
}

function sourceBlocks({ subject, speech }: Writing): Block[] {
  return list(
    subject.frame.sources.map(({ title, by, date, url, note }): Text => {
      const day = date && speech.wording.formatDay(date);
      const details = [by, day].filter((detail) => detail !== null).join(", ");
      return [
        url ? { kind: "link", text: title, href: url } : title,
        ...(details ? [`, ${details}`] : []),
        ...(note ? [" ", { kind: "small", text: note } as const] : []),
      ];
    }),
  );
}
