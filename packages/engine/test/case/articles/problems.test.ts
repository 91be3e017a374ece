// Every check of articles: one thing is changed in a sound case with a text, and exactly the problems that this makes are found.
import { describe, expect, it, test } from "vitest";
import { changedCase, found, read } from "../reading/small-case.ts";
import { articleCase, CLAIMS, TEXT, words } from "./small-article.ts";

type Claims = typeof CLAIMS;
// Tests break types on purpose.
// biome-ignore lint/suspicious/noExplicitAny: any part may become anything
type Loose = any;
type Row = readonly [name: string, change: (claims: Loose) => unknown, expected: readonly string[]];

/** `code path`, with places left to one test. */
function problems(change: (claims: Claims) => unknown, text?: string): string[] {
  const reading = read(articleCase(change, text));
  const all = reading.ok ? reading.case.warnings : reading.problems;
  return all.map(({ code, file, path }) =>
    file === "sources/paper.claims.json" ? `${code} ${path.join("/")}` : `${file} ${code} ${path.join("/")}`,
  );
}

function check(rows: readonly Row[]): void {
  test.each(rows)("%s", (_, change, expected) => {
    expect(problems(change as (claims: Claims) => unknown)).toEqual(expected);
  });
}

const root = (change: (claims: Loose) => void) => (claims: Loose) => void change(claims);
const c1 = (change: (claim: Loose) => void) => (claims: Loose) => void change(claims.claims[0]);
/** The first claim, with none within it. */
const alone = (change: (claim: Loose) => void) => (claims: Loose) => {
  delete claims.claims[1].within;
  change(claims.claims[0]);
};
const c2 = (change: (claim: Loose) => void) => (claims: Loose) => void change(claims.claims[1]);

it("the case is sound, and says what stands in the files", () => {
  const reading = read(articleCase());
  if (!reading.ok) throw new TypeError(JSON.stringify(reading.problems));
  const [article] = reading.case.articles;
  expect(article).toMatchObject({
    source: "paper",
    text: TEXT,
    blocks: [{ kind: "heading", from: 0, to: 12 }, {}],
  });
  expect(article.claims[0]).toEqual({
    id: "c1",
    speaker: { kind: "new", name: "Bee's envoy" },
    mention: words("Bee's envoy"),
    cue: words("said"),
    content: [words("We need more 🙂"), words("A refuses to pay unless the north is left")],
    wording: "direct",
    within: null,
    move: "demand",
    target: null,
    condition: null,
    negated: false,
    modality: "actual",
    said: null,
    confidence: 1,
    rule: "",
    found: "rules",
    mended: false,
    links: [{ issue: "pay", option: "4", by: [words("more")] }],
    review: "open",
    act: null,
  });
  expect(article.claims[1]).toMatchObject({
    speaker: { kind: "known", id: "a" },
    within: "c1",
    act: "first",
  });
});

describe("places", () => {
  check([
    [
      "moved by one",
      c1((claim) => claim.content[0].from++),
      ["case.passage-elsewhere claims/0/content/0/words"],
    ],
    ["other words", c1((claim) => (claim.cue.words = "says")), ["case.passage-elsewhere claims/0/cue/words"]],
    ["beyond the end", c1((claim) => (claim.cue.to = 9999)), ["case.passage-outside claims/0/cue"]],
    ["the wrong way round", c1((claim) => (claim.cue.to = 3)), ["case.passage-empty claims/0/cue"]],
    ["half a character", c1((claim) => claim.content[0].to--), ["case.passage-half claims/0/content/0"]],
    ["a negative place", c1((claim) => (claim.cue.from = -1)), ["case.text-place claims/0/cue/from"]],
    ["no whole number", c1((claim) => (claim.cue.from = 1.5)), ["case.text-place claims/0/cue/from"]],
    ["a text for a place", c1((claim) => (claim.cue.from = "44")), ["case.text-place claims/0/cue/from"]],
    ["no words", c1((claim) => delete claim.cue.words), ["case.missing-key claims/0/cue/words"]],
    ["no content", c1((claim) => (claim.content = [])), ["case.empty-list claims/0/content"]],
    [
      "content out of order",
      alone((claim) => (claim.content = [words("more"), words("We need")])),
      ["case.passages-unordered claims/0/content/1"],
    ],
    [
      "content that overlaps",
      alone((claim) => (claim.content = [words("We need more"), words("more")])),
      ["case.passages-unordered claims/0/content/1"],
    ],
    [
      "of a link",
      c1((claim) => claim.links[0].by[0].to++),
      ["case.passage-elsewhere claims/0/links/0/by/0/words"],
    ],
    [
      "of a target",
      c2((claim) => claim.target.mention.to--),
      ["case.passage-elsewhere claims/1/target/mention/words"],
    ],
    [
      "of a date",
      c2((claim) => claim.said.mention.to--),
      ["case.passage-elsewhere claims/1/said/mention/words"],
    ],
    [
      "of a condition",
      c2((claim) => claim.condition.to--),
      ["case.passage-elsewhere claims/1/condition/words"],
    ],
  ]);

  it("says what stands there, and where the words are", () => {
    const reading = read(articleCase(c1((claim) => claim.cue.from--)));
    if (reading.ok) throw new TypeError("expected a problem");
    expect(reading.problems[0].params).toEqual({ words: "said", stands: " said", at: words("said").from });
  });

  it("stands in the file where the words do", () => {
    const [problem] = found(articleCase(c1((claim) => (claim.cue.words = "says"))));
    const lines = JSON.stringify({ ...CLAIMS }, null, 2).split("\n");
    const line = lines.findIndex((text) => text.includes('"words": "said"')) + 1;
    expect(problem).toBe(`sources/paper.claims.json:${line}:18 case.passage-elsewhere`);
  });
});

describe("layout", () => {
  check([
    ["a block of two", root((claims) => (claims.blocks[0] = ["heading", 0])), ["case.block-form blocks/0"]],
    ["no number", root((claims) => (claims.blocks[0][1] = "0")), ["case.block-form blocks/0"]],
    [
      "an unknown kind",
      root((claims) => (claims.blocks[0][0] = "headin")),
      ["case.unknown-value blocks/0/0"],
    ],
    ["outside", root((claims) => (claims.blocks[1][2] = 9999)), ["case.block-outside blocks/1"]],
    ["overlapping", root((claims) => (claims.blocks[1][1] = 5)), ["case.blocks-unordered blocks/1"]],
    ["words between", root((claims) => (claims.blocks[1][1] = 20)), ["case.text-outside-blocks blocks/1"]],
    ["words behind", root((claims) => (claims.blocks[1][2] = 40)), ["case.text-outside-blocks blocks"]],
    ["none at all is sound", root((claims) => delete claims.blocks), []],
  ]);
});

describe("claims", () => {
  check([
    [
      "one id twice",
      c2((claim) => Object.assign(claim, { id: "c1", within: undefined })),
      ["case.duplicate-claim claims/1/id"],
    ],
    ["within none", c2((claim) => (claim.within = "c9")), ["case.unknown-claim claims/1/within"]],
    ["within itself", c2((claim) => (claim.within = "c2")), ["case.claim-in-itself claims/1/within"]],
    [
      "within words that do not hold it",
      c1((claim) => claim.content.pop()),
      ["case.claim-outside claims/1/within"],
    ],
    ["in a circle", c1((claim) => (claim.within = "c2")), ["case.claim-in-itself claims/0/within"]],
    [
      "an unknown speaker",
      c2((claim) => (claim.speaker = { id: "aa" })),
      ["case.unknown-voice claims/1/speaker/id"],
    ],
    ["a speaker of no kind", c2((claim) => (claim.speaker = "a")), ["case.wrong-kind claims/1/speaker"]],
    [
      "an unknown target",
      c2((claim) => (claim.target.actor.id = "x")),
      ["case.unknown-voice claims/1/target/actor/id"],
    ],
    [
      "an unknown issue",
      c1((claim) => (claim.links[0].issue = "pey")),
      ["case.unknown-issue claims/0/links/0/issue"],
    ],
    [
      "an unknown option",
      c1((claim) => (claim.links[0].option = "9")),
      ["case.unknown-option claims/0/links/0/option"],
    ],
    ["an unknown move", c1((claim) => (claim.move = "demands")), ["case.unknown-value claims/0/move"]],
    ["no wording", c1((claim) => delete claim.wording), ["case.missing-key claims/0/wording"]],
    ["too sure", c1((claim) => (claim.confidence = 1.5)), ["case.confidence claims/0/confidence"]],
    ["sure as a text", c1((claim) => (claim.confidence = "0.5")), ["case.confidence claims/0/confidence"]],
    ["a day that is none", c2((claim) => (claim.said.date = "2025-02-30")), ["case.date claims/1/said/date"]],
    ["a key of nobody", c1((claim) => (claim.speakr = 1)), ["case.unknown-key claims/0/speakr"]],
    ["not a truth value", c2((claim) => (claim.negated = "yes")), ["case.wrong-kind claims/1/negated"]],
  ]);
});

describe("the review", () => {
  check([
    ["an unknown act", c2((claim) => (claim.act = "frist")), ["case.unknown-act claims/1/act"]],
    [
      "accepted without an act",
      c2((claim) => delete claim.act),
      ["case.accepted-without-act claims/1/review"],
    ],
    ["an act of an open claim", c2((claim) => delete claim.review), ["case.act-of-open-claim claims/1/act"]],
    [
      "two claims with one act",
      c1((claim) => Object.assign(claim, { review: "accepted", act: "first" })),
      ["case.claims-share-act claims/1/act"],
    ],
  ]);
});

describe("the files of an article", () => {
  check([
    ["another hash", root((claims) => (claims.sha256 = "0".repeat(64))), ["case.text-changed sha256"]],
    ["another source within", root((claims) => (claims.source = "papr")), ["case.article-not-file source"]],
    ["a newer format", root((claims) => (claims.format = 2)), ["case.newer-format format"]],
  ]);

  it("a changed text is told once, and each claim whose words moved", () => {
    expect(problems((claims) => claims, TEXT.replace("said", "say"))).toEqual(
      [
        "case.text-changed sha256",
        "case.passage-elsewhere claims/0/mention/words",
        "case.passage-elsewhere claims/0/cue/words",
        "case.passage-elsewhere claims/0/content/1/words",
        "case.passage-elsewhere claims/1/mention/words",
        "case.passage-elsewhere claims/1/content/0/words",
        "case.passage-elsewhere claims/1/target/mention/words",
        "case.passage-elsewhere claims/1/condition/words",
      ].sort((a, b) => order(a) - order(b)),
    );
  });

  it("claims without their text, and a text without a source", () => {
    const files = articleCase();
    files.delete("sources/paper.txt");
    expect(found(files)).toEqual(["sources/paper.claims.json:1:1 case.article-without-text"]);
    const stray = articleCase();
    stray.set("sources/papr.txt", "A text.");
    expect(found(stray)).toEqual(["sources/papr.txt:1:1 case.article-unknown-source"]);
  });

  it("a text without claims is one in which nobody has looked yet", () => {
    const files = articleCase((claims) => ({ ...claims, claims: [CLAIMS.claims[0]] }));
    files.delete("sources/paper.claims.json");
    const reading = read(files);
    expect(reading.ok && reading.case.articles).toMatchObject([{ source: "paper", text: TEXT, claims: [] }]);
    expect(reading.ok && reading.case.defaults.map(({ code }) => code)).toContain("case.default-claims");
  });

  it("JSON that is none, text that is not UTF-8, and what is too large", () => {
    const files = articleCase();
    files.set("sources/paper.claims.json", '{\n "format": 1,\n "claims": [}');
    files.set("sources/paper.txt", new Uint8Array([0x61, 0x0a, 0xe9]));
    expect(found(files)).toEqual([
      "sources/paper.claims.json:3:13 case.json",
      "sources/paper.txt:2:1 case.not-utf8",
    ]);
    files.set("sources/paper.txt", new Uint8Array(33 * 2 ** 20));
    expect(found(files)).toContain("sources/paper.txt:1:1 case.text-too-long");
  });

  it("two names of one file", () => {
    const files = articleCase();
    files.set("sources/paper.TXT", TEXT);
    expect(found(files)).toEqual(["sources/paper.txt:1:1 case.two-files"]);
  });
});

describe("evidence of acts", () => {
  const R = "record.yaml";
  const withEvidence = (evidence: string, source = "    source: paper\n") => {
    const files = changedCase([R, "    source: paper\n", `${source}    evidence:\n      - ${evidence}\n`]);
    return new Map([...articleCase(), [R, files.get(R) ?? ""]]);
  };
  const place = words("to pay");

  it("stands at its place", () => {
    const files = withEvidence(`{from: ${place.from}, to: ${place.to}, words: to pay}`);
    expect(found(files)).toEqual([]);
    const reading = read(files);
    expect(reading.ok && reading.case.record[0].evidence).toEqual([place]);
  });

  it.each([
    ["{from: 1, to: 7, words: to pay}", "record.yaml:12:33 case.passage-elsewhere"],
    ["{from: 1.5, to: 7, words: to pay}", "record.yaml:12:16 case.text-place"],
    ["{from: 1, to: 7}", "record.yaml:12:9 case.missing-key"],
  ])("%s", (evidence, problem) => {
    expect(found(withEvidence(evidence)).filter((one) => one.startsWith(R))).toEqual([problem]);
  });

  it("needs a source, and is taken at its word where the text stayed elsewhere", () => {
    const evidence = `{from: ${place.from}, to: ${place.to}, words: to pay}`;
    expect(found(withEvidence(evidence, ""))).toEqual(["record.yaml:10:5 case.evidence-without-source"]);
    const files = withEvidence(evidence);
    for (const name of ["sources/paper.txt", "sources/paper.claims.json"]) files.delete(name);
    expect(found(files)).toEqual(["record.yaml:12:7 case.evidence-without-text warning"]);
  });
});

describe("the register", () => {
  const C = "case.yaml";
  const others = (text: string) => found(changedCase([C, "  - m\n", text]));
  it("says whom others speak for, and by which names texts know them", () => {
    const reading = read(
      changedCase([C, "  - m\n", "  - {id: m, alsoCalled: [the chair, Em], pronoun: she, speaksFor: b}\n"]),
    );
    expect(reading.ok && reading.case.frame.others).toEqual([
      { id: "m", name: "m", about: null, alsoCalled: ["the chair", "Em"], pronoun: "she", speaksFor: "b" },
    ]);
  });

  it.each([
    ["  - {id: m, speaksFor: bb}\n", "case.yaml:10:24 case.unknown-voice"],
    ["  - {id: m, speaksFor: m}\n", "case.yaml:10:24 case.voice-speaks-for-itself"],
    ["  - {id: m, pronoun: her}\n", "case.yaml:10:22 case.unknown-value"],
    ["  - {id: m, alsoCalled: BEE}\n", "case.yaml:10:25 case.voice-also-called warning"],
    ["  - {id: m, alsoCalled: []}\n", "case.yaml:10:25 case.empty-list"],
  ])("%s", (text, problem) => {
    expect(others(text)).toEqual([problem]);
  });

  it("a circle is told once", () => {
    const circle = "  - {id: m, speaksFor: n}\n  - {id: n, speaksFor: m}\n";
    expect(others(circle)).toEqual(["case.yaml:10:24 case.voice-speaks-for-itself"]);
  });
});

/** As places stand in the file: the hash, the layout, then claim by claim. */
function order(problem: string): number {
  const heads = ["sha256", "blocks", "claims/0", "claims/1"];
  return heads.findIndex((head) => problem.includes(` ${head}`));
}
