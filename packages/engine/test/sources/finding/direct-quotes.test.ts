// Quotations and whose words they are, by kinds of sentences around them: "rule | speaker | cue | words". People and places are invented.
import { describe, expect, it } from "vitest";
import { WORD_NOUNS } from "../../../src/sources/words/word-nouns.ts";
import { claimsIn, shownIn } from "./found-in.ts";

type Cases = readonly (readonly [string, ...string[]])[];

function reads(cases: Cases): void {
  it.each(cases)("%s", (text, ...expected) => {
    expect(shownIn(text)).toEqual(expected);
  });
}

describe("a speaker and a verb beside a quotation", () => {
  reads([
    [
      '"It would be a mistake," the 43-year-old shrugged, "to wait."',
      "direct.around-cue | the 43-year-old | shrugged | It would be a mistake / to wait.",
    ],
    [
      '"We will walk out again," he went on, "if we must."',
      "direct.around-cue | he | went on | We will walk out again / if we must.",
    ],
    [
      '"She is wrong," union leader Ines Faro shot back.',
      "direct.speaker-first | union leader Ines Faro | shot back | She is wrong",
    ],
    [
      '"He stood up and left," a member of the council who was in the room recounted.',
      "direct.speaker-first | a member of the council | recounted | He stood up and left",
    ],
    ['"It is what it is," shrugged Brook.', "direct.verb-first | Brook | shrugged | It is what it is"],
  ]);

  it("leaves titles alone", () => {
    expect(shownIn('"Long Nights on the Water," the band played on.')).toEqual([]);
    expect(shownIn('Brook spoke.\n\n"The Long Way Home."')).toEqual([]);
  });

  it("takes no object of a verb for who speaks", () => {
    expect(shownIn("Brook, reached by telephone, offered another version.")).toEqual([
      "stance.object | Brook | offered | another version",
    ]);
  });
});

describe("a sentence that leads up to a quotation", () => {
  reads([
    [
      "Asked whether Olt would stay, Ada Brook shook her head: “I was elected to do this.”",
      "direct.led-colon | Ada Brook | shook her head | I was elected to do this.",
    ],
    [
      "The reply from the ministry came within the hour: “The contract will be kept.”",
      "direct.led-colon | the ministry | came within the hour | The contract will be kept.",
    ],
    [
      "The words of the mediator, Ada Brook, still hang in the room: “You will both lose.”",
      "direct.led-colon | Ada Brook | , Ada Brook, still hang in the room | You will both lose.",
    ],
    [
      "The chair, former judge Ada Brook, was curt: “We meet again on Tuesday.”",
      "direct.led-colon | Ada Brook | , former judge Ada Brook, was curt | We meet again on Tuesday.",
    ],
    [
      "Brook’s last word on Wednesday was, “Four o’clock or nothing.”",
      "direct.led-colon | Brook | on Wednesday was | Four o’clock or nothing.",
    ],
    [
      "The union reacted at once:\n\n“A review is not a promise to anybody.”",
      "direct.led-colon | The union | reacted at once | A review is not a promise to anybody.",
    ],
    [
      "Brook said:\n\n“The board has decided to keep the line open.”",
      "direct.cue-first | Brook | said | The board has decided to keep the line open.",
    ],
    ["As Ada Brook once put it, “nobody blinked”.", "direct.in-words | Ada Brook | put it | nobody blinked"],
  ]);

  it("is followed by a letter of several paragraphs", () => {
    const text = '"Dear colleagues,\n\n"The talks have ended without a result.\n\n"Be patient."';
    expect(shownIn(`Dr Ada Brook wrote to the staff on Sunday.\n\n${text}`)).toEqual([
      "direct.led-sentence | Dr Ada Brook | wrote to the staff on Sunday. | Dear colleagues / The talks have ended without a result. / Be patient.",
    ]);
  });

  it("leaves open whose answer it was where a name follows", () => {
    const [claim] = claimsIn("Her answer was short, and Brook was calm: “We will not dig.”");
    expect(claim).toMatchObject({ mention: null, layoutSpeaker: "" });
  });
});

describe("a sentence that looks back at a quotation", () => {
  reads([
    [
      "“No deal is better than this deal.” That was the message from the ministry on Monday.",
      "direct.told-back | the ministry | That was the message from | No deal is better than this deal.",
    ],
    [
      "“We want our land back.” So says Ada Brook.",
      "direct.told-back | Ada Brook | So says | We want our land back.",
    ],
    ["“I would rather go,” was how Brook put it.", "direct.told-back | Brook | was how | I would rather go"],
  ]);
});

describe("a quotation in a paragraph of its own", () => {
  const said = '"We have lost a year," Brook said.';
  const next = '"We are not going to lose another one."';

  it("goes on with who has just spoken", () => {
    const shown = shownIn(`${said}\n\n${next}`).at(-1);
    expect(shown).toBe("direct.next-paragraph | Brook | – | We are not going to lose another one.");
  });

  it("is left to the speakers behind narration", () => {
    const claim = claimsIn(`${said}\n\nShe looked out of the window.\n\n${next}`).at(-1)!;
    expect(claim).toMatchObject({ rule: "direct.next-paragraph", mention: null });
    expect(claim.layoutSpeaker).toBeUndefined();
  });

  it("stays open where two take turns, or a question is answered", () => {
    const turns = claimsIn(`"We have time," Olt said.\n\n${said}\n\n${next}`).at(-1)!;
    expect(turns).toMatchObject({ mention: null, layoutSpeaker: "" });
    const asked = claimsIn(`"Have we lost another year?" Brook asked.\n\n${next}`).at(-1)!;
    expect(asked).toMatchObject({ mention: null, layoutSpeaker: "" });
  });

  it("is nobody's where the paragraph only begins with it, or names who speaks", () => {
    expect(shownIn(`${said}\n\n${next} was sprayed on a wall.`)).toHaveLength(1);
    expect(shownIn(`${said}\n\n"Olt: We are not going to lose another one."`)).toHaveLength(1);
  });
});

describe("bullets", () => {
  it("belong to the subject for which a pronoun stands, and to who owns the demands", () => {
    expect(shownIn("The committee set out what it wants:\n\n- a lift that works")).toEqual([
      "layout.bullet | The committee | wants | a lift that works",
    ]);
    expect(shownIn("Ada Brook’s three demands:\n\n- a lift that works")).toEqual([
      "layout.bullet | Ada Brook | demands | a lift that works",
    ]);
  });
});

describe("captions", () => {
  it("are no headlines, even as the first line", () => {
    expect(shownIn("Photo: Farmers block the road near Lorn.")).toEqual([]);
  });

  it("may hold a quotation that a cue behind the next one joins", () => {
    expect(() => claimsIn('Photo: Farmers. "We will stay until they talk," said one of them.')).not.toThrow();
  });
});

describe("nouns for words", () => {
  it("are in lower case", () => {
    for (const word of WORD_NOUNS) expect(word).toMatch(/^\p{Ll}+$/u);
  });
});
