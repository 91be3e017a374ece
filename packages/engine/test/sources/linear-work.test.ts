// Twice the text, twice the work: of all rules, of who speaks, and of the moves, on texts made to be hard.
import { describe, expect, it } from "vitest";
import { findClaims } from "../../src/sources/finding/find-claims.ts";
import { judgeMove } from "../../src/sources/moves/judge-move.ts";
import { resolveSpeakers } from "../../src/sources/speakers/resolve-speakers.ts";
import { segmentPlain } from "../../src/sources/text/segment-plain.ts";
import { countedTokens } from "./counted-tokens.ts";
import { groundIn } from "./finding/found-in.ts";

const PARTS: readonly string[] = [
  ...["he said that ", "Q: Why?\n\nA: No.\n\n", "**Why?**\n\nNo.\n\n", "Ada Brook: we go on.\n\n", "A: "],
  ...[
    "“Go,” he said, “and go,” she said, ",
    'he said "go" and ',
    '"No.\n\n',
    "“Go on. ",
    '"',
    "“",
    "”",
    "« a ",
  ],
  ...[
    ",",
    ", ",
    ": ",
    "( ",
    "[a ",
    "— ",
    "— Brook\n",
    "'a ",
    "‘a ",
    "\ud83d",
    "\udc00 ",
    "e\u0301 ",
    "\u0301",
  ],
  ...[
    "if ",
    "if he goes, ",
    "unless he goes, ",
    "will not ",
    "who ",
    "he ",
    "on Monday ",
    "May 2025 ",
    "12 ",
  ],
  ...[
    "Brook ",
    "The Brook ",
    "Brook and ",
    "Brook’s ",
    "Brook, the mayor, ",
    "Mr. ",
    "U.S. ",
    "Yes. ",
    "x\n",
  ],
  ...["the union's demand that ", "demand for ", "the ministry of ", "according to Brook, ", "of the man "],
  ...["- go on\n", "The union demands:\n\n- more pay\n\n", "let it be known that ", "👩‍👩‍👧 ", "قال "],
  "Brook said the plan would go, and ",
];

/** How often tokens are looked at while a text is read. */
function looksAt(text: string): number {
  const ground = groundIn(text);
  const { tokens, looks } = countedTokens(ground.tokens);
  const claims = findClaims({ ...ground, tokens });
  resolveSpeakers({ tokens, quotations: ground.quotations, claims, actors: [] });
  for (const claim of claims) judgeMove({ tokens, claim });
  return looks();
}

describe("twice the text is read with about twice the work", () => {
  it.each(PARTS)("%j over and over", (part) => {
    const times = Math.ceil(12_000 / part.length);
    expect(looksAt(part.repeat(2 * times))).toBeLessThanOrEqual(2.2 * looksAt(part.repeat(times)) + 3_000);
  });
});

describe("lines that could be cut in very many ways", () => {
  it.each([
    ["a sign-off that is none", `— ${"Abcdefg ".repeat(14)}\n`],
    ["a label of capitals alone", `${"A".repeat(5_000)}(: no.\n\n`],
    ["a label of capitals with marks", `${"A.".repeat(2_000)}(: no.\n\n`],
    ["figures", `${"1,".repeat(5_000)}x `],
    ["addresses", `www.${".,".repeat(5_000)} `],
    ["a short form without end", `${"A.".repeat(5_000)}\n`],
  ])("%s: the reading comes to an end", (_, line) => {
    const text = line.repeat(8);
    expect(segmentPlain(text).length).toBeGreaterThan(0);
    expect(findClaims(groundIn(text)).length).toBeLessThan(100);
  });
});
