// Of several places where the same words stand the one is meant that has the proposal's own speaker and word for saying beside it.
import { expect, test } from "vitest";
import { placeWords } from "../../../src/sources/model/place-words.ts";
import { readProposals } from "../../../src/sources/model/proposals.ts";

const TEXT =
  "Sava Orlin would meet only in Genava, as before. The mayor of Genava was away. Then Igor Tal suggested Genava to them.\n" +
  "He said that they agree. “We agree,” said Ivo Lund; Hella said that she was not asked whether they agree.";

function placed(content: string | string[], beside: object) {
  const claim = { content, wording: "indirect", move: "offer", ...beside };
  const read = readProposals(JSON.stringify([claim]));
  const [proposal] = read.ok ? read.proposals : [];
  if (!proposal) throw new RangeError("no proposal");
  return placeWords(proposal, { from: 1_000, text: TEXT });
}

const at = (words: string, after = "") => 1_000 + TEXT.indexOf(words, TEXT.indexOf(after));

test.each([
  [{ mention: "Igor Tal", cue: "suggested" }, "Igor"],
  [{ mention: "Igor Tal" }, "Igor"],
  [{ cue: "suggested" }, "Igor"],
  [{ mention: "Sava Orlin", cue: "meet" }, "Sava"],
  [{ mention: "The mayor" }, "The mayor"],
  [{}, "Sava"],
])("Genava with %j stands behind %s", (beside, after) => {
  expect(placed("Genava", beside)).toMatchObject({ content: [{ from: at("Genava", after) }] });
});

test("a short word is not found within a longer one while it stands by itself", () => {
  expect(placed("they agree", { mention: "He", cue: "said that" })).toMatchObject({
    content: [{ from: at("they agree") }],
    mention: { from: at("He said"), words: "He" },
  });
  expect(placed("they agree", { mention: "Hella" })).toMatchObject({
    content: [{ from: at("they agree", "Hella") }],
    mention: { from: at("Hella") },
  });
});

test("the second stretch stands behind the first, even where a better first place has none behind it", () => {
  expect(placed(["Genava", "as before"], { mention: "Igor Tal" })).toMatchObject({
    content: [{ from: at("Genava") }, { from: at("as before") }],
  });
  expect(placed(["Genava", "for ever"], { mention: "Igor Tal" })).toEqual({
    reason: "content-not-there",
    words: "for ever",
  });
});

test("the speaker is looked for outside of what is said", () => {
  expect(placed("Igor Tal suggested Genava", { mention: "Genava" })).toMatchObject({
    mention: { from: at("Genava was") },
  });
});
