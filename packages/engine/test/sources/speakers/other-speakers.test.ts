// Sentences in which somebody stands nearer than whoever speaks. People and places are invented.
import { beforeAll, describe, expect, it } from "vitest";
import { type ArticleReader, prepareReader } from "../../../src/sources/index.ts";
import { nameOf } from "./marked-speech.ts";

let reader: ArticleReader;

beforeAll(async () => {
  reader = await prepareReader();
});

/** "speaker: content … content" */
function saidIn(text: string): string[] {
  const { claims } = reader.read({ text, published: "2031-03-12" }, { actors: [] });
  return claims.map(
    ({ speaker, content }) => `${nameOf(speaker)}: ${content.map(({ words }) => words).join(" … ")}`,
  );
}

describe("he and she", () => {
  it("are no body and no outlet", () => {
    expect(saidIn("Mr Reed told the Courier that he was fine. She promised a reply.")).toEqual([
      "Reed: he was fine",
      "?: a reply",
    ]);
  });

  it("are no spokesperson without a name in somebody else's words", () => {
    const text =
      "A spokesman for the Pilots' Guild said the guild would wait.\n\nMayor Ada Brook was not pleased. “I begged for time,” she said. “He said that the port was open.”";
    expect(saidIn(text)).not.toContain("Pilots' Guild: the port was open");
  });

  it("are neither who asks nor who answers an interview", () => {
    const text = [
      "Irena Solak spoke to the Courier in her office.",
      "Courier: Will you withdraw the troops?",
      "Solak: I have told General Amadi when.",
      "Courier: He says that you promised him a withdrawal.",
      "Solak: President Ruiz of Dovia is loud. He said that the bridge was shut.",
    ].join("\n\n");
    const said = saidIn(text);
    expect(said.filter((one) => /^Courier/.test(one))).toEqual([]);
    expect(said).toContain("Amadi: you promised him a withdrawal");
    expect(said).not.toContain("Irena Solak: the bridge was shut");
  });

  it("are not whom a turn is put to", () => {
    const text =
      "Dana Weiss: Mr Reed, General Amadi says you lied. He says you broke the truce.\n\nReed: He said that I was late.\n\nWeiss: Will you go?\n\nReed: No.";
    const said = saidIn(text);
    expect(said).toContain("Amadi: you broke the truce");
    expect(said).toContain("Amadi: I was late");
  });

  it("do not change within an article", () => {
    const text = "Kell spoke on Monday. He said the port was open. The rain fell. She said it was closed.";
    expect(saidIn(text)).toEqual(["Kell: the port was open", "?: it was closed"]);
  });
});

describe("the subject", () => {
  it.each([
    [
      "Varna demanded that the League withdraw; the League refused, and asked for an inspector.",
      "League: an inspector",
    ],
    ["Varna offered a truce, but the League refused and demanded an inspector.", "League: an inspector"],
    ["Roe demanded an apology. Keane refused, and asked for an inspector.", "Keane: an inspector"],
  ])("of a second verb is the nearer one: %s", (text, last) => {
    expect(saidIn(text).at(-1)).toBe(last);
  });

  it.each([
    ["Ames, shown the letter, said he would not sign.", ["Ames: he would not sign"]],
    ["Keane, told of the plan, said the harbour would stay open.", ["Keane: the harbour would stay open"]],
    [
      "The union, which Keane accused of lying, said Roe should go.",
      ["the union: Roe should go", "Keane: lying"],
    ],
  ])("stands before what is inserted: %s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each([
    ["A ministry official who asked not to be named said the talks had failed.", "the talks had failed"],
    ["A diplomat who declined to be identified called the offer an insult.", "the offer an insult"],
    ["An official who spoke on condition of anonymity said the port would close.", "the port would close"],
  ])("may keep the name back, which is no claim: %s", (text, words) => {
    expect(saidIn(text)).toEqual([`?: ${words}`]);
  });
});

describe("whoever hears something", () => {
  it.each([
    ["Roe was told, “You will leave by noon.”", []],
    ["Roe was told: “You will leave by noon.”", ["?: You will leave by noon."]],
    ["Roe was warned by the union, “You will leave by noon.”", ["the union: You will leave by noon."]],
  ])("has not said it: %s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });

  it.each(["Do you demand an apology?", "Would you accept an inspector?", "Did you threaten him?"])(
    "has said nothing when asked: %s",
    (text) => {
      expect(saidIn(text)).toEqual([]);
    },
  );
});

describe("according to somebody", () => {
  it.each([
    ["The man who, according to the League, died in custody was Roe.", ["League: died in custody"]],
    [
      "Roe, according to Keane, promised him a seat.",
      ["Keane: Roe … promised him a seat", "Roe: him a seat"],
    ],
    ["The port was closed, according to Keane, who had seen it.", ["Keane: The port was closed"]],
  ])("is what stands around it: %s", (text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("a name under a quotation", () => {
  it.each([
    ["> We will not sign.\n> — Milan Oršić, head of delegation", "We will not sign."],
    ["> We will not sign. — Milan Oršić, head of delegation", "We will not sign."],
    ["> We will not sign.\n>\n> — Milan Oršić, head of delegation", "We will not sign."],
    [
      "“We will not sign. We demand an inquiry.”\n— Milan Oršić, head",
      "We will not sign. We demand an inquiry.",
    ],
  ])("speaks it: %j", (text, words) => {
    expect(saidIn(text)).toEqual([`Milan Oršić: ${words}`]);
  });

  it("speaks a block that stands apart from it", () => {
    const text = "Talks went on.\n\nWe will not pay.\n\n— Ruth Kell";
    const blocks = [
      { kind: "paragraph", from: 0, to: 14 },
      { kind: "quote", from: 16, to: 32 },
      { kind: "quote", from: 34, to: 45 },
    ] as const;
    const { claims } = reader.read({ text, blocks, published: "2031-03-12" }, { actors: [] });
    expect(claims.map(({ speaker }) => nameOf(speaker))).toEqual(["Ruth Kell"]);
  });
});
