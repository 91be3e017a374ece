import { describe, expect, it } from "vitest";
import { known, speakersOf } from "./marked-speech.ts";

describe("he and she", () => {
  it("go on with the last speaker", () => {
    const { names } = speakersOf(
      "“{1:We met Ivo Senn},” [1:Mara Olt] said. “{2:It was short},” [2:she] said. [3:She] added {3:that it would go on}.",
    );
    expect(names).toEqual(["Mara Olt", "Mara Olt", "Mara Olt"]);
  });

  it.each([
    ["an honorific", "Mr Kerel met Ms Tavi. [1:She] said {1:yes}. [2:He] said {2:no}."],
    [
      "a role",
      "The spokesman, Adi Kerel, met the chairwoman, Evo Tavi. [1:She] said {1:yes}. [2:He] said {2:no}.",
    ],
    [
      "given names, among other signs",
      "David Kerel met Anna Tavi. [1:She] said {1:yes}. [2:He] said {2:no}.",
    ],
  ])("agree with %s", (_, text) => {
    const [she, he] = speakersOf(text).names;
    expect(she).toMatch(/Tavi$/);
    expect(he).toMatch(/Kerel$/);
  });

  it("agree with the register, whatever the given name hints at", () => {
    const actors = [known("k", { name: "David Kerel", pronoun: "she" })];
    expect(
      speakersOf("David Kerel met Mr Tavi. [1:She] said {1:yes}. [2:He] said {2:no}.", { actors }).names,
    ).toEqual(["#k", "Tavi"]);
  });

  it("agree with what the article said before", () => {
    const { names } = speakersOf(
      "[1:Kerel] said {1:she would wait}. [2:Tavi] said {2:he would not}. The two met again. [3:She] said {3:yes}.",
    );
    expect(names[2]).toBe("Kerel");
  });

  it("go on with who spoke last in the paragraph, whoever spoke above", () => {
    const { names } = speakersOf(
      "Carl Kerel [1:promised] {1:a house}.\n\nOur lawyer, Dr [2:Tavi], believes {2:it binds the city}. “{3:A mayor forgets,}” [3:he] says. “{4:The city,}” [4:he] adds.",
    );
    expect(names.slice(-2)).toEqual(["Tavi", "Tavi"]);
  });

  it("stay open between two who are about as good", () => {
    expect(speakersOf("Kerel and Tavi met. [1:She] said {1:yes}.").names).toEqual(["?"]);
    expect(speakersOf("It was late. [1:He] said {1:yes}.").names).toEqual(["?"]);
  });

  it("stay open where one of several speaks", () => {
    const text =
      "[1:The Fishers' League] said {1:it was late}. [2:One of them] said {2:the harbour was full}.";
    expect(speakersOf(text).names[1]).toBe("?");
  });

  it("mean nobody who is a body, and no place", () => {
    expect(speakersOf("The Port Union met in Norway. [1:He] said {1:yes}.").names).toEqual(["?"]);
  });

  it("in what somebody says is not the one who says it", () => {
    const { names } = speakersOf(
      "Ivo Senn came late. “{1:[2:He] told us {2:he was ill}},” [1:Mr Kerel] said.",
    );
    expect(names).toEqual(["Kerel", "Ivo Senn"]);
  });

  it("prefer who leads a sentence to whom it only names", () => {
    const { names } = speakersOf(
      "Adam Kerel waited for the answer of Peter Tavi. [1:He] said {1:it was late}.",
    );
    expect(names).toEqual(["Adam Kerel"]);
  });
});

describe("other pronouns", () => {
  it("it means a body", () => {
    const { names } = speakersOf("Mara Olt met the Port Union. [1:It] said {1:yes}.");
    expect(names).toEqual(["Port Union"]);
  });

  it("they means several", () => {
    const { names } = speakersOf(
      "[1:Mara Olt and Ivo Senn] said {1:yes}. The meeting was short. [2:They] said {2:more}.",
    );
    expect(names).toEqual(["Mara Olt and Ivo Senn", "Mara Olt and Ivo Senn"]);
  });

  it("they means a person of whom the register says so", () => {
    const actors = [known("k", { name: "Robin Kerel", pronoun: "they" })];
    expect(speakersOf("[1:Robin Kerel] said {1:yes}. [2:They] said {2:no}.", { actors }).names).toEqual([
      "#k",
      "#k",
    ]);
  });

  it("I and we in a quotation mean its speaker", () => {
    const { names } = speakersOf(
      "“{1:Mr Senn came, and [2:I] said {2:no}, and [3:we] refused {3:the offer}},” [1:Mara Olt] said.",
    );
    expect(names).toEqual(["Mara Olt", "Mara Olt", "Mara Olt"]);
  });

  it("we outside of quotations means whoever signs the text", () => {
    const text = "Mara Olt came. [1:We] demand {1:an answer}.";
    expect(speakersOf(text).names).toEqual(["?"]);
    expect(speakersOf(text, { by: "Port Union" }).names).toEqual(["Port Union"]);
    expect(
      speakersOf(text, { by: "The Port Union", actors: [known("union", { name: "Port Union" })] }).names,
    ).toEqual(["#union"]);
  });

  it("who means the one before it", () => {
    const { names } = speakersOf("Mara Olt, [1:who] continues to demand {1:an answer}, came late.");
    expect(names).toEqual(["Mara Olt"]);
  });
});

describe("targets", () => {
  it("are resolved like speakers", () => {
    const { means } = speakersOf(
      "Mr Senn came. [1:Mara Olt, head of the Port Union,] asked Senn {1:to wait} and warned the minister.",
    );
    expect(means("Senn", "last")).toBe("Senn");
    expect(means("the minister")).toBe("?");
    expect(means("the Port Union")).toBe("Port Union");
  });

  it("us in a quotation means its speaker", () => {
    const { means } = speakersOf("“{1:They owe us an answer},” [1:Mara Olt] said.");
    expect(means("us")).toBe("Mara Olt");
  });

  it("are not the speaker beside them", () => {
    const { means } = speakersOf("Peter Tavi came late. [1:Mr Kerel] urged him {1:to wait}.");
    expect(means("him")).toBe("Peter Tavi");
  });

  it("are the same when asked again", () => {
    const { means, names } = speakersOf(
      "[1:The government] said {1:yes}. Mara Olt blamed the army for the delay.",
    );
    expect([names[0], means("The government"), means("the army"), means("the army")]).toEqual([
      "the government",
      "the government",
      "the army",
      "the army",
    ]);
  });

  it("nothing means nobody", () => {
    expect(speakersOf("[1:Mara Olt] said {1:yes}.").resolve({ from: 0, to: 0 })).toEqual({
      kind: "unresolved",
    });
  });
});
