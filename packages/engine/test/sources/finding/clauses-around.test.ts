// What stands around a claim and is no part of it: datelines, names put in, clauses with "who" and "whose". People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

describe("a dateline", () => {
  it.each([
    "TOLMEN, March 4 — ",
    "PORT ELLIS (Coast News) — ",
    "LORN, Feb 12 (Meridian News) - ",
    "Lorn, 12 February (Meridian News) – ",
    "LORN — ",
  ])("is no words of anybody: %s", (dateline) => {
    expect(shownIn(`${dateline}The ferry will not sail, Brook said.`)).toEqual([
      "indirect.before-cue | Brook | said | The ferry will not sail",
    ]);
    expect(shownIn(`${dateline}“We will not sail,” Brook said.`)).toEqual([
      "direct.speaker-first | Brook | said | We will not sail",
    ]);
  });

  it("is not every dash", () => {
    expect(shownIn("The ferry - old and slow - will not sail, Brook said.")).toEqual([
      "indirect.before-cue | Brook | said | The ferry - old and slow - will not sail",
    ]);
  });
});

describe("what is put in", () => {
  it.each([
    [
      "The union will stay away unless the port gives way, its general secretary, Hanna Reyes, said on Monday.",
      "indirect.before-cue | Hanna Reyes | said | The union will stay away unless the port gives way",
    ],
    [
      "The Growers’ Association, which speaks for all of them, claims that the car park floods.",
      "indirect.that | The Growers’ Association | claims | the car park floods",
    ],
    [
      "Economists at the Brandt bank, an old house, estimate that the strike is dear.",
      "indirect.that | Economists at the Brandt bank | estimate | the strike is dear",
    ],
    [
      "He insisted, however, that the work could not wait.",
      "indirect.that | He | insisted | the work could not wait",
    ],
    [
      "Anna K., who has lived here for years, told us: “We will not leave.”",
      "direct.cue-first | Anna K. | told | We will not leave.",
    ],
    [
      "“Nothing less,” its chair, Ole Brandt, writes on X.",
      "direct.speaker-first | Ole Brandt | writes | Nothing less",
    ],
    [
      '"Either they leave or we do not talk," Colonel Dmitri Baran, commander of the militia, was quoted as saying by the Gazette.',
      "direct.speaker-first | Colonel Dmitri Baran | was quoted as saying | Either they leave or we do not talk",
    ],
  ])("%s", (text, ...shown) => expect(shownIn(text)).toEqual(shown));

  it.each([
    [
      "Malik, whose party has long demanded the colonel’s arrest, offered him safe passage.",
      "stance.object | Malik | offered | him safe passage",
      "stance.object | whose party | has long demanded | the colonel’s arrest",
    ],
    [
      "Piotr Lasky, who has repeatedly refused to meet the union, called the threat “theatre”.",
      "intent.to | Piotr Lasky, who | has repeatedly refused | to meet the union",
      "stance.called | Piotr Lasky | called | the threat “theatre”",
    ],
    [
      "The owners, who continue to demand a longer shift, rejected the offer.",
      "stance.object | The owners | rejected | the offer",
      "stance.object | The owners, who | continue to demand | a longer shift",
    ],
  ])("makes two claims: %s", (text, ...shown) =>
    expect([...shownIn(text)].sort()).toEqual([...shown].sort()),
  );

  it("ends with the pronoun that it is", () => {
    expect(shownIn("The league asked for them three times since winter.")).toEqual([
      "stance.preposition | The league | asked | them",
    ]);
  });
});
