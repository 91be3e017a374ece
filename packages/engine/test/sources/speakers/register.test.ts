import { describe, expect, it } from "vitest";
import { known, speakersOf } from "./marked-speech.ts";

const velania = known("velania", {
  name: "Velania",
  alsoCalled: ["the ministry", "Port Vela"],
  pronoun: "it",
});
const front = known("front", { name: "United Workers' Front", alsoCalled: ["the union"], pronoun: "it" });
const olt = known("olt", { name: "Mara Olt", alsoCalled: ["the foreign minister"], speaksFor: "velania" });
const actors = [velania, front, olt];

describe("the actor register", () => {
  it.each([
    ["the name", "[1:Velania] said {1:yes}.", "#velania"],
    ["another name", "[1:The ministry] said {1:yes}.", "#velania"],
    ["the seat of the government", "[1:Port Vela] said {1:yes}.", "#velania"],
    ["the people", "[1:The Velanians] said {1:yes}.", "#velania"],
    ["the government of the people", "[1:The Velanian government] said {1:yes}.", "#velania"],
    ["negotiators", "[1:Velania's negotiators] said {1:yes}.", "#velania"],
    ["capitals", "[1:UWF] said {1:yes}.", "#front"],
    ["the last word", "[1:The Front] said {1:yes}.", "#front"],
    ["a description", "[1:The union] said {1:yes}.", "#front"],
    ["a surname", "[1:Ms Olt] said {1:yes}.", "#olt"],
    ["a title and a name", "[1:Foreign Minister Mara Olt] said {1:yes}.", "#olt"],
    ["a role of the register", "[1:The foreign minister] said {1:yes}.", "#olt"],
  ])("is matched by %s", (_, text, expected) => {
    expect(speakersOf(text, { actors }).names).toEqual([expected]);
  });

  it("does not take an unnamed official for the government, nor another first name", () => {
    const { names } = speakersOf("[1:A Velanian official] said {1:yes}. [2:Ivo Olt] said {2:no}.", {
      actors,
    });
    expect(names).toEqual(["?", "Ivo Olt"]);
  });

  it("knows countries by people and capital", () => {
    const norway = known("norway", { name: "Norway" });
    expect(
      speakersOf("[1:Oslo] said {1:yes}. [2:The Norwegian government] said {2:no}.", { actors: [norway] })
        .names,
    ).toEqual(["#norway", "#norway"]);
  });

  it("knows a full name by a short entry, while only one bears it", () => {
    const short = [known("senn", { name: "Senn" })];
    expect(speakersOf("[1:Ivo Senn] said {1:yes}. [2:Senn] said {2:no}.", { actors: short }).names).toEqual([
      "#senn",
      "#senn",
    ]);
    expect(speakersOf("Ana Senn left. [1:Ivo Senn] said {1:yes}.", { actors: short }).names).toEqual([
      "Ivo Senn",
    ]);
  });

  it("is matched in scripts without capitals", () => {
    const haddad = [known("haddad", { name: "سامر الحدادي", alsoCalled: ["Samer al-Haddad"] })];
    expect(
      speakersOf("«{1:لا}», [1:سامر الحدادي] said. [2:Al-Haddad] said {2:no}.", { actors: haddad }).names,
    ).toEqual(["#haddad", "#haddad"]);
  });

  it("is matched by the head of a long name", () => {
    const ministry = [known("m", { name: "Ministry of Education of Velania" })];
    expect(
      speakersOf("[1:The Ministry of Education] said {1:yes}. [2:The ministry] said {2:no}.", {
        actors: ministry,
      }).names,
    ).toEqual(["#m", "#m"]);
  });

  it("leaves open what two entries share", () => {
    const two = [
      known("a", { name: "Port Council", alsoCalled: ["the council"] }),
      known("b", { name: "Rail Council", alsoCalled: ["the council"] }),
    ];
    expect(speakersOf("[1:The council] said {1:yes}.", { actors: two }).names).toEqual(["?"]);
  });

  it("is not told again as found", () => {
    expect(
      speakersOf("[1:Mara Olt] said {1:yes}. [2:Ivo Senn] said {2:no}.", { actors }).found.map(
        ({ name }) => name,
      ),
    ).toEqual(["Ivo Senn"]);
  });

  it("is told as whom somebody speaks for", () => {
    const { found } = speakersOf("[1:Ivo Senn, a spokesman for Velania,] said {1:yes}.", { actors });
    expect(found[0]).toMatchObject({ name: "Ivo Senn", speaksForHint: "velania", pronoun: "he" });
  });
});
