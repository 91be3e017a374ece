import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRational } from "../../../src/maths/rational.ts";
import { type LinkFrame, linkIndex } from "../../../src/sources/links/link-index.ts";
import { suggestLinks } from "../../../src/sources/links/suggest-links.ts";
import { markedClaim } from "../moves/marked-claim.ts";

const numeric = (value: number) => ({
  id: `v${value}`,
  name: String(value),
  value: parseRational(String(value)),
});

const FRAME: LinkFrame = {
  parties: [{ name: "The Hill Council" }, { name: "The Plain Council" }],
  issues: [
    {
      id: "release",
      name: "Dry-season release",
      about: "Water let through the dam. Also called: the flow.",
      unit: "cubic metres a second",
      kind: "numeric",
      options: [40, 60, 80].map(numeric),
    },
    {
      id: "arms",
      name: "Heavy arms",
      kind: "ordered",
      options: [
        { id: "line", name: "At the line" },
        { id: "stored", name: "Stored under watch" },
      ],
    },
    {
      id: "market",
      name: "The market",
      kind: "choice",
      options: [
        { id: "hill", name: "The Hill Council" },
        { id: "joint", name: "A joint office" },
      ],
    },
    {
      id: "guarantee",
      name: "Guarantee",
      kind: "ordered",
      options: [
        { id: "none", name: "None" },
        { id: "observers", name: "Observers who report" },
      ],
    },
    {
      id: "pay",
      name: "Rise in pay",
      unit: "percent",
      kind: "choice",
      options: [
        { id: "three", name: "Three per cent" },
        { id: "six", name: "Six per cent" },
      ],
    },
    {
      id: "island",
      name: "The island",
      kind: "divisible",
      options: [
        { id: "hill", name: "The Hill Council" },
        { id: "plain", name: "The Plain Council" },
      ],
    },
  ],
};
const INDEX = linkIndex(FRAME);

function links(content: string): string[] {
  const { tokens, claim } = markedClaim(`<She> {said} [${content}].`);
  return suggestLinks({ tokens, claim, index: INDEX }).map(
    ({ issue, option, by }) =>
      `${issue}${option === null ? "" : `/${option}`}: ${by.map(({ words }) => words).join(", ")}`,
  );
}

describe("links", () => {
  it.each([
    ["the dry-season release should rise", ["release: dry-season release"]],
    ["a dry-season release of 60 would do", ["release/v60: dry-season release, 60"]],
    ["sixty cubic metres a second would do", ["release/v60: sixty"]],
    ["a dry-season release of 55 would do", ["release: dry-season release"]],
    ["sixty troops were seen", []],
    ["30 troops were seen", []],
    ["the arms stay where they are", ["arms: arms"]],
    ["heavy rain fell", []],
    ["the guns are to be stored", ["arms/stored: stored"]],
    ["observers could come", ["guarantee/observers: observers"]],
    ["the Hill Council has answered", []],
    ["the Hill Council could run the market", ["market/hill: Hill Council, market"]],
    ["six percent is fair", ["pay/six: six percent"]],
    ["6% is fair", ["pay/six: 6%"]],
    ["six people came", []],
    ["the island belongs to the Plain Council", ["island: island"]],
    ["nothing has been agreed", []],
    ["they talked for two days", []],
  ])("of: %s", (content, expected) => {
    expect(links(content)).toEqual(expected);
  });

  it("are none for a frame without issues", () => {
    const { tokens, claim } = markedClaim("<She> {said} [the market is open].");
    expect(suggestLinks({ tokens, claim, index: linkIndex({ issues: [] }) })).toEqual([]);
  });

  it("always show words of the content, at their place", () => {
    const words =
      "release market arms heavy sixty cubic metres a second the Hill Council stored six per cent observers and of 40".split(
        " ",
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (drawn) => {
        const { text, tokens, claim } = markedClaim(`<She> {said} [${drawn.join(" ")}].`);
        const found = suggestLinks({ tokens, claim, index: INDEX });
        expect(new Set(found.map(({ issue, option }) => `${issue}/${option}`)).size).toBe(found.length);
        for (const { by } of found) {
          expect(by.length).toBeGreaterThan(0);
          for (const { from, to, words: shown } of by) {
            expect(text.slice(from, to)).toBe(shown);
            expect(claim.content.some((span) => from >= span.from && to <= span.to)).toBe(true);
          }
        }
      }),
    );
  });
});
