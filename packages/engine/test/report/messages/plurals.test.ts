// One of a thing is told in the singular; none, several and decimals in the plural.
import { describe, expect, it } from "vitest";
import { optionName } from "../../../src/case/option-name.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { SPANISH_LANGUAGE } from "../../../src/report/messages/es.ts";
import { speechIn } from "../../../src/report/speech.ts";
import { readBundled } from "../../bundled-cases.ts";

const sentences: readonly (readonly [
  code: string,
  params: Record<string, string | number | boolean | null>,
])[] = [
  ["briefing.exists", { count: "1", deals: "1", sides: 2, certain: true }],
  ["briefing.exists-not", { deals: "1", sides: 2, certain: true }],
  ["briefing.efficient-exact", { points: 1, deals: "1" }],
  ["briefing.efficient-epsilon", { points: 1 }],
  ["briefing.sure-share", { low: 0.2, high: 0.4, undecided: "1" }],
  ["briefing.sure-method", { draws: "1", seed: 7 }],
  ["briefing.trade-off-alternative", { points: 1, first: "A", second: "B" }],
  [
    "briefing.plot-reading",
    { complete: true, drawn: 1, deals: "1", known: true, keepsRedLines: false, ranges: false },
  ],
  [
    "briefing.plot-reading",
    { complete: false, drawn: 1, deals: "9", known: true, keepsRedLines: false, ranges: false },
  ],
  ["briefing.plot-alternative", { points: 1 }],
  ["briefing.packages-reading", { shown: 1, others: 1 }],
  ["briefing.asked", { asker: "A", other: "B", own: false, best: "1", compared: "x" }],
  ["briefing.asked-unknown", { asker: "A", other: "B", own: false, best: "1" }],
  ["briefing.break-even", { party: "A", worth: "1", margin: "1", atLeast: false, places: 0 }],
  ["briefing.glance-watch", { party: "A", margin: "1", places: 0, none: false, certain: true }],
  ["briefing.glance-watch", { party: "A", margin: "0.3", places: 0, none: false, certain: true }],
  ["briefing.sinks-if", { party: "A", margin: "1", low: null, high: null, places: 0 }],
  ["briefing.sunk-by", { party: "A", margin: "1", low: null, high: null, places: 0 }],
  ["briefing.no-deal-worth", { worth: "1" }],
  ["briefing.division-unequal", { first: "A", second: "B", one: "1", other: "1" }],
  ["story.price", { units: "x", left: "1", all: "1" }],
  ["analysis.apart-points", { distance: "1" }],
  ["tournament.shock-too-late", { round: 2, rounds: 1 }],
  ["tournament.shock-out-of-time", { round: 2, rounds: 1 }],
  ["analysis.apart-share", { distance: "1/100" }],
  ["analysis.apart-alone", { party: "A", distance: "1", atMost: false }],
  ["analysis.fewer-readings", { draws: 1, asked: 1, stopped: true }],
  ["analysis.frontier-epsilon", { points: 1, epsilon: 0.1 }],
  ["analysis.frontier-stopped", { done: 0, total: 1 }],
  ["formats.web-row", { count: 1 }],
  ["formats.negmas-per-issue", { key: "x", count: 1 }],
  ["formats.csv-too-many-cells", { count: 2, expected: 1 }],
];

const languages = [
  {
    language: ENGLISH_LANGUAGE,
    many: "points|packages|readings|steps|cells|entries|issues|hundredths|efficient points|acceptable packages",
  },
  {
    language: SPANISH_LANGUAGE,
    many: "puntos|paquetes|lecturas|pasos|escalones|celdas|elementos|asuntos|centésimas",
  },
];

describe.each(languages)("in $language.code", ({ language, many }) => {
  const { say } = speechIn(language);
  const wrong = new RegExp(`(?<![.,\\d/])1 (${many})\\b`);

  it.each(sentences)("one is no plural: %s", (code, params) => {
    expect(say(code, params)).not.toMatch(wrong);
  });

  it.each([
    ["1", 0, "1 point", "1 punto"],
    ["0", 0, "0 points", "0 puntos"],
    ["0.5", 1, "0.5 points", "0,5 puntos"],
    ["1.5", 1, "1.5 points", "1,5 puntos"],
    ["0.3", 0, "less than 1 point", "menos de 1 punto"],
    ["0.003", 2, "less than 0.01 points", "menos de 0,01 puntos"],
    ["12", 0, "12 points", "12 puntos"],
  ])("%s told with %i decimals", (margin, places, english, spanish) => {
    const said = say("briefing.sunk-by", { party: "A", margin, low: null, high: null, places });
    expect(said).toContain(language.code === "en" ? english : spanish);
  });
});

describe("an amount in a unit", () => {
  const { frame } = readBundled("works-agreement");
  const named = (unit: string | null, name: string) => {
    const [issue] = frame.issues;
    const one = { ...issue, unit, options: [{ ...issue.options[0], name }] };
    return optionName({ ...frame, issues: [one] }, 0, 0);
  };

  it.each([
    ["days a year", "1", "1 (days a year)"],
    ["days a year", "2", "2 days a year"],
    ["days a year", "0.5", "0.5 days a year"],
    ["percent a year", "1", "1 percent a year"],
    ["días al año", "1", "1 (días al año)"],
    ["€", "1", "1 €"],
    [null, "1", "1"],
    ["days a year", "none", "none"],
  ])("%s: %s", (unit, name, said) => {
    expect(named(unit, name)).toBe(said);
  });
});
