// Titles and initials before and instead of names. People and places are invented.
import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked-speech.ts";

const NWOBOR = {
  id: "nwobor",
  name: "Adaeze Nwobor",
  alsoCalled: [],
  pronoun: "she",
  speaksFor: null,
} as const;

describe("titles that no table knows", () => {
  it("lead to the known name behind them", () => {
    const { names } = speakersOf(
      "[1:Retired Almoner Adaeze Nwobor] said {1:the guns must fall silent}. [2:Almoner Nwobor] said {2:no more}.",
      { actors: [NWOBOR] },
    );
    expect(names).toEqual(["#nwobor", "#nwobor"]);
  });

  it("stay with whom they were given to", () => {
    const { names } = speakersOf(
      "The hall was cold. [1:Harbourmistress Lea Winter] said {1:she was not asked}. [2:Harbourmistress Winter] said {2:no more}.",
    );
    expect(names[1]).toBe(names[0]);
  });

  it("do not make a body of the same last words somebody else", () => {
    const { names } = speakersOf(
      "[1:The Fjord Energy Company] said {1:yes}. [2:The North Fjord Energy Company] said {2:no}.",
    );
    expect(names[1]).not.toBe(names[0]);
  });
});

describe("titles in short", () => {
  it("stand for councillors and officers", () => {
    const { names } = speakersOf(
      "[1:Councillor Mae Donnelly] said {1:no}. [2:Cllr Donnelly] said {2:never}. [3:The councillor] said {3:so twice}.",
    );
    expect(names).toEqual(["Mae Donnelly", "Mae Donnelly", "Mae Donnelly"]);
  });

  it("name the minister who is a colonel", () => {
    const { names } = speakersOf("[1:The minister], Colonel Rashid Amin, replied: {1:we will withdraw}.");
    expect(names).toEqual(["Rashid Amin"]);
  });
});

describe("initials", () => {
  const intro = "Hana Okoro leads the water board. She spoke to Peter Marsh.";

  it("open the turns of who has them", () => {
    const { names } = speakersOf(`${intro}\n\n[1:HO]: {1:Not before the villages have signed.}`);
    expect(names).toEqual(["Hana Okoro"]);
  });

  it("stay on their own where two have them", () => {
    const { names } = speakersOf(
      `${intro} Hugo Oster was there.\n\n[1:HO]: {1:Not before the villages have signed.}`,
    );
    expect(names).not.toContain("Hana Okoro");
  });
});

describe("a short sentence with many names", () => {
  it("is no headline", () => {
    const { names } = speakersOf(
      "Ivan Petrov and Anton Petrov own Mill Lane. It is for sale.\n\n{1:I want to sell,} said [1:Ivan]. {2:Never,} said [2:Petrov].",
    );
    expect(names).toEqual(["Ivan Petrov", "?"]);
  });
});

describe("words without a speaker behind narration", () => {
  const said = "“{1:We have lost a year},” said [1:Marta Lind].";

  it("go on with the last speaker while only she is told of", () => {
    const { names } = speakersOf(
      `${said}\n\nShe looked out of the window.\n\n“{2:We will not lose another.}”`,
    );
    expect(names).toEqual(["Marta Lind", "Marta Lind"]);
  });

  it("stay open where another has come in", () => {
    const { names } = speakersOf(
      `${said}\n\nThe shop’s owner, Jonas Adler, smiled.\n\n“{2:We will not lose another.}”`,
    );
    expect(names[1]).toBe("?");
  });
});
