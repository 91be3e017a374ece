// What an act says that came from a claim: denied as denied, and by whose words it is known.
import { describe, expect, it } from "vitest";
import { actSentence, claimVerb } from "../../../src/screens/sources/act-sentence.ts";
import { english } from "../../../src/texts/en.ts";
import { spanish } from "../../../src/texts/es.ts";
import { aClaim } from "./a-claim.ts";

const says = actSentence(english.sources);

function claim(
  text: string,
  { cue, what, ...rest }: { cue: string; what: string } & Record<string, unknown>,
) {
  const place = (words: string): [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ];
  return aClaim(text, { id: "c1", cue: place(cue), content: [place(what)], ...rest });
}

const DENIED = claim("Joan Hart denies that such a promise was made.", {
  cue: "denies",
  what: "such a promise was made",
  negated: true,
  move: "promise",
});
const REFUSED = claim("Joan Hart said that she would not sign.", {
  cue: "said",
  what: "she would not sign",
  negated: true,
  move: "refuse",
});

describe("the sentence of an act", () => {
  it("tells what was denied as denied, whatever the words seem to do", () => {
    expect(says("Joan Hart", DENIED, null)).toBe("Joan Hart denied: such a promise was made");
    expect(actSentence(spanish.sources)("Joan Hart", DENIED, null)).toContain("Desmentido");
    expect(claimVerb(english.sources, DENIED)).toBe("denied");
  });

  it("denies nothing a second time whose words say no themselves", () => {
    expect(says("Joan Hart", REFUSED, null)).toBe("Joan Hart refused: she would not sign");
    expect(claimVerb(english.sources, REFUSED)).toBe("refused");
  });

  it("names whose words about somebody they are", () => {
    expect(says("Joan Hart", REFUSED, "The mayor")).toBe(
      "Joan Hart refused: she would not sign (according to the mayor)",
    );
  });
});
