import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/sources/text/quotations.ts";
import { segmentPlain } from "../../../src/sources/text/segment-plain.ts";

function quotedIn(text: string): string[] {
  return findQuotations(text, segmentPlain(text)).map(
    ({ inner, parent }) => `${parent === null ? "" : "> "}${text.slice(inner.from, inner.to)}`,
  );
}

describe("quotations", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["straight marks", 'He said "we go" and "we stay".', ["we go", "we stay"]],
    ["curly marks", "He said “we go” twice.", ["we go"]],
    [
      "single within double",
      "“He told me ‘no way,’ and left,” she said.",
      ["He told me ‘no way,’ and left,", "> no way,"],
    ],
    [
      "straight single within double",
      `"He told me 'no way' then," she said.`,
      ["He told me 'no way' then,", "> no way"],
    ],
    [
      "straight double within single within double",
      `"He told us, 'Tell her that I said "no" in March and I say "no" now,'" she said.`,
      [
        `He told us, 'Tell her that I said "no" in March and I say "no" now,'`,
        `> Tell her that I said "no" in March and I say "no" now,`,
        "> no",
        "> no",
      ],
    ],
    [
      "single ones over several paragraphs",
      "She said: ‘Nobody came.\n\n‘We are not against it.\n\n‘We want a voters’ roll.’",
      ["Nobody came.", "We are not against it.", "We want a voters’ roll."],
    ],
    [
      "double within single",
      "‘She called it “odd” again,’ he said.",
      ["She called it “odd” again,", "> odd"],
    ],
    ["guillemets", "«Non», he said, « oui ».", ["Non", " oui "]],
    ["guillemets the other way", "»Nein«, he said.", ["Nein"]],
    ["German marks", "„Ja“, he said, and ‚nein‘.", ["Ja", "nein"]],
    ["two single marks for a double one", "''We go,'' he said.", ["We go,"]],
    ["marks of TeX", "``We go,'' he said.", ["We go,"]],
    ["corner marks", "He said 「go」.", ["go"]],
    ["apostrophes", "It’s the voters’ choice, isn't it? The Reeds' boat won't do.", []],
    ["apostrophe in single marks", "‘It’s the voters’ choice,’ he said.", ["It’s the voters’ choice,"]],
    ["clipped words", "In the '90s 'em boats' crews 'twas said.", []],
    ["inches", 'A 6" pipe and a 5" pipe.', []],
    ["an empty quotation", 'He wrote "" and left.', []],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(quotedIn(text)).toEqual(expected));

  it("ends an unclosed quotation with its paragraph", () => {
    const text = '"We go, he said.\n\nThen "no" again.';
    expect(quotedIn(text)).toEqual(["We go, he said.", "no"]);
  });

  it("joins paragraphs that each open with a mark, of which only the last closes", () => {
    const text = "“We waited.\n\n“We wait still.\n\n“We go,” he said.\n\nNobody spoke.";
    const found = findQuotations(text, segmentPlain(text));
    expect(found.map(({ continues }) => continues)).toEqual([null, 0, 1]);
    expect(found.map(({ closed }) => closed)).toEqual([false, false, true]);
  });

  it("nests properly and stays in bounds on any text", () => {
    const marks = fc.constantFrom(
      '"',
      "“",
      "”",
      "„",
      "«",
      "»",
      "‘",
      "’",
      "'",
      "''",
      "``",
      " ",
      "a",
      "s",
      ". ",
      "\n\n",
      "🙂",
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const found = findQuotations(text, segmentPlain(text));
        found.forEach((quotation, position) => {
          const { from, to, inner, parent, continues } = quotation;
          expect(from < inner.from && inner.from < inner.to && inner.to <= to && to <= text.length).toBe(
            true,
          );
          if (parent !== null) {
            const outer = found[parent]!;
            expect(parent).toBeLessThan(position);
            expect(outer.from < from && to <= outer.to).toBe(true);
          }
          if (continues !== null) expect(continues).toBeLessThan(position);
        });
      }),
    );
  });
});
