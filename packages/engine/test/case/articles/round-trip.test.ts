// Articles are written byte for byte and read back equal, whatever their text holds; what says the same is not touched.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addArticle, textFault } from "../../../src/case/editing/index.ts";
import {
  type CaseDocuments,
  type Claim,
  caseFromDocuments,
  documentsOf,
  draftFromFiles,
  readCase,
  rewriteCase,
  sha256OfText,
  writeCase,
} from "../../../src/case/index.ts";
import { read, smallCase } from "../reading/small-case.ts";
import { articleCase, TEXT } from "./small-article.ts";

const folder = { folderName: "small" };

function small(): CaseDocuments {
  const reading = read(smallCase());
  if (!reading.ok) throw new TypeError("the small case is sound");
  return documentsOf(reading.case);
}

const piece = fc.oneof(
  fc.constantFrom(
    "\r\n",
    "\n",
    "\r",
    "\t",
    " ",
    "“",
    "”",
    "🙂",
    "e\u0301",
    "é",
    "Ж",
    "سلام",
    "\ufeff",
    "\u0085",
    "\u0000",
  ),
  fc.constantFrom(
    "\u2028",
    "\ufffe",
    "\u200d",
    "# no comment",
    "- ",
    ": ",
    "'",
    '"',
    "\\",
    "\u007f",
    "\u0001",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
const texts = fc
  .array(piece, { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join(""))
  .filter((text) => textFault(text) === null);

interface Placed {
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
}

/** Places at the edges of characters. */
const placed: fc.Arbitrary<Placed> = texts.chain((text) => {
  const edges = [0];
  for (const character of text) edges.push((edges.at(-1) ?? 0) + character.length);
  const at = fc.nat(edges.length - 1).map((k) => edges[k]);
  return fc.record({
    text: fc.constant(text),
    spans: fc
      .array(fc.tuple(at, at), { minLength: 1, maxLength: 4 })
      .map((pairs) =>
        pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const).filter(([a, b]) => a < b),
      ),
  });
});

function claimsOf({ text, spans }: Placed): Claim[] {
  return spans.map(([from, to], k) => {
    const passage = { from, to, words: text.slice(from, to) };
    return {
      id: `c${k + 1}`,
      speaker: k === 0 ? { kind: "known", id: "a" } : { kind: "unresolved" },
      mention: k % 2 === 0 ? passage : null,
      cue: null,
      content: [passage],
      wording: "mixed",
      within: k > 0 ? "c1" : null,
      move: k % 2 === 0 ? "threaten" : "state",
      target: k === 2 ? { actor: { kind: "new", name: "N" }, mention: passage } : null,
      condition: k === 1 ? passage : null,
      negated: k === 1,
      modality: k === 1 ? "wished" : "actual",
      said: k === 1 ? { date: "2025", mention: passage } : null,
      confidence: k / 4,
      rule: "some.rule",
      found: k === 3 ? "person" : "rules",
      mended: k === 2,
      links: k === 0 ? [{ issue: "hours", option: "36", by: [passage] }] : [],
      review: "open",
      act: null,
    };
  });
}

function withText(one: Placed): CaseDocuments {
  const { text } = one;
  const bare = small();
  const [first, ...rest] = bare.record?.acts ?? [];
  const evidence = one.spans.slice(0, 1).map(([from, to]) => ({ from, to, words: text.slice(from, to) }));
  const proven = evidence.length > 0 ? { ...first, evidence } : first;
  const documents = { ...bare, record: { format: 1 as const, acts: [proven, ...rest] } };
  return addArticle(documents, {
    source: "paper",
    text,
    sha256: sha256OfText(text),
    blocks: [{ kind: "paragraph", from: 0, to: text.length }],
    claims: claimsOf(one),
  });
}

describe("an article", () => {
  it("reads back equal, as text and as bytes", () => {
    fc.assert(
      fc.property(placed, (one) => {
        const documents = withText(one);
        const made = caseFromDocuments(documents, folder);
        if (!made.ok) throw new TypeError(JSON.stringify(made.problems));
        expect(made.case.articles[0]).toMatchObject({ text: one.text, claims: claimsOf(one) });
        const files = writeCase(documents);
        expect(files.get("sources/paper.txt")).toBe(one.text);
        const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
        for (const content of [files, bytes]) {
          const again = readCase(content, folder);
          if (!again.ok) throw new TypeError(JSON.stringify(again.problems));
          expect(again.case.articles).toEqual(made.case.articles);
          expect(again.case.record).toEqual(made.case.record);
        }
        expect(documentsOf(made.case).articles).toEqual(documents.articles);
      }),
      { numRuns: 50 },
    );
  });

  it("is not touched where it says the same, however its files are laid out", () => {
    const files = articleCase();
    const { documents } = draftFromFiles(files, folder);
    if (!documents) throw new TypeError("the files can be read");
    const written = rewriteCase(documents, files, { asRead: documents });
    for (const [path, content] of files) expect(written.get(path)).toBe(content);
    const anew = rewriteCase(structuredClone(documents), files);
    for (const [path, content] of files) expect(anew.get(path)).toBe(content);
  });

  it("keeps its text where only a claim changes", () => {
    const files = articleCase();
    const { documents } = draftFromFiles(files, folder);
    if (!documents) throw new TypeError("the files can be read");
    const [article] = documents.articles;
    const claims = article.claims.map((claim, k) =>
      k === 0 ? { ...claim, review: "rejected" as const } : claim,
    );
    const written = rewriteCase({ ...documents, articles: [{ ...article, claims }] }, files);
    expect(written.get("sources/paper.txt")).toBe(TEXT);
    expect(written.get("sources/paper.claims.json")).not.toBe(files.get("sources/paper.claims.json"));
    expect(draftFromFiles(written, folder).documents?.articles[0].claims).toEqual(claims);
  });

  it("is written in one layout, whatever order the keys are in", () => {
    const { documents } = draftFromFiles(articleCase(), folder);
    if (!documents) throw new TypeError("the files can be read");
    const [article] = documents.articles;
    const turned = article.claims.map((claim) => Object.fromEntries(Object.entries(claim).reverse()));
    const other = {
      ...documents,
      articles: [{ ...article, claims: turned as unknown as typeof article.claims }],
    };
    const file = "sources/paper.claims.json";
    expect(writeCase(other).get(file)).toBe(writeCase(documents).get(file));
    expect(writeCase(documents).get(file)).toContain(
      '      "cue": { "from": 35, "to": 39, "words": "said" },\n',
    );
  });
});

describe("a draft", () => {
  it("keeps what cannot be used", () => {
    const files = articleCase((claims) => ({
      ...claims,
      sha256: "0",
      claims: [{ ...claims.claims[0], move: "shout" }],
    }));
    const { documents, problems } = draftFromFiles(files, folder);
    expect(documents?.articles).toMatchObject([
      { source: "paper", text: TEXT, claims: [{ id: "c1", move: "shout" }] },
    ]);
    expect(problems.map(({ code }) => code)).toContain("case.unknown-value");
  });

  it("is none where claims would be lost", () => {
    const files = articleCase();
    files.delete("sources/paper.txt");
    expect(draftFromFiles(files, folder).documents).toBeNull();
  });

  it("knows the files of articles from others", () => {
    const files = articleCase();
    files.set("sources/paper.pdf", "…");
    expect(draftFromFiles(files, folder).otherFiles).toEqual(["sources/paper.pdf"]);
  });
});

it("texts that no file can hold are not taken in", () => {
  expect(textFault("a \ud83d b")).toBe("half-characters");
  expect(textFault(" \n")).toBe("empty");
  expect(textFault("é".repeat(17 * 2 ** 20))).toBe("too-long");
  expect(textFault("🙂")).toBeNull();
});
