// Every check of the reader of conflict.yaml: a small sound conflict is changed in one place, and exactly the problems that this makes are found.
import { describe, expect, test } from "vitest";
import { renderMessage } from "../../../../src/report/messages/catalogue.ts";
import { caseConflictSentences } from "../../../../src/report/messages/en/case-conflict.ts";
import { caseConflictRankingSentences } from "../../../../src/report/messages/en/case-conflict-rankings.ts";
import { ENGLISH } from "../../../../src/report/messages/en.ts";
import { read } from "../small-case.ts";
import { ACTIONS_YAML, type Change, changed, LISTED_YAML, withConflict } from "./small-conflict.ts";

/** `3:5 code` for what is in conflict.yaml, the code without its area. */
function found(text: string): string[] {
  const reading = read(withConflict(text));
  return (reading.ok ? reading.case.warnings : reading.problems).map((problem) => {
    expect(problem.file).toBe("conflict.yaml");
    expect(renderMessage(problem, ENGLISH)).not.toMatch(/undefined|\[object|“”/);
    seen.add(problem.code);
    const place = `${problem.line}:${problem.column} ${problem.code.replace("case.", "")}`;
    return problem.severity === "warning" ? `${place} warning` : place;
  });
}

const seen = new Set<string>();

type Row = readonly [name: string, changes: Change | readonly Change[], expected: readonly string[]];

function check(text: string, rows: readonly Row[]): void {
  test.each(rows)("%s", (_, changes, expected) => {
    const list = typeof changes[0] === "string" ? [changes as Change] : (changes as readonly Change[]);
    expect(found(changed(text, list))).toEqual(expected);
  });
}

/** The lines of a group at the top of a document. */
function group(text: string, key: string): string {
  return new RegExp(`^${key}:.*\n(?: .*\n)*`, "m").exec(text)?.[0] ?? "";
}

const many = (count: number) => Array.from({ length: count }, (_, k) => `x${k}`).join(", ");

// Pieces of the small conflicts that several rows change.
const B = "[guarantee, sanctions]\n  - m";
const P = "{guarantee: yes, sanctions: yes}";
const T = "taken: [strikes, sanctions]";
const S = "not strikes and guarantee";
const W = '{strikes: -3, guarantee or "long move": [1, 2]}';
const COALITIONS = "[[a, b], [a, b, m]]";
const IN_FORCE = "    inForce: [long move]";
const RANKED = "a: {ranked: [1, [2, x 3]]}";
const NOBODIES = Array.from({ length: 8 }, (_, k) => `n${k}`);

test("the small conflicts are sound", () => {
  expect(found(ACTIONS_YAML)).toEqual([]);
  expect(found(LISTED_YAML)).toEqual([]);
});

describe("shape", () => {
  check(ACTIONS_YAML, [
    ["unknown key", ["levers:", "levrs:"], ["43:1 unknown-key"]],
    ["newer format", ["format: 1", "format: 2"], ["1:9 newer-format"]],
    ["no decision makers", [group(ACTIONS_YAML, "decisionMakers"), ""], ["1:1 missing-key"]],
    ["no preferences", [group(ACTIONS_YAML, "preferences"), ""], ["1:1 missing-key"]],
  ]);
});

describe("decision makers and actions", () => {
  check(ACTIONS_YAML, [
    ["a decision maker twice", ["  - m\n", "  - m\n  - m\n"], ["19:5 duplicate-maker"]],
    ["an action twice", [B, "[guarantee, sanctions, guarantee]\n  - m"], ["17:37 duplicate-action"]],
    [
      "an action of two decision makers",
      [B, "[guarantee, sanctions, strikes]\n  - m"],
      ["17:37 action-of-two"],
    ],
    ["31 actions", [B, `[guarantee, sanctions, ${many(27)}]\n  - m`], ["17:157 too-many-actions"]],
    ["an irreversible mistyped", ["once-taken", "once-takn"], ["13:23 unknown-value"]],
    ["an irreversible that says yes", ["once-taken", "yes"], ["13:23 unknown-value"]],
    [
      "moves beside actions",
      ["statusQuo: s1", "moves: {a: {s1: kept}}\nstatusQuo: s1"],
      ["40:1 actions-and-moves"],
    ],
  ]);
});

describe("infeasible", () => {
  check(ACTIONS_YAML, [
    [
      "an unknown action",
      ["atMostOne: [strikes, guarantee]", "atMostOne: [strikes, garantee]"],
      ["20:26 unknown-action"],
    ],
    [
      "at most one of one",
      ["atMostOne: [strikes, guarantee]", "atMostOne: [strikes]"],
      ["20:16 at-most-one-of-one"],
    ],
    ["text for a list", ["atMostOne: [strikes, guarantee]", "atMostOne: strikes"], ["20:16 wrong-kind"]],
    [
      "an action named twice",
      ["atMostOne: [strikes, guarantee]", "atMostOne: [strikes, guarantee, strikes]"],
      ["20:37 named-twice"],
    ],
    ["at least one of none", ["[strikes, guarantee, long move]", "[]"], ["21:17 empty-list"]],
    [
      "two meanings in one entry",
      ["  - pattern:", "  - atLeastOne: [strikes]\n    pattern:"],
      ["24:5 infeasible-form"],
    ],
    ["no meaning", ["requires: strikes, ", ""], ["22:5 infeasible-form"]],
    ["nobody who requires", ["action: sanctions, requires", "requires"], ["22:5 infeasible-form"]],
    [
      "an action beside a pattern",
      ["  - pattern:", "  - action: strikes\n    pattern:"],
      ["24:5 infeasible-form"],
    ],
    ["a mistyped meaning", ["requires: strikes", "require: strikes"], ["22:25 unknown-key"]],
    [
      "an action that requires itself",
      ["requires: strikes", "requires: [strikes, sanctions]"],
      ["22:45 action-ties-itself"],
    ],
    [
      "an action that excludes itself",
      ["excludes: [guarantee", "excludes: [long move"],
      ["23:36 action-ties-itself"],
    ],
    ["an empty pattern", [P, "{}"], ["24:14 empty-action-pattern"]],
    ["neither yes nor no", [P, "{guarantee: maybe, sanctions: yes}"], ["24:26 wrong-kind"]],
    ["an unknown action in a pattern", [P, "{guarante: yes, sanctions: yes}"], ["24:15 unknown-action"]],
    [
      "an unknown action among merged",
      ["merged:\n  - {long move: yes}", "merged:\n  - {long mov: yes}"],
      ["26:6 unknown-action"],
    ],
    ["an empty merger", ["merged:\n  - {long move: yes}", "merged:\n  - {}"], ["26:5 empty-action-pattern"]],
    [
      "no state left",
      [
        "  - pattern: {guar",
        "  - pattern: {strikes: yes}\n  - pattern: {guarantee: yes}\n  - pattern: {long move: yes}\n  - pattern: {guar",
      ],
      ["21:5 no-state-left"],
    ],
    [
      "too many states",
      ["      - strikes\n", `      - strikes\n${many(24).replaceAll(/(\w+),? ?/g, "      - $1\n")}`],
      ["5:1 too-many-states"],
    ],
  ]);
});

describe("states", () => {
  check(ACTIONS_YAML, [
    ["an id twice", ["- {id: war", "- {id: kept"], ["29:10 duplicate-state"]],
    ["two names for one state", [T, "taken: [guarantee]"], ["29:10 state-named-twice"]],
    [
      "two names for merged states",
      [
        [`${T}}`, `${T}}\n  - {id: off, taken: [long move]}\n  - {id: gone, taken: [strikes, long move]}`],
        ["[s1, s2]", "[s1, off]"],
      ],
      ["31:10 state-named-twice"],
    ],
    ["a state that cannot be", [T, "taken: [sanctions]"], ["29:22 state-infeasible"]],
    ["nothing taken, which cannot be", [T, "taken: []"], ["29:22 state-infeasible"]],
    [
      "a state without its actions",
      ["{id: war, taken: [strikes, sanctions]}", "war"],
      ["29:5 state-without-taken"],
    ],
    ["an unknown action", [T, "taken: [strike, sanctions]"], ["29:23 unknown-action"]],
    ["an action twice", [T, "taken: [strikes, strikes]"], ["29:32 named-twice"]],
    ["an unknown option of the deal", ["{hours: 36}", "{hours: 46}"], ["28:66 unknown-option"]],
    ["an empty deal", ["{hours: 36}", "{}"], ["28:58 empty-pattern"]],
    ["a status quo that is not known", ["statusQuo: s1", "statusQuo: s9"], ["40:12 unknown-state"]],
    [
      "a status quo that cannot be",
      ["statusQuo: s1", "statusQuo: [strikes, guarantee]"],
      ["40:12 state-infeasible"],
    ],
    ["an unknown action to hold", ["hold: [long move]", "hold: [long]"], ["41:8 unknown-action"]],
  ]);
});

describe("preferences", () => {
  check(ACTIONS_YAML, [
    ["one is missing", [`  m:\n    weights: ${W}\n`, ""], ["30:1 preferences-missing"]],
    ["one of nobody", ["  m:\n    weights", "  n:\n    weights"], ["38:3 unknown-maker"]],
    ["two forms", ["    ties: unknown", "    weights: {strikes: 1}"], ["34:5 preference-form"]],
    ["no form", [`    weights: ${W}`, "    ties: equal"], ["39:5 preference-form"]],
    [
      "ties of a list",
      ["{long move: yes}]\n", "{long move: yes}]\n    ties: unknown\n"],
      ["33:5 ties-of-ranked"],
    ],
    ["ties mistyped", ["ties: unknown", "ties: unknwon"], ["37:11 unknown-value"]],
    ["an unknown state", ["[kept, {unknown", "[kpt, {unknown"], ["32:14 unknown-state"]],
    [
      "the automatic id of a state with a name",
      ["[kept, {unknown", "[s3, {unknown"],
      ["32:14 unknown-state"],
    ],
    ["an automatic id beyond the last", ["[kept, {unknown", "[kept, s5, {unknown"], ["32:20 unknown-state"]],
    [
      "states without a place",
      ["[kept, {unknown: [s1, war]}, {long move: yes}]", "[kept]"],
      ["32:13 ranked-misses"],
    ],
    ["a state named twice", ["[kept, {unknown", "[kept, kept, {unknown"], ["32:20 ranked-twice"]],
    [
      "a state after a pattern that takes it in",
      ["[kept, {unknown", "[{guarantee: yes}, kept, {unknown"],
      ["32:32 ranked-twice"],
    ],
    [
      "a pattern that takes in nothing new",
      ["{long move: yes}]\n  b", "{long move: yes}, {strikes: yes}]\n  b"],
      ["32:60 ranked-nothing-new warning"],
    ],
    [
      "an unknown order of one",
      ["{unknown: [s1, war]}", "s1, {unknown: [war]}"],
      ["32:24 unknown-order-of-one warning"],
    ],
    [
      "an unknown order of a pattern that one state matches",
      ["kept, {unknown: [s1, war]}, ", "{unknown: [{guarantee: yes}]}, s1, war, "],
      ["32:14 unknown-order-of-one warning"],
    ],
    ["an unknown order of none", ["{unknown: [s1, war]}", "s1, war, {unknown: []}"], ["32:39 empty-list"]],
    ["an unknown order of a text", ["{unknown: [s1, war]}", "s1, {unknown: war}"], ["32:34 wrong-kind"]],
    [
      "an unknown action in a pattern",
      ["[kept, {unknown", "[kept, {strike: yes}, {unknown"],
      ["32:21 unknown-action"],
    ],
    ["a confidence above 1", ["confidence: 0.8", "confidence: 80"], ["36:60 confidence-range"]],
    ["a confidence below 0", ["confidence: 0.8", "confidence: -0.1"], ["36:60 confidence-range"]],
    ["a confidence in words", ["confidence: 0.8", "confidence: high"], ["36:60 number"]],
    ["a confidence in percent", ["confidence: 0.8", "confidence: 80%"], ["36:60 number-percent"]],
    ["no weight", [W, "{}"], ["39:14 no-weights"]],
    ["a weight that is no number", ["strikes: -3", "strikes: bad"], ["39:24 number"]],
    ["a weight upside down", ["[1, 2]}", "[2, 1]}"], ["39:54 interval-upside-down"]],
    ["a weight of something unknown", ["strikes: -3", "strikse: -3"], ["39:15 unknown-action"]],
    [
      "a weight of what always holds",
      ["strikes: -3", "strikes or not strikes: -3"],
      ["39:39 statement-idle warning"],
    ],
  ]);
});

describe("statements", () => {
  check(ACTIONS_YAML, [
    ["an unknown action", [S, "not strike and guarantee"], ["35:9 unknown-action"]],
    ["two unknown actions", [S, "not strike and garantee"], ["35:9 unknown-action", "35:9 unknown-action"]],
    ["nothing", [S, "' '"], ["35:9 statement-empty"]],
    ["very much", [S, `${"not ".repeat(600)}strikes`], ["35:9 statement-too-long"]],
    ["brackets without end", [S, "(".repeat(100_000)], ["35:9 statement-too-long"]],
    ["a comma", [S, "strikes, guarantee"], ["35:9 statement-character"]],
    ["an open quote", [S, 'not strikes and "long move'], ["35:9 statement-open-quote"]],
    ["nothing after and", [S, "not strikes and"], ["35:9 statement-missing-action"]],
    ["nothing before and", [S, "and strikes"], ["35:9 statement-missing-action"]],
    ["and or", [S, "strikes and or guarantee"], ["35:9 statement-missing-action"]],
    ["empty brackets", [S, "()"], ["35:9 statement-missing-action"]],
    ["two actions side by side", [S, "strikes guarantee"], ["35:9 statement-missing-word"]],
    ["an action before a bracket", [S, "strikes (guarantee)"], ["35:9 statement-missing-word"]],
    [
      "an id with a blank, without quotes",
      [S, "long move"],
      ["35:9 unknown-action", "35:9 statement-missing-word"],
    ],
    ["a bracket that is not closed", [S, "not (strikes and guarantee"], ["35:9 statement-open-bracket"]],
    ["a bracket that was not opened", [S, "not strikes) and guarantee"], ["35:9 statement-close-bracket"]],
    ["if without then", [S, "if strikes"], ["35:9 statement-without-then"]],
    ["if with something else", [S, "if strikes guarantee"], ["35:9 statement-missing-word"]],
    ["then without if", [S, "strikes then guarantee"], ["35:9 statement-without-if"]],
    ["two conditionals", [S, "strikes if guarantee if sanctions"], ["35:9 statement-conditionals"]],
    [
      "a conditional after and",
      [S, "guarantee and if strikes then sanctions"],
      ["35:9 statement-conditionals"],
    ],
    ["two times then", [S, "if strikes then sanctions then guarantee"], ["35:9 statement-conditionals"]],
    ["what always holds", [S, "not strikes or not guarantee"], ["35:9 statement-idle warning"]],
    ["what never holds", [S, "strikes and guarantee"], ["35:9 statement-idle warning"]],
  ]);
});

describe("coalitions, levers, variants", () => {
  check(ACTIONS_YAML, [
    ["a coalition of one", [COALITIONS, "[[a], [a, b, m]]"], ["42:14 coalition-of-one"]],
    ["a coalition twice", [COALITIONS, "[[a, b], [b, a]]"], ["42:22 duplicate-coalition"]],
    ["a coalition that names one twice", [COALITIONS, "[[a, b, a]]"], ["42:21 named-twice"]],
    ["a coalition with a stranger", [COALITIONS, "[[a, c]]"], ["42:18 unknown-maker"]],
    ["all mistyped", [COALITIONS, "al"], ["42:13 unknown-value"]],
    ["one list instead of lists", [COALITIONS, "[a, b]"], ["42:14 wrong-kind", "42:17 wrong-kind"]],
    [
      "all of many",
      [
        ["  - m\n", `  - m\n${NOBODIES.map((id) => `  - ${id}\n`).join("")}`],
        [
          "preferences:\n",
          `preferences:\n${NOBODIES.map((id) => `  ${id}: {weights: {strikes: 1}}\n`).join("")}`,
        ],
      ],
      ["70:17 too-many-coalitions"],
    ],
    ["an unknown lever", ["levers: [sanctions]", "levers: [sanction]"], ["43:10 unknown-action"]],
    ["a lever twice", ["levers: [sanctions]", "levers: [sanctions, sanctions]"], ["43:21 named-twice"]],
    ["a variant twice", ["- id: far", "- id: calm"], ["52:9 duplicate-variant"]],
    [
      "an action both barred and in force",
      [IN_FORCE, `${IN_FORCE}\n    without: [long move]`],
      ["53:14 variant-both-ways"],
    ],
    [
      "actions in force that exclude each other",
      [IN_FORCE, "    inForce: [long move, guarantee]"],
      ["53:14 variant-leaves-nothing"],
    ],
    [
      "a variant that leaves nothing",
      [IN_FORCE, "    without: [long move, guarantee]\n    infeasible: [{pattern: {strikes: yes}}]"],
      ["53:14 variant-leaves-nothing"],
    ],
    [
      "a variant without the status quo",
      [IN_FORCE, "    infeasible: [{pattern: {strikes: yes}}]"],
      ["52:5 variant-rules-out warning"],
    ],
    ["a variant with an unknown action", [IN_FORCE, "    inForce: [lng move]"], ["53:15 unknown-action"]],
    [
      "a ranking that misses a state of the variant",
      ["[kept, [s1, s2]]", "[kept, s2]"],
      ["50:31 ranked-misses"],
    ],
    [
      "a ranking of nobody",
      ["{a: {ranked: [kept, [s1, s2]]}}", "{z: {ranked: [kept, [s1, s2]]}}"],
      ["50:19 unknown-maker"],
    ],
    [
      "a coalition of one in a variant",
      ["    coalitions: all", "    coalitions: [[b]]"],
      ["54:18 coalition-of-one"],
    ],
    [
      "what is not seen is not there",
      ["{b: [{strikes: yes}, kept]}", "{b: [{strikes: yes}, keptt], z: [kept]}"],
      ["51:34 unknown-state", "51:42 unknown-maker"],
    ],
  ]);
});

describe("listed states and moves", () => {
  check(LISTED_YAML, [
    [
      "one decision maker",
      [
        ["[a, {id: b}]", "[a]"],
        ["  b: {x 3: 1}\n", ""],
        ["  b: {ranked: [{unknown: [1, 2]}, x 3]}\n", ""],
      ],
      ["2:1 too-few-makers"],
    ],
    ["no moves", [group(LISTED_YAML, "moves"), ""], ["2:1 nobody-moves"]],
    ["moves of nobody", [group(LISTED_YAML, "moves"), "moves: {}\n"], ["4:1 nobody-moves"]],
    ["no states", [group(LISTED_YAML, "states"), ""], ["3:1 no-states-listed"]],
    ["actions taken", ["{id: 2, name: Two", "{id: 2, taken: [], name: Two"], ["3:21 taken-in-listed"]],
    [
      "patterns and levers",
      ["statusQuo: 1", "infeasible: [{atLeastOne: [x]}]\nmerged: [{x: yes}]\nlevers: [x]\nstatusQuo: 1"],
      ["10:1 needs-actions", "11:1 needs-actions", "12:1 needs-actions"],
    ],
    ["a state twice", ["states: [1, {id: 2,", "states: [1, {id: 1,"], ["3:18 duplicate-state"]],
    ["a move to nowhere", ["{1: 2, 2:", "{1: 4, 2:"], ["5:10 unknown-state"]],
    ["a move from nowhere", ["{1: 2, 2:", "{4: 2, 2:"], ["5:7 unknown-state"]],
    ["a move to itself", ["{1: 2, 2:", "{1: 1, 2:"], ["5:10 move-to-itself"]],
    ["a move twice", ["2: [1, x 3]", "2: [1, x 3, 1]"], ["5:25 move-twice"]],
    ["moves of a stranger", ["  b: {x 3: 1}", "  c: {x 3: 1}"], ["6:3 unknown-maker"]],
    ["a decision maker without a move", ["  b: {x 3: 1}\n", ""], ["2:21 maker-without-moves warning"]],
    ["a status quo by actions", ["statusQuo: 1", "statusQuo: [1]"], ["10:12 taken-in-listed"]],
    ["an unknown status quo", ["statusQuo: 1", "statusQuo: s1"], ["10:12 unknown-state"]],
    ["a pattern in a ranking", [RANKED, "a: {ranked: [1, {x: yes}, [2, x 3]]}"], ["8:19 pattern-in-listed"]],
    ["statements", [RANKED, "a: {statements: [x]}"], ["8:7 needs-actions"]],
    ["weights", [RANKED, "a: {weights: {x: 1}}"], ["8:7 needs-actions"]],
    ["a ranking that misses states", [RANKED, "a: {ranked: [1]}"], ["8:15 ranked-misses"]],
    [
      "a variant with actions",
      ["unseen: {a: [x 3]}", "without: [x], inForce: [y], infeasible: []"],
      ["14:17 needs-actions", "14:31 needs-actions", "14:45 needs-actions"],
    ],
    ["unseen by a pattern", ["unseen: {a: [x 3]}", "unseen: {a: [{x: yes}]}"], ["14:30 pattern-in-listed"]],
    ["an unknown issue", ["deal: {hours: 35}", "deal: {hous: 35}"], ["3:39 unknown-issue"]],
  ]);
});

describe("a model with two actions", () => {
  const TWO = `format: 1
decisionMakers: [{id: a, actions: [x]}, {id: b, actions: [y]}]
preferences: {a: {statements: [x]}, b: {statements: [y]}}
coalitions: []
`;
  const renamed = (id: string) =>
    changed(TWO, [
      ["actions: [x]", `actions: [${id}]`],
      ["statements: [x]", "statements: [y]"],
    ]);

  test.each(["not", "And", "OR", "if", "iff", "then", "unknown"])("%s cannot name an action", (id) => {
    expect(found(renamed(id))).toEqual(["2:36 reserved-action"]);
  });

  test.each(["nothing", "x 1", "1", "оплата", "الهدنة", "آتش‌بس", "a,b"])("%s can", (id) => {
    expect(found(renamed(`"${id}"`))).toEqual([]);
  });
});

test("every sentence about conflicts has been rendered", () => {
  const sentences = Object.keys({ ...caseConflictSentences, ...caseConflictRankingSentences });
  expect(sentences.filter((code) => !seen.has(code))).toEqual([]);
});
