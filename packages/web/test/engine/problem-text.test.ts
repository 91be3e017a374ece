// Every problem that a case can have is said on the page in names and fields: no id, no key of a file, in no language.
import { type CaseDocuments, caseFromDocuments, type Message, type Problem } from "@parley/engine/case";
import { ENGLISH } from "@parley/engine/report";
import { beforeAll, describe, expect, it } from "vitest";
import { ENGLISH_PROBLEMS } from "../../src/engine/problem-words/en.ts";
import { SPANISH_PROBLEMS } from "../../src/engine/problem-words/es.ts";
import type { NamedProblem } from "../../src/engine/problem-words/problem-context.ts";
import { problemTexts } from "../../src/engine/problem-words/problem-text.ts";
import { problemsOfFiles, saidProblems } from "../../src/engine/said-problem.ts";
import { loadLanguage } from "../../src/engine/spoken-language.ts";

beforeAll(async () => {
  await loadLanguage("es");
  await loadLanguage("pseudo");
});

// Each id begins with “xx-”, no name does.
const documents: CaseDocuments = {
  frame: {
    format: 1,
    title: "Try",
    parties: [
      { id: "xx-north", name: "North" },
      { id: "xx-south", name: "South" },
    ],
    issues: [
      {
        id: "xx-wage",
        name: "Wage",
        options: [
          { id: "xx-low", name: "Low" },
          { id: "xx-high", name: "High" },
        ],
      },
      { id: "xx-hours", name: "Hours", options: [{ id: "xx-short", name: "Short" }] },
    ],
    sources: [{ id: "xx-paper", title: "Paper" }],
  },
  profiles: [
    {
      format: 1,
      party: "xx-north",
      redLines: [{ id: "xx-line", refuses: { "xx-wage": "xx-low" } }],
      demands: [{ id: "xx-ask", asks: { "xx-wage": "xx-high" } }, { asks: { "xx-hours": "xx-short" } }],
    },
  ],
  conflict: {
    format: 1,
    decisionMakers: [
      { id: "xx-north", actions: [{ id: "xx-strike", name: "Strike" }] },
      { id: "xx-judge", name: "Judge", actions: [] },
    ],
    states: [{ id: "xx-peace", name: "Peace", taken: [] }],
    variants: [{ id: "xx-calm", name: "Calm" }],
    preferences: {},
  },
  record: { format: 1, acts: [{ id: "xx-act", when: "2025", who: "xx-north", says: "We may strike." }] },
  whatIfs: { format: 1, whatIfs: [{ id: "xx-if", name: "Later", changes: [] }] },
  articles: [],
};

const ids = {
  party: ["xx-north", "xx-south"],
  issue: ["xx-wage", "xx-hours"],
  option: ["xx-low", "xx-high"],
  source: ["xx-paper"],
  act: ["xx-act"],
  maker: ["xx-north", "xx-judge"],
  action: ["xx-strike"],
  state: ["xx-peace"],
  variant: ["xx-calm"],
  redLine: ["xx-line"],
  demand: ["xx-ask", "demand-2"],
  whatIf: ["xx-if"],
} as const;

type Kind = keyof typeof ids;

/** Not from documents: what is wrong with the text of a file is told when the file is opened, in the loader's words, with its line. */
const OF_TEXTS =
  /^case\.(yaml-|json|no-case-file|two-files|file-too-large|empty-file|not-utf8|not-text|control-character|nested-|many-problems|empty-key|duplicate-key|newer-format$)/;
/** What was filled in is listed in the briefing, and is no problem. */
const FILLED_IN = /^case\.default-/;

const codes = Object.keys(ENGLISH).filter(
  (code) => code.startsWith("case.") && !OF_TEXTS.test(code) && !FILLED_IN.test(code),
);

/** Of which kind the thing is that `id`, `text`, `missing` and the like name. */
function kindOf(code: string): Kind {
  const kinds: readonly [RegExp, Kind][] = [
    [/party|voice|stray-profile/, "party"],
    [/option|curve-ends|whole-of|order-|unknown-number/, "option"],
    [/source/, "source"],
    [/red-line/, "redLine"],
    [/demand/, "demand"],
    [/maker|preferences-missing/, "maker"],
    [/action|^case\.named-twice/, "action"],
    [/state|ranked/, "state"],
    [/variant/, "variant"],
    [/what-if/, "whatIf"],
    [/act$/, "act"],
  ];
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? "issue";
}

function paramsOf(code: string, isSuggested: boolean): Message["params"] {
  const [first, second = first] = ids[kindOf(code)];
  const yaml = "atMostOne: [xx-strike, xx-other]";
  return {
    party: "xx-north",
    named: "xx-south",
    issue: "xx-wage",
    issues: [...ids.issue],
    option: "xx-low",
    maker: "xx-judge",
    owner: "xx-north",
    action: "xx-strike",
    state: "xx-peace",
    variant: "xx-calm",
    redLine: "xx-line",
    whatIf: "xx-if",
    file: "profiles/xx-north.yaml",
    files: ["profiles/xx-north.yaml", "case.yaml", "conflict.yaml", "record.yaml", "what-ifs.yaml"],
    id: first,
    other: second,
    earlier: second,
    name: /^case\.(same-|voice-also)/.test(code) ? "Same" : first,
    first,
    second,
    from: "1",
    to: "3",
    text: "Mist",
    suggestion: isSuggested ? first : null,
    known: code === "case.unknown-format" ? "1" : [...ids[kindOf(code)]],
    knownCount: 20,
    missing:
      code === "case.weight-pairs-missing"
        ? ["xx-wage – xx-hours"]
        : code === "case.ranked-misses"
          ? ["xx-peace []", "s2 [xx-strike]"]
          : [first, second],
    missingCount: 9,
    some: [...ids.option],
    of: kindOf(code) === "option" ? "xx-wage" : "weightOrder",
    causes: [yaml],
    causeCount: 1,
    by: yaml,
    step: "1/3",
    form: "actions",
    path: "xx-wage, options",
    given: ["ranked", "statements"],
    expected: ["list", "map", "interval"],
    found: "text",
    count: 2,
    most: 1200,
    low: "2",
    high: "3",
    longest: 80,
    total: "100",
    sum: "90",
    least: "1",
    weight: "-1",
    ratio: "5000",
    points: 21,
    below: "2",
    above: "4",
    character: "?",
    after: "not",
    before: "or",
    mended: "1.5",
    words: "We may strike.",
    stands: "We might strike.",
    at: 12,
    length: 400,
    source: "xx-paper",
    own: "xx-paper, c1",
    review: "open",
    megabytes: "40.0",
    holds: true,
  };
}

const PLACES: readonly Pick<NamedProblem, "file" | "path">[] = [
  { file: "case.yaml", path: ["parties", 0] },
  { file: "case.yaml", path: ["issues", 0, "options", 1] },
  { file: "case.yaml", path: ["impossible", 0, "combination", "xx-wage"] },
  { file: "profiles/xx-north.yaml", path: ["points", "xx-wage", "xx-low"] },
  { file: "profiles/xx-north.yaml", path: ["redLines", 0, "refuses", "xx-wage"] },
  { file: "conflict.yaml", path: ["preferences", "xx-judge"] },
  { file: "record.yaml", path: ["acts", 0, "about", "xx-wage"] },
  { file: "what-ifs.yaml", path: ["whatIfs", 0, "changes", 0] },
];

const KEYS = [...Object.keys(ENGLISH_PROBLEMS.words.fields), "requires", "excludes", "atMostOne", "xx-wage"];

/** What somebody wrote that Parley does not know is told as it was written: it is theirs, and to be found in the file. */
const NOT_OURS = "colour";

/** All that a problem with this code may say on the page. */
function texts(code: string, language: "en" | "es"): string[] {
  const say = problemTexts(documents, language);
  const keys = code === "case.unknown-key" ? [NOT_OURS] : KEYS;
  return PLACES.flatMap((place, at) =>
    [true, false].flatMap((isSuggested) => {
      const params = paramsOf(code, isSuggested);
      return (at === 0 ? keys : keys.slice(0, 1)).map((key) =>
        say({ code, ...place, params: { ...params, key } }),
      );
    }),
  );
}

/** Ids, names of files, keys that are no words of a language, and the brackets and colons of YAML. */
const OF_FILES =
  /xx-|`|\.yaml|profiles\/|weightOrder|[a-z][A-Z]|\bids?\b|identificador|[[\]{}]|\w: …|: yes|: true|null|undefined/;
/** Keys are English words: in another language they would stand out. */
const KEYS_IN_SPANISH =
  /\b(points|ratings|weights|options|states|moves|actions|taken|statements|infeasible|ranked|best|worst|from|step|unknown|ordered|divisible: true|path|set|drop|add|party)\b/;

describe("on the page", () => {
  it.each(codes)("%s is said in names, in both languages", (code) => {
    expect([...new Set(texts(code, "en"))].filter((text) => OF_FILES.test(text))).toEqual([]);
    const spanish = [...new Set(texts(code, "es"))];
    expect(spanish.filter((text) => OF_FILES.test(text) || KEYS_IN_SPANISH.test(text))).toEqual([]);
    expect(spanish.filter((text) => /[“”]/.test(text))).toEqual([]);
  });

  it("both languages have the same sentences of their own, and the same words for fields", () => {
    const unlike = ["case.everything-impossible"];
    const own = (sentences: object) => Object.keys(sentences).filter((code) => !unlike.includes(code));
    expect(own(SPANISH_PROBLEMS.sentences).sort()).toEqual(own(ENGLISH_PROBLEMS.sentences).sort());
    expect(Object.keys(SPANISH_PROBLEMS.words.fields)).toEqual(Object.keys(ENGLISH_PROBLEMS.words.fields));
    const known = Object.keys(ENGLISH);
    expect(Object.keys(ENGLISH_PROBLEMS.sentences).filter((code) => !known.includes(code))).toEqual([]);
  });
});

function said(problem: Omit<NamedProblem, "severity">, language: "en" | "es" | "pseudo" = "en"): string {
  return problemTexts(documents, language)(problem);
}

describe("names", () => {
  const north = "profiles/xx-north.yaml";

  it("are those of what the ids stand for, by the place where the problem is", () => {
    const twice = { code: "case.option-named-twice", params: { option: "xx-low" } };
    expect(said({ ...twice, file: north, path: ["redLines", 0, "refuses", "xx-wage"] })).toBe(
      "“Low” is named twice here. Keep one.",
    );
    expect(
      said({
        code: "case.empty-value",
        params: { key: "xx-wage" },
        file: north,
        path: ["weights", "xx-wage"],
      }),
    ).toBe("“Wage” is empty. Fill it in, or take it out.");
    expect(said({ code: "case.empty-value", params: { key: "noDeal" }, file: north, path: ["noDeal"] })).toBe(
      "What no deal is worth is empty. Fill it in, or take it out.",
    );
  });

  it("of demands and red lines are what they say", () => {
    const params = { first: "xx-ask", second: "demand-2" };
    expect(
      said({ code: "case.demands-exclude-each-other", params, file: north, path: ["demands", 1, "asks"] }),
    ).toMatch(/^No deal meets both “Wage: High” and “Hours: Short”/);
  });

  it("of situations are theirs, or what is done in them", () => {
    const params = { missing: ["xx-peace []", "s2 [xx-strike]", "s1 []"], missingCount: 3, form: "actions" };
    const path = ["preferences", "xx-judge", "ranked"];
    expect(said({ code: "case.ranked-misses", params, file: "conflict.yaml", path })).toBe(
      "The order lacks “Peace”, “Strike” and “nothing done”. Give every situation its place.",
    );
  });

  it("in statements are the short names that are typed there", () => {
    const params = { text: "strik", suggestion: "xx-strike", known: [], knownCount: 1 };
    const problem = { code: "case.unknown-action", params, file: "conflict.yaml" };
    expect(said({ ...problem, path: ["preferences", "xx-judge", "statements", 0] })).toContain("“xx-strike”");
    expect(said({ ...problem, path: ["infeasible", 0, "atMostOne"] })).toContain("“Strike”");
  });

  it("are told from the sentence in the language that nobody speaks", () => {
    const params = { issue: "xx-wage" };
    const text = said({ code: "case.no-options", params, file: "case.yaml", path: ["issues", 0] }, "pseudo");
    expect(text).toMatch(/^⟦.*Wage.*⟧$/u);
    expect(text.replace("Wage", "")).not.toMatch(/[a-z]/i);
  });
});

describe("problems of a case", () => {
  const found = (): readonly Problem[] => {
    const reading = caseFromDocuments(documents, { folderName: "try" });
    return reading.ok ? reading.case.warnings : reading.problems;
  };

  it("are said of a half-typed case in names, whatever is wrong with it", () => {
    const problems = found();
    expect(problems.length).toBeGreaterThan(3);
    for (const language of ["en", "es"] as const)
      for (const { text } of saidProblems(problems, { documents, language }))
        expect(text).not.toMatch(OF_FILES);
  });

  it("keep the loader's words where files are opened", () => {
    const [problem] = found().filter(({ code }) => code === "case.no-profile");
    expect(problemsOfFiles([problem], "en")[0].text).toContain("profiles/xx-south.yaml");
  });

  it("are said even of things that are not there", () => {
    const frame = { ...documents.frame, parties: [], issues: [], sources: [] };
    const say = problemTexts(
      { frame, profiles: [], conflict: null, record: null, whatIfs: null, articles: [] },
      "en",
    );
    for (const code of codes)
      for (const place of PLACES) expect(say({ code, ...place, params: paramsOf(code, true) })).not.toBe("");
  });

  it("two of one name are told at the later one", () => {
    const [north, south] = documents.frame.parties as { id: string; name: string }[];
    const twins = { ...documents.frame, parties: [north, { ...south, name: " north " }] };
    const reading = caseFromDocuments({ ...documents, frame: twins }, { folderName: "try" });
    const problems = reading.ok ? reading.case.warnings : reading.problems;
    const alike = saidProblems(problems, { documents: { ...documents, frame: twins }, language: "en" });
    expect(alike).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        path: ["parties", 1],
        text: "Another party is called “north” as well. Give one another name, so that they can be told apart.",
      }),
    );
  });
});

describe("a step of a what-if that leads nowhere", () => {
  const texts = (changes: NonNullable<CaseDocuments["whatIfs"]>["whatIfs"][number]["changes"]) => {
    const whatIfs = { format: 1 as const, whatIfs: [{ id: "xx-if", name: "Later", changes }] };
    const sound: CaseDocuments = {
      ...documents,
      profiles: ["xx-north", "xx-south"].map((party) => ({
        format: 1,
        party,
        points: { "xx-wage": { "xx-low": 0, "xx-high": 1 }, "xx-hours": { "xx-short": 0 } },
        noDeal: 0,
      })),
      conflict: null,
      record: null,
      whatIfs,
      articles: [],
    };
    const reading = caseFromDocuments(sound, { folderName: "try" });
    if (!reading.ok) throw new TypeError(JSON.stringify(reading.problems));
    const own = reading.case.warnings.filter(({ file }) => file === "what-ifs.yaml");
    return saidProblems(own, { documents: sound, language: "en" }).map(({ code, path, text }) => ({
      code,
      at: path[3],
      text,
    }));
  };

  it("says what it is about, and of whom", () => {
    const gone = "that is no longer in the profile of North. Take the step out.";
    expect(
      texts([
        { party: "xx-north", noDeal: 1 },
        { party: "xx-north", drop: { demand: "xx-ask" } },
        { party: "xx-north", drop: { redLine: "xx-line" } },
        { file: "case.yaml", path: ["issues", "xx-wage", "options", "xx-mid"], drop: "yes" },
        { party: "xx-east", noDeal: 1 },
      ]),
    ).toEqual([
      { code: "case.what-if-nothing-there", at: 1, text: `A step is about a demand ${gone}` },
      { code: "case.what-if-nothing-there", at: 2, text: `A step is about a red line ${gone}` },
      {
        code: "case.what-if-nothing-there",
        at: 3,
        text: "A step is about an option that is no longer in the case itself. Take the step out.",
      },
      {
        code: "case.what-if-unknown-party",
        at: 4,
        text: "A step is about what a party wants that is no longer in the case. Take the step out.",
      },
    ]);
  });
});
