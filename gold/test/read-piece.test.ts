// What a piece's file may say, and what is refused.
import { expect, test } from "vitest";
import { readPiece } from "../score/read-piece.ts";

const text = "Ama said the well is dry. She said it twice.\n\nBo said: “Dig.” He said it once.";

function file(claims: string, head = ""): string {
  return `---
format: 1
title: A piece
genre: news
published: 2031-05-06
${head}actors:
  - {id: ama, name: Ama Owusu, pronoun: she}
  - {id: bo, name: Bo Lindt}
---
${text}

\`\`\`yaml
${claims}
\`\`\`
`;
}

const claim = (more: string) =>
  `- {speaker: ama, content: the well is dry, wording: indirect, move: state, ${more}}`;

test("puts quoted words in their places", () => {
  const piece = readPiece(
    "a.md",
    file(`${claim("mention: Ama, cue: said, id: dry")}
- speaker: {new: Somebody}
  mention: He
  content: Dig
  wording: direct
  move: demand
`),
  );
  expect(piece.text).toBe(text);
  const shown = piece.claims.map(({ content, mention, cue }) =>
    [mention, cue, ...content].map((span) => span && piece.text.slice(span.from, span.to)),
  );
  expect(shown).toEqual([
    ["Ama", "said", "the well is dry"],
    ["He", null, "Dig"],
  ]);
  expect(piece.claims[0]!.cue!.from).toBe(4);
  expect(piece.claims[1]!.speaker).toEqual({ kind: "new", name: "Somebody" });
});

test("numbers and “…” say which and how far", () => {
  const written = `- {speaker: bo, content: 'the well … dry', mention: 'She', wording: indirect, move: state}
- {speaker: bo, content: 'said @2', wording: indirect, move: state}`;
  const { claims } = readPiece("a.md", file(written));
  expect(claims.map(({ content }) => content[0])).toEqual([
    { from: 9, to: 24 },
    { from: 30, to: 34 },
  ]);
});

test("line ends can be CRLF", () => {
  expect(readPiece("a.md", file(claim("cue: said"), "lineEnds: crlf\n")).text).toContain("twice.\r\n\r\nBo");
});

test.each([
  ["words that do not stand there", claim("mention: Kofi"), /claim 1: “Kofi” does not stand in the text/],
  ["a word inside another", claim("mention: el"), /“el” does not stand/],
  [
    "words that stand twice",
    "- {speaker: bo, content: said, wording: indirect, move: state}",
    /stands 4 times/,
  ],
  ["a number too high", "- {speaker: bo, content: said @9, wording: indirect, move: state}", /only 4 times/],
  ["an unknown actor", claim("target: {actor: kofi, words: well}"), /no actor kofi/],
  ["an unknown issue", claim("links: [water]"), /no issue or option water/],
  ["an unknown claim around it", claim("within: wet"), /no claim has the id wet/],
  ["an unknown key", claim("tone: dry"), /tone/],
  ["an unknown move", "- {speaker: bo, content: Dig, wording: direct, move: shout}", /claims: /],
])("refuses %s", (_, claims, problem) => {
  expect(() => readPiece("a.md", file(claims))).toThrow(problem);
});

test("refuses a file without claims", () => {
  expect(() => readPiece("a.md", "---\nformat: 1\n---\ntext")).toThrow(/a head between/);
});
