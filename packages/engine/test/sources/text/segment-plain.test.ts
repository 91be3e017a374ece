import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentPlain } from "../../../src/sources/text/segment-plain.ts";

function blocksIn(text: string): string[] {
  return segmentPlain(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe("blocks of a plain text", () => {
  it("tells headings, bylines, captions, bullets and quotes from paragraphs", () => {
    const text = [
      "Talks In Lorn Stall",
      "By Ada Brook",
      "",
      "The minister said on Monday that the talks would go on.",
      "",
      "Photo: The bridge at dawn.",
      "",
      "What comes next",
      "",
      "The mayor demanded:",
      "- an end of it",
      "• more water",
      "3) a date",
      "",
      "> We wait,",
      "> she wrote.",
      "",
      "“We go.”",
      "— Ada Brook, minister",
    ].join("\n");
    expect(blocksIn(text)).toEqual([
      "heading: Talks In Lorn Stall",
      "byline: By Ada Brook",
      "paragraph: The minister said on Monday that the talks would go on.",
      "caption: Photo: The bridge at dawn.",
      "heading: What comes next",
      "paragraph: The mayor demanded:",
      "bullet: - an end of it",
      "bullet: • more water",
      "bullet: 3) a date",
      "quote: > We wait,\n> she wrote.",
      "paragraph: “We go.”",
      "byline: — Ada Brook, minister",
    ]);
  });

  it("joins lines that were broken to fit, and no others", () => {
    const broken =
      "The minister said that the talks would\r\ngo on, and that nobody should leave the\r\nroom before.";
    expect(segmentPlain(broken)).toHaveLength(1);
    expect(
      segmentPlain("The talks went on.\nNobody left.\nThe hall was cold and the windows were open all day."),
    ).toHaveLength(3);
  });

  it("begins a block at each turn of an interview", () => {
    expect(segmentPlain("Q: Will you leave?\nA: No.\nAda Brook: Never.")).toHaveLength(3);
  });

  it("leaves out only white space, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.array(fc.constantFrom("\n", "\r\n", "\n\n", "- ", " ")),
        (a, b) => {
          const text = [...b, a].join(a.slice(0, 20));
          let last = 0;
          for (const { from, to } of segmentPlain(text)) {
            expect(text.slice(last, from).trim()).toBe("");
            expect(from).toBeLessThan(to);
            last = to;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
    );
  });
});
