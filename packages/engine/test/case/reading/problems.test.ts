// Every check of the reader: a small sound case is changed in one place, and exactly the problems that this makes are found.
import { describe, expect, test } from "vitest";
import { type Change, changedCase, found, read, smallCase } from "./small-case.ts";

const [A, B, C, R] = ["profiles/a.yaml", "profiles/b.yaml", "case.yaml", "record.yaml"];
const IMPOSSIBLE = "{hours: 35, place: north}";

type Row = readonly [name: string, changes: Change | readonly Change[], expected: readonly string[]];

function check(rows: readonly Row[]): void {
  test.each(rows)("%s", (_, changes, expected) => {
    const list = typeof changes[0] === "string" ? [changes as Change] : (changes as readonly Change[]);
    expect(found(changedCase(...list))).toEqual(expected);
  });
}

test("the small case is sound", () => {
  expect(read(smallCase()).ok).toBe(true);
  expect(found(smallCase())).toEqual([]);
});

describe("shape", () => {
  check([
    ["unknown key", [C, "ordered: true", "orderd: true"], ["case.yaml:18:5 case.unknown-key"]],
    [
      "a mistyped key is not missing too",
      [C, "title: Small", "titel: Small"],
      ["case.yaml:3:1 case.unknown-key"],
    ],
    ["missing key", [C, "title: Small\n", ""], ["case.yaml:1:1 case.missing-key"]],
    ["missing id", [C, "  - id: place\n    options", "  - options"], ["case.yaml:20:5 case.missing-key"]],
    ["no value", [C, "title: Small", "title:"], ["case.yaml:3:1 case.empty-value"]],
    [
      "blank id",
      [C, "- id: paper", '- id: " "'],
      ["case.yaml:28:9 case.empty-value", "record.yaml:10:13 case.unknown-source"],
    ],
    ["empty list", [C, "options: [north, south]", "options: []"], ["case.yaml:21:14 case.empty-list"]],
    ["text for a list", [C, "[north, south]", "north"], ["case.yaml:21:14 case.wrong-kind"]],
    ["number for true or false", [C, "ordered: true", "ordered: 1"], ["case.yaml:18:14 case.wrong-kind"]],
    ["newer format", [C, "format: 1", "format: 2"], ["case.yaml:1:9 case.newer-format"]],
    ["unknown format", [A, "format: 1", "format: one"], ["profiles/a.yaml:1:9 case.unknown-format"]],
    ["no format", [R, "format: 1\n", ""], ["record.yaml:1:1 case.missing-key"]],
    ["empty entry", [C, "  - id: paper", "  -\n  - id: paper"], ["case.yaml:28:4 case.empty-value"]],
    ["unknown kind", [R, "kind: asks", "kind: ask"], ["record.yaml:7:11 case.unknown-value"]],
    [
      "id on two lines",
      [C, "  - m", '  - "m\\nn"'],
      [
        "case.yaml:10:5 case.id-on-lines",
        "record.yaml:6:13 case.unknown-voice",
        "record.yaml:12:10 case.unknown-voice",
      ],
    ],
  ]);
});

describe("numbers", () => {
  check([
    ["decimal comma", [C, "step: 1", "step: 0,5"], ["case.yaml:16:11 case.number-comma"]],
    ["percent sign", [C, "to: 4", "to: 4%"], ["case.yaml:15:9 case.number-percent"]],
    ["not a number", [C, "to: 4", "to: .nan"], ["case.yaml:15:9 case.number-not-finite"]],
    ["endless", [A, "cap: 100", "cap: inf"], ["profiles/a.yaml:16:6 case.number-not-finite"]],
    ["a word", [A, "[2, 3]", "many"], ["profiles/a.yaml:7:24 case.number"]],
    [
      "unknown mistyped",
      [B, "noDeal: [20, 30]", "noDeal: unknwon"],
      ["profiles/b.yaml:12:9 case.unknown-value"],
    ],
    ["a zero denominator", [A, "1/3", "1/0"], ["profiles/a.yaml:7:43 case.number"]],
    ["a range in words", [A, "[2, 3]", "2-3"], ["profiles/a.yaml:7:24 case.number-range"]],
    [
      "too many digits",
      [A, "cap: 100", `cap: ${"9".repeat(2000)}`],
      ["profiles/a.yaml:16:6 case.number-too-long"],
    ],
    ["an exponent beyond sense", [A, "cap: 100", "cap: 1e999"], ["profiles/a.yaml:16:6 case.number"]],
    ["interval upside down", [A, "[2, 3]", "[3, 2]"], ["profiles/a.yaml:7:24 case.interval-upside-down"]],
    ["interval of three", [A, "[2, 3]", "[1, 2, 3]"], ["profiles/a.yaml:7:24 case.interval-form"]],
    ["interval of one", [A, "[2, 3]", "[2]"], ["profiles/a.yaml:7:24 case.interval-form"]],
    ["interval with a word", [A, "[2, 3]", "[2, x]"], ["profiles/a.yaml:7:28 case.number"]],
    ["a group for a number", [A, "[2, 3]", "{x: 1}"], ["profiles/a.yaml:7:24 case.wrong-kind"]],
  ]);
});

describe("frame", () => {
  const noHours = "  - combination: {hours: {not: 35}}";
  check([
    ["a party twice", [C, "  - id: b\n    name: Bee", "  - a"], ["case.yaml:7:5 case.duplicate-party"]],
    ["a voice that is a party", [C, "  - m", "  - a"], ["case.yaml:10:5 case.voice-is-party"]],
    ["a voice twice", [C, "  - m", "  - m\n  - m"], ["case.yaml:11:5 case.duplicate-voice"]],
    [
      "an issue twice",
      [C, "    divisible: true", "    divisible: true\n  - id: pay\n    options: [x, y]"],
      ["case.yaml:24:9 case.duplicate-issue", "profiles/a.yaml:17:10 case.no-deal-incomplete"],
    ],
    [
      "an option twice",
      [C, "north, south]", "north, south, south]"],
      ["case.yaml:21:29 case.duplicate-option"],
    ],
    [
      "a source twice",
      [C, "  - id: paper", "  - {id: paper, title: P}\n  - id: paper"],
      ["case.yaml:29:9 case.duplicate-source"],
    ],
    [
      "a reserved option",
      [C, "north, south]", "north, south, curve]"],
      [
        "case.yaml:21:29 case.reserved-option",
        "profiles/a.yaml:9:3 case.options-missing",
        "profiles/b.yaml:6:3 case.options-missing",
      ],
    ],
    ["step below zero", [C, "step: 1", "step: -1"], ["case.yaml:16:11 case.step-not-positive"]],
    ["step of zero", [C, "step: 1", "step: 0"], ["case.yaml:16:11 case.step-not-positive"]],
    [
      "step that does not end at the end",
      [C, "step: 1", "step: 3"],
      ["case.yaml:16:11 case.step-not-dividing"],
    ],
    ["a million options", [C, "step: 1", "step: 0.000004"], ["case.yaml:16:11 case.too-many-options"]],
    ["from above to", [C, "from: 0", "from: 9"], ["case.yaml:14:11 case.range-upside-down"]],
    ["no from", [C, "    from: 0\n", ""], ["case.yaml:12:5 case.numeric-end-missing"]],
    [
      "numbers and options",
      [C, "    ordered: true\n", "    step: 1\n"],
      ["case.yaml:18:5 case.listed-issue-key"],
    ],
    [
      "ordered numbers",
      [C, "    step: 1", "    step: 1\n    ordered: true"],
      ["case.yaml:17:5 case.numeric-issue-key"],
    ],
    [
      "divisible with options",
      [C, "divisible: true", "divisible: true\n    options: [x]"],
      ["case.yaml:24:5 case.divisible-issue-key"],
    ],
    ["nothing to choose from", [C, "    options: [north, south]\n", ""], ["case.yaml:20:5 case.no-options"]],
    ["a date that is none", [C, "date: 2025-05-07", "date: 7 May"], ["case.yaml:4:7 case.date"]],
    ["a day that the calendar lacks", [C, "2025-05-01", "2025-02-29"], ["case.yaml:30:11 case.date"]],
    [
      "an act with several mistakes",
      [
        R,
        "when: 2025-05-03T10:00Z\n    who: m\n    says: Sums up.",
        "when: yesterday\n    who: []\n    kind: ask\n    source: x",
      ],
      [
        "record.yaml:11:5 case.missing-key",
        "record.yaml:11:11 case.date",
        "record.yaml:12:10 case.empty-list",
        "record.yaml:13:11 case.unknown-value",
        "record.yaml:14:13 case.unknown-source",
      ],
    ],
    ["a party that is a group", [A, "party: a", "party: {s: 5}"], ["profiles/a.yaml:2:8 case.wrong-kind"]],
    [
      "an id that no profile could name",
      [C, "  - m", "  - __proto__"],
      [
        "case.yaml:10:5 case.unusable-key",
        "record.yaml:6:13 case.unknown-voice",
        "record.yaml:12:10 case.unknown-voice",
      ],
    ],
    ["an id with a slash", [C, "  - m", "  - m\n  - q/r"], []],
    ["a party with a slash", [C, "  - a\n", "  - a\n  - x/y\n"], ["case.yaml:7:5 case.party-id-character"]],
    ["a party with a dot", [C, "  - a\n", "  - a\n  - ..\n"], ["case.yaml:7:5 case.party-id-dot"]],
    [
      "a party named for a device",
      [C, "  - a\n", "  - a\n  - NUL\n"],
      ["case.yaml:7:5 case.party-id-device"],
    ],
    [
      "a party with a long id",
      [C, "  - a\n", `  - a\n  - ${"x".repeat(101)}\n`],
      ["case.yaml:7:5 case.party-id-long"],
    ],
    [
      "parties that differ in case",
      [C, "  - a\n", "  - a\n  - A\n"],
      ["case.yaml:7:5 case.party-id-case", "case.yaml:7:5 case.no-profile"],
    ],
    [
      "everything impossible",
      [C, IMPOSSIBLE, "{hours: [35, 36, 37]}"],
      ["case.yaml:25:18 case.everything-impossible"],
    ],
    [
      "no deal left",
      [C, IMPOSSIBLE, `{hours: 35}\n${noHours}`],
      ["case.yaml:24:1 case.no-deal-possible", "profiles/a.yaml:17:16 case.no-deal-impossible warning"],
    ],
    ["an empty pattern", [C, IMPOSSIBLE, "{}"], ["case.yaml:25:18 case.empty-pattern"]],
    [
      "a range without an order",
      [C, IMPOSSIBLE, "{place: {atLeast: north}}"],
      ["case.yaml:25:26 case.range-on-unordered"],
    ],
    [
      "a range that holds nothing",
      [C, IMPOSSIBLE, "{hours: {atLeast: 37, atMost: 35}}"],
      ["case.yaml:25:26 case.matches-nothing"],
    ],
    ["a range that says nothing", [C, IMPOSSIBLE, "{hours: {}}"], ["case.yaml:25:26 case.empty-range"]],
    ["a range with a slip", [C, IMPOSSIBLE, "{hours: {atLest: 36}}"], ["case.yaml:25:27 case.unknown-key"]],
    [
      "an option named twice",
      [C, IMPOSSIBLE, "{hours: [35, 35]}"],
      ["case.yaml:25:31 case.option-named-twice"],
    ],
    [
      "unknown names",
      [C, IMPOSSIBLE, "{hours: 34, plce: x}"],
      ["case.yaml:25:26 case.unknown-option", "case.yaml:25:30 case.unknown-issue"],
    ],
    ["no profile", [C, "  - a\n", "  - a\n  - c\n"], ["case.yaml:7:5 case.no-profile"]],
  ]);

  test("one option", () => {
    const files = changedCase([C, "[35, 36, 37]", "[36]"]);
    expect(found(files)[0]).toBe("case.yaml:17:5 case.one-option warning");
  });

  const sameNames: [string, Change, string][] = [
    ["parties", [C, "    name: Bee", "    name: ' A '"], "case.yaml:7:5 case.same-party-name warning"],
    [
      "issues",
      [C, "  - id: land\n", "  - id: land\n    name: Place\n"],
      "case.yaml:22:5 case.same-issue-name warning",
    ],
    [
      "options, their accents encoded in two ways",
      [C, "[north, south]", '[north, south, {id: x, name: "Caf\u00e9"}, {id: y, name: "cafe\u0301"}]'],
      "case.yaml:21:52 case.same-option-name warning",
    ],
  ];
  test.each(sameNames)("one name for two %s", (_, change, expected) => {
    expect(found(changedCase(change)).filter((one) => one.includes("same-"))).toEqual([expected]);
  });

  test("one party", () => {
    const files = changedCase([C, "  - id: b\n    name: Bee\n", ""]);
    expect(found(files)[0]).toBe("case.yaml:5:1 case.too-few-parties");
  });

  test("a million listed options", () => {
    const options = Array.from({ length: 12_000 }, (_, k) => `o${k}`).join(", ");
    expect(found(changedCase([C, "[north, south]", `[${options}]`]))).toEqual([
      "case.yaml:21:14 case.too-many-options",
    ]);
  });
});

describe("points and ratings", () => {
  check([
    ["unknown option", [A, "south: 0", "suoth: 0"], ["profiles/a.yaml:11:5 case.unknown-option"]],
    [
      "unknown number",
      [A, "4: 1/3", "5: 1/3"],
      ["profiles/a.yaml:7:3 case.options-missing", "profiles/a.yaml:7:40 case.unknown-number"],
    ],
    ["unknown issue", [A, "  place:", "  plce:"], ["profiles/a.yaml:9:3 case.unknown-issue"]],
    ["missing option", [A, "    south: 0\n", ""], ["profiles/a.yaml:9:3 case.options-missing"]],
    [
      "the same number twice",
      [A, "{0: 0,", "{0: 0, 0.0: 1,"],
      ["profiles/a.yaml:7:15 case.option-named-twice"],
    ],
    [
      "options of a divisible issue",
      [A, "land: 10", "land: {a: 10}"],
      ["profiles/a.yaml:12:9 case.divisible-worth"],
    ],
    [
      "one number for options",
      [A, "  place:\n    north: 2\n    south: 0", "  place: 3"],
      ["profiles/a.yaml:9:10 case.whole-of-options"],
    ],
    [
      "an order that misses some",
      [A, "[35, [36, 37]]", "[35, 36]"],
      ["profiles/a.yaml:8:19 case.order-misses"],
    ],
    [
      "an order that repeats",
      [A, "[35, [36, 37]]", "[35, [36, 37], 35]"],
      ["profiles/a.yaml:8:34 case.order-names-twice"],
    ],
    ["best below worst", [A, "best: 3", "best: 0"], ["profiles/a.yaml:8:41 case.best-below-worst"]],
    ["no order in ranked", [A, "[35, [36, 37]]", "35"], ["profiles/a.yaml:8:19 case.wrong-kind"]],
    ["a slip beside ranked", [A, "best: 3", "bst: 3"], ["profiles/a.yaml:8:35 case.unknown-key"]],
    [
      "a curve without numbers",
      [A, "{ranked: [35, [36, 37]], best: 3, worst: 1}", "{curve: {35: 1, 37: 2}}"],
      ["profiles/a.yaml:8:11 case.curve-not-numeric"],
    ],
    [
      "a curve without an end",
      [B, "{0: 100, 4: 0}", "{0: 100, 3: 0}"],
      ["profiles/b.yaml:4:9 case.curve-ends"],
    ],
    [
      "a curve beyond the end",
      [B, "{0: 100, 4: 0}", "{0: 100, 5: 0}"],
      ["profiles/b.yaml:4:25 case.unknown-number"],
    ],
    [
      "points and ratings",
      [A, "points:", "ratings: {land: 1}\npoints:"],
      ["profiles/a.yaml:6:1 case.points-and-ratings"],
    ],
    [
      "neither",
      [A, /points:[\s\S]*(?=interactions)/.exec(String(smallCase().get(A)))?.[0] ?? "", ""],
      ["profiles/a.yaml:1:1 case.no-worths"],
    ],
    [
      "weights with points",
      [A, "cap: 100", "weights: {pay: 1}"],
      ["profiles/a.yaml:16:1 case.weights-with-points"],
    ],
    [
      "another party than the file's",
      [A, "party: a", "party: b"],
      ["profiles/a.yaml:2:8 case.party-not-file"],
    ],
  ]);
});

describe("weights", () => {
  const order = "[pay, [hours, place]]";
  check([
    ["negative", [B, "hours: 0.3", "hours: -0.3"], ["profiles/b.yaml:9:10 case.negative-weight"]],
    ["not a number", [B, "hours: 0.3", "hours: NaN"], ["profiles/b.yaml:9:10 case.number-not-finite"]],
    [
      "against the order",
      [B, "hours: 0.3", "hours: 0.9"],
      ["profiles/b.yaml:10:1 case.weights-against-order"],
    ],
    [
      "never the total",
      [B, "weightTotal: 1", "weightTotal: 100"],
      ["profiles/b.yaml:7:1 case.weights-off-total-range"],
    ],
    [
      "total of zero",
      [B, "weightTotal: 1", "weightTotal: 0"],
      ["profiles/b.yaml:11:14 case.weight-total-not-positive"],
    ],
    ["order that misses an issue", [B, order, "[pay, hours]"], ["profiles/b.yaml:10:14 case.order-misses"]],
    [
      "order that repeats an issue",
      [B, order, "[pay, hours, pay, place]"],
      ["profiles/b.yaml:10:27 case.order-names-twice"],
    ],
    [
      "order with an unrated issue",
      [B, order, "[pay, hours, place, land]"],
      ["profiles/b.yaml:10:34 case.weight-without-rating"],
    ],
    [
      "weight of an unrated issue",
      [B, "hours: 0.3", "hours: 0.3\n  land: 1"],
      ["profiles/b.yaml:10:3 case.weight-without-rating"],
    ],
    ["weight missing", [B, `weightOrder: ${order}\n`, ""], ["profiles/b.yaml:7:1 case.weights-missing"]],
    [
      "no weights at all",
      [B, /weights:[\s\S]*(?=noDeal)/.exec(String(smallCase().get(B)))?.[0] ?? "", ""],
      ["profiles/b.yaml:3:1 case.ratings-without-weights"],
    ],
    [
      "fixed weights off the total",
      [B, `pay: [0.2, 0.6]\n  hours: 0.3\nweightOrder: ${order}`, "pay: 0.5\n  hours: 0.3\n  place: 0.3"],
      ["profiles/b.yaml:11:1 case.weights-off-total"],
    ],
    [
      "fixed weights against the order",
      [B, "pay: [0.2, 0.6]\n  hours: 0.3", "pay: 0.2\n  hours: 0.4\n  place: 0.4"],
      ["profiles/b.yaml:11:1 case.weights-against-order"],
    ],
  ]);
});

describe("no deal, red lines, demands", () => {
  const deal = "{pay: 2, hours: 36, place: south, land: b}";
  check([
    [
      "a deal that lacks an issue",
      [A, deal, "{pay: 2, hours: 36, place: south}"],
      ["profiles/a.yaml:17:10 case.no-deal-incomplete"],
    ],
    [
      "a deal with an unknown option",
      [A, "place: south", "place: suth"],
      ["profiles/a.yaml:17:43 case.unknown-option"],
    ],
    [
      "a slip for deal",
      [A, `{deal: ${deal}}`, `{dael: ${deal}}`],
      ["profiles/a.yaml:17:10 case.unknown-key"],
    ],
    [
      "an impossible deal",
      [A, "hours: 36, place: south", "hours: 35, place: north"],
      ["profiles/a.yaml:17:16 case.no-deal-impossible warning"],
    ],
    [
      "a deal across the own red line",
      [A, "{deal: {pay: 2", "{deal: {pay: 1"],
      ["profiles/a.yaml:17:16 case.no-deal-crosses-red-line warning"],
    ],
    [
      "a red line through everything",
      [A, "{pay: {atMost: 1}}", "{place: [north, south]}"],
      [
        "profiles/a.yaml:17:16 case.no-deal-crosses-red-line warning",
        "profiles/a.yaml:20:14 case.refuses-everything",
        "profiles/a.yaml:23:11 case.demand-crosses-red-line warning",
      ],
    ],
    ["an empty red line", [A, "{pay: {atMost: 1}}", "{}"], ["profiles/a.yaml:20:14 case.empty-pattern"]],
    ["an empty demand", [A, "{place: [north]}", "{}"], ["profiles/a.yaml:23:11 case.empty-pattern"]],
    [
      "red lines with one id",
      [A, "    act: first", "    act: first\n  - id: low\n    refuses: {pay: 2, place: north}"],
      ["profiles/a.yaml:22:9 case.duplicate-red-line"],
    ],
    [
      "demands with one id",
      [A, "  - asks:", "  - {id: x, asks: {pay: 4}}\n  - id: x\n    asks:"],
      ["profiles/a.yaml:24:9 case.duplicate-demand"],
    ],
    [
      "a demand across the own red line",
      [A, "{place: [north]}", "{pay: 1}"],
      ["profiles/a.yaml:23:11 case.demand-crosses-red-line warning"],
    ],
    [
      "demands that exclude each other",
      [A, "  - asks: {place: [north]}", "  - asks: {place: [north]}\n  - asks: {place: south, land: a}"],
      ["profiles/a.yaml:24:11 case.demands-exclude-each-other warning"],
    ],
    [
      "demands that fit together",
      [A, "  - asks: {place: [north]}", "  - asks: {hours: [35, 36]}\n  - asks: {hours: {not: 35}, land: a}"],
      [],
    ],
    [
      "a demand for everything",
      [A, "{place: [north]}", "{place: [north, south]}"],
      ["profiles/a.yaml:23:11 case.asks-nothing warning"],
    ],
    [
      "an impossible demand",
      [A, "{place: [north]}", IMPOSSIBLE],
      ["profiles/a.yaml:23:11 case.demand-impossible warning"],
    ],
    ["an unknown act", [A, "act: first", "act: frist"], ["profiles/a.yaml:21:10 case.unknown-act"]],
  ]);

  test("a party to whom no issue counts", () => {
    const files = changedCase();
    files.set(B, "format: 1\nparty: b\nratings: {place: {north: 1, south: 2}}\nweights: {place: 0}\n");
    expect(found(files)).toEqual(["profiles/b.yaml:1:1 case.indifferent warning"]);
  });

  test("a party to whom all deals are the same", () => {
    const files = changedCase();
    files.set(B, "format: 1\nparty: b\npoints: {place: {north: 1, south: 1}}\n");
    expect(found(files)).toEqual(["profiles/b.yaml:1:1 case.indifferent warning"]);
  });
});

describe("record", () => {
  check([
    ["unknown voice", [R, "who: m", "who: n"], ["record.yaml:12:10 case.unknown-voice"]],
    ["unknown source", [R, "source: paper", "source: papr"], ["record.yaml:10:13 case.unknown-source"]],
    ["no date", [R, "2025-05-02", "yesterday"], ["record.yaml:4:11 case.date"]],
    ["unknown issue", [R, "[pay, hours]", "[pay, huors]"], ["record.yaml:14:18 case.unknown-issue"]],
    [
      "unknown option",
      [R, "{pay: {atLeast: 3}}", "{pay: {atLeast: 9}}"],
      ["record.yaml:9:28 case.unknown-number"],
    ],
    [
      "an act twice",
      [R, "  - when: 2025-05-03", "  - id: first\n    when: 2025-05-03"],
      ["record.yaml:11:9 case.duplicate-act"],
    ],
    ["nothing said", [R, "    says: Sums up.\n", ""], ["record.yaml:11:5 case.missing-key"]],
  ]);
});

describe("all at once", () => {
  check([
    [
      "problems of all files, in order",
      [
        [R, "who: m", "who: n"],
        [B, "hours: 0.3", "huors: 0.3"],
        [A, "south: 0", "suoth: 0"],
        [C, "ordered: true", "orderd: true"],
        [C, "step: 1", "step: 1.5"],
      ],
      [
        "case.yaml:16:11 case.step-not-dividing",
        "case.yaml:18:5 case.unknown-key",
        "profiles/a.yaml:11:5 case.unknown-option",
        "profiles/b.yaml:9:3 case.unknown-issue",
        "record.yaml:12:10 case.unknown-voice",
      ],
    ],
    [
      "items after one that is left out keep their places",
      [
        [C, "  - id: place\n    options", "  - options"],
        [C, "divisible: true", "divisible: true\n    step: 2"],
      ],
      ["case.yaml:20:5 case.missing-key", "case.yaml:23:5 case.divisible-issue-key"],
    ],
  ]);
});
