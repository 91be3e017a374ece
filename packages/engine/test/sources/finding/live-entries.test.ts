// Entries of a running report, which leave out who speaks or that it is said. People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

const live = (entry: string) =>
  shownIn(`18.02 The boats are out.\n\n${entry}\n\n12.30 Rain.\n\n9.10 The day begins.`);

describe("an entry", () => {
  it.each([
    [
      "17.58 Calum Drever has come out! Very brief. Says it was “frank”. Says money “can be looked at”.",
      "indirect.bare | Calum Drever | Says | it was “frank”",
      "indirect.bare | Calum Drever | Says | money “can be looked at”",
    ],
    [
      "14.05 Opposition leader Una Halcrow on Radio Skerra: the minister has “had three years”.",
      "indirect.name-colon | Opposition leader Una Halcrow | : | the minister has “had three years”",
    ],
    [
      "9.50 Drever’s office: he will meet the skippers at three",
      "layout.headline | Drever’s office | : | he will meet the skippers at three",
    ],
    [
      "18.20 Statement just in from North Ferries (in full): “We respect the right to protest. We cannot accept this.”",
      "direct.headed | North Ferries | Statement just in from North Ferries (in full) | We respect the right to protest. We cannot accept this.",
    ],
    [
      "9.10 North Ferries has answered. Statement in full: “We will sail on Monday.”",
      "direct.headed | North Ferries | Statement in full | We will sail on Monday.",
    ],
    ["10.00 Weather: it will rain today."],
    ["10.00 Update: the boats have left."],
  ])("%s", (entry, ...shown) => expect(live(entry)).toEqual(shown));

  it("needs times around it", () => {
    expect(
      shownIn("It rained.\n\nUna Halcrow on Radio Skerra: the minister has failed us all. It rained."),
    ).toEqual([]);
  });
});
