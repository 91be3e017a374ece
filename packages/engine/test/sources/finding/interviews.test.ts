// Interviews and minutes in the ways in which papers set them. People and places are invented.
import { describe, expect, it } from "vitest";
import { claimsIn, shownIn } from "./found-in.ts";

const INTRO = "Ines Faro, the deputy mayor, answered questions from readers.";

/** Who answers, by layout or by mention, and what. */
function answers(text: string): string[] {
  return claimsIn(text).map(({ rule, mention, layoutSpeaker, content }) => {
    const who = mention ? text.slice(mention.from, mention.to) : (layoutSpeaker ?? "–");
    return `${rule} | ${who} | ${content.map(({ from, to }) => text.slice(from, to)).join(" / ")}`;
  });
}

describe("answers", () => {
  const said = (rule: string) => [
    `${rule} | Ines Faro | It will be smaller.`,
    `${rule} | Ines Faro | In June.`,
  ];

  it("follow letters with a full stop", () => {
    const text = `${INTRO}\n\nQ. Will the pool close?\n\nA. It will be smaller.\n\nQ. When will we know?\n\nA. In June.`;
    expect(answers(text)).toEqual(said("layout.turn"));
  });

  it.each([
    ["bold", "**Will the pool close?**", "**When will we know?**", ""],
    ["italic", "*Will the pool close?*", "*When will we know?*", ""],
    ["numbered", "1. Will the pool close?", "2. When will we know?", ""],
    ["dashed", "– Will the pool close?", "– When will we know?", "– "],
  ])("follow %s questions", (_, first, second, dash) => {
    const text = `${INTRO}\n\n${first}\n\n${dash}It will be smaller.\n\n${second}\n\n${dash}In June.`;
    expect(answers(text)).toEqual(said("layout.answer"));
  });

  it("are nobody's where a list only holds questions", () => {
    expect(shownIn(`${INTRO}\n\n1. Will the pool close?\n\n2. When will we know?\n\n3. Who pays?`)).toEqual(
      [],
    );
    expect(shownIn(`${INTRO}\n\n– Will the pool close?\n\n– When will we know?\n\n– a new pool`)).toEqual([]);
  });
});

describe("turns", () => {
  it("may tell who somebody is, in brackets or behind a comma", () => {
    expect(
      shownIn(
        "Ada Brook (mayor of Lorn): It is open for buses.\n\nIvo Olt, teacher: We want our school back.",
      ),
    ).toEqual([
      "layout.turn | Ada Brook | : | It is open for buses.",
      "layout.turn | Ivo Olt | : | We want our school back.",
    ]);
  });

  it("are no sentences with a colon", () => {
    expect(shownIn("In Lorn, it is simple: the sea is near.\n\nIn Velm, it is not: the sea is far.")).toEqual(
      [],
    );
  });
});

describe("transcripts", () => {
  const turns = [
    "QUESTION (Tom Abel, Coast Radio): Will you open the sluices?",
    "MINISTER BROOK: No. Not before they pay.",
    "QUESTION (Ada Lund, The Gazette): And then?",
    "MINISTER BROOK: Then we open them.",
    "JIM DOYLE (recorded): We will never sign.",
    "HOST: Thank you.",
  ];

  it.each(["\n\n", "\n"])("name who speaks, with what stands in brackets behind it", (gap) => {
    expect(answers(turns.join(gap))).toEqual([
      "layout.turn | MINISTER BROOK | No. Not before they pay.",
      "layout.turn | MINISTER BROOK | Then we open them.",
      "layout.turn | JIM DOYLE | We will never sign.",
    ]);
  });

  it("claim nothing by who asks, be it under the name of a paper", () => {
    const text = [
      "Valley Post: Will you open the sluices?",
      "Samir Haddu: Not before the autumn.",
      "Valley Post: The other province says it has paid.",
      "Haddu: They say a lot of things.",
    ].join("\n\n");
    expect(answers(text).filter((one) => one.startsWith("layout"))).toEqual([
      "layout.turn | Samir Haddu | Not before the autumn.",
      "layout.turn | Haddu | They say a lot of things.",
    ]);
  });
});
