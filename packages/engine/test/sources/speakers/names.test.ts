import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked-speech.ts";

describe("names within an article", () => {
  it("gives a new person the longest name without title", () => {
    const { names } = speakersOf(
      "[1:Foreign Minister Mara Olt] said {1:the port stays open}. [2:Ms Olt] added {2:a date would follow}. Later [3:Olt] said {3:no more}.",
    );
    expect(names).toEqual(["Mara Olt", "Mara Olt", "Mara Olt"]);
  });

  it("finds the full name for a surname that stood in a headline before it", () => {
    const { names } = speakersOf(
      "[1:Olt] rejects {1:the offer}\n\nForeign Minister Mara Olt spoke on Monday. [2:Olt] said {2:the offer was late}.",
    );
    expect(names).toEqual(["Mara Olt", "Mara Olt"]);
  });

  it("keeps people of one surname apart by title", () => {
    const { names } = speakersOf(
      "Mara Olt and Ivo Olt met. [1:Ms Olt] said {1:it went well}. [2:Mr Olt] said {2:it did not}.",
    );
    expect(names).toEqual(["Mara Olt", "Ivo Olt"]);
  });

  it("leaves a bare surname open that two people share", () => {
    expect(speakersOf("Mara Olt met Ivo Olt. [1:Olt] said {1:it went well}.").names).toEqual(["?"]);
  });

  it("keeps a surname with whom it has come to mean", () => {
    const { names } = speakersOf(
      "Mara Olt spoke. [1:Olt] said {1:yes}. The hall was full.\n\nHer brother knew Ivo Olt well. It rained in the evening. The talks went on.\n\n[2:Olt] said {2:no}.",
    );
    expect(names).toEqual(["Mara Olt", "Mara Olt"]);
  });

  it("joins a body with its capitals and its last words", () => {
    const { names } = speakersOf(
      "[1:The United Workers' Front (UWF)] said {1:it would strike}. [2:The UWF] said {2:so}. [3:The Front] asked {3:for talks}. [4:It] said {4:more}.",
    );
    expect(new Set(names)).toEqual(new Set(["United Workers' Front"]));
  });

  it("finds capitals that nobody explains", () => {
    const { names } = speakersOf("The Port Labour Council met. [1:PLC] said {1:it would strike}.");
    expect(names).toEqual(["Port Labour Council"]);
  });

  it("takes names with particles, hyphens and apostrophes whole", () => {
    const { names } = speakersOf(
      "[1:Jan van der Berg] said {1:yes}. [2:Ana Ruiz-Olt] said {2:no}. [3:Bashir al-Senn] said {3:so}. [4:Sean O'Dell] said {4:go}. [5:Van der Berg] said {5:wait}.",
    );
    expect(names).toEqual([
      "Jan van der Berg",
      "Ana Ruiz-Olt",
      "Bashir al-Senn",
      "Sean O'Dell",
      "Jan van der Berg",
    ]);
  });

  it("lets two speak as one", () => {
    const { names } = speakersOf(
      "Mara Olt met Ivo Senn. [1:Olt and Senn] said {1:it went well}. [2:They] said {2:more would follow}.",
    );
    expect(names).toEqual(["Mara Olt and Ivo Senn", "Mara Olt and Ivo Senn"]);
  });

  it("says a role that is a surname as a name", () => {
    expect(speakersOf("[1:Larry King] said {1:yes}. [2:Mr King] said {2:no}.").names).toEqual([
      "Larry King",
      "Larry King",
    ]);
  });
});
