// What a language model proposes is held against the text; whatever it answers, nothing that is not there gets in.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askModel, type ModelReply } from "../../../src/sources/model/ask-model.ts";
import { piecesOf } from "../../../src/sources/model/model-request.ts";
import { onlyNew } from "../../../src/sources/model/same-claim.ts";

const TEXT =
  "The harbour union will not return to work unless the port repays the fines, Ines Moru said on Tuesday.\n\n" +
  "“We are ready to meet,” said Tomas Hald, who speaks for the port. Ines Moru said that Hald had promised a list.";

const actors = [{ id: "union", names: ["Harbour union", "Ines Moru"] }];

const claim = {
  content: ["We are ready to meet"],
  mention: "Tomas Hald",
  cue: "said",
  speaker: "Tomas Hald",
  wording: "direct",
  move: "offer",
  target: null,
  condition: null,
  negated: false,
  modality: "actual",
  within: null,
};

function answering(content: unknown): Promise<ModelReply> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return Promise.resolve({ ok: true, body: JSON.stringify({ choices: [{ message: { content: text } }] }) });
}

const ask = (content: unknown, text = TEXT) =>
  askModel({ text, model: "m", actors, send: () => answering(content) });

describe("askModel", () => {
  test("takes a claim whose words all stand in the text, and marks it as the model's", async () => {
    const { claims, refused } = await ask({ claims: [claim] });
    expect(refused).toEqual([]);
    expect(claims).toHaveLength(1);
    const [found] = claims;
    expect(found).toMatchObject({
      found: "model",
      rule: "model",
      review: "open",
      move: "offer",
      wording: "direct",
    });
    expect(found.speaker).toEqual({ kind: "new", name: "Tomas Hald" });
    expect(TEXT.slice(found.content[0].from, found.content[0].to)).toBe("We are ready to meet");
    expect(TEXT.slice(found.cue?.from, found.cue?.to)).toBe("said");
  });

  test.each([
    ["content-not-there", { content: ["We are prepared to meet"] }],
    ["content-not-there", { content: ["we are ready to meet"] }],
    ["content-not-there", { content: ["We are ready to meet", "The harbour union"] }],
    ["mention-not-there", { mention: "Mr Hald" }],
    ["cue-not-there", { cue: "declared" }],
    ["target-not-there", { target: "the mayor" }],
    ["condition-not-there", { condition: "if it rains" }],
    ["bad-form", { move: "surrender" }],
    ["bad-form", { content: [] }],
    ["bad-form", { content: [""] }],
    ["bad-form", { content: " " }],
    ["bad-form", { negated: "no" }],
  ])("refuses with %s what the text does not say: %j", async (reason, change) => {
    const { claims, refused } = await ask({ claims: [{ ...claim, ...change }, claim] });
    expect(refused.map((one) => [one.at, one.reason])).toEqual([[0, reason]]);
    expect(claims).toHaveLength(1);
  });

  test("a speaker that the text does not name stays open; one of the case is known by the very name", async () => {
    const { claims } = await ask({
      claims: [
        { ...claim, speaker: "Mayor Linde" },
        { ...claim, content: ["Hald had promised a list"], speaker: "harbour union", mention: "Ines Moru" },
      ],
    });
    expect(claims.map(({ speaker }) => speaker)).toEqual([
      { kind: "unresolved" },
      { kind: "known", id: "union" },
    ]);
  });

  test("a claim within another is kept within it only where it stands in it", async () => {
    const outer = { ...claim, content: ["Hald had promised a list"], speaker: "Ines Moru" };
    const inner = { ...claim, content: ["promised a list"], mention: "Hald", within: 0 };
    const { claims } = await ask({
      claims: [outer, inner, { ...claim, within: 0 }, { ...outer, within: 99 }],
    });
    expect(claims.find(({ content }) => content[0].words === "promised a list")?.within).toBe(claims[0].id);
    expect(claims.filter(({ within }) => within !== null)).toHaveLength(1);
  });

  test.each([
    ["```json\n{}\n```", "no-list"],
    ["I cannot help with that.", "no-json"],
    ['{"claims": [', "no-json"],
    ['{"claims": "all"}', "no-list"],
    ["", "no-json"],
  ])("says what is wrong with the answer %j", async (answer, reason) => {
    const { claims, faults } = await ask(answer);
    expect(claims).toEqual([]);
    expect(faults.map((fault) => fault.reason)).toEqual([reason]);
  });

  test("reads the JSON behind a thought and within a fence of code", async () => {
    const answer = `<think>{maybe}</think>Here:\n\`\`\`json\n${JSON.stringify({ claims: [claim] })}\n\`\`\``;
    expect((await ask(answer)).claims).toHaveLength(1);
  });

  test.each([
    (json: string) => `Here are the claims [1 found] {so far}: ${json}`,
    (json: string) => `${json} I left out [2], {and} more [].`,
    (json: string) => `{"note": "]"} ${json} [{}]`,
  ])("reads the JSON between prose with brackets (%#)", async (around) => {
    expect((await ask(around(JSON.stringify({ claims: [claim] })))).claims).toHaveLength(1);
  });

  test("two speakers for the same words are two claims, with ids of their own", async () => {
    const { claims } = await ask({ claims: [claim, { ...claim, speaker: "Ines Moru" }, claim] });
    expect(claims.map(({ id }) => id)).toEqual([claims[0].id, `${claims[0].id}-2`]);
    expect(claims.map(({ speaker }) => speaker.kind)).toEqual(["new", "known"]);
  });

  test("a part of a word does not stand in the text", async () => {
    const { refused } = await ask({
      claims: [
        { ...claim, content: ["eady"] },
        { ...claim, mention: "omas" },
      ],
    });
    expect(refused.map(({ reason }) => reason)).toEqual(["content-not-there", "mention-not-there"]);
  });

  test("a body that is no chat completion is a fault", async () => {
    for (const body of [
      "<html>",
      "{}",
      '{"choices":[]}',
      '{"choices":[{"message":{"content":null}}]}',
      "null",
    ]) {
      const send = () => Promise.resolve<ModelReply>({ ok: true, body });
      const { faults } = await askModel({ text: TEXT, model: "m", actors, send });
      expect(faults.map(({ reason }) => reason)).toEqual(["no-answer"]);
    }
  });

  test("asks no more once the line fails", async () => {
    let asked = 0;
    const send = (): Promise<ModelReply> => {
      asked += 1;
      return Promise.resolve({ ok: false, reason: "refused", status: 401 });
    };
    const { faults } = await askModel({ text: "word ".repeat(10_000), model: "m", actors, send });
    expect(asked).toBe(1);
    expect(faults).toEqual([{ from: 0, reason: "refused", status: 401 }]);
  });

  test("reads the first 300 claims of a piece and says how many it left", async () => {
    const { claims, leftOut } = await ask({ claims: Array.from({ length: 1_000 }, () => claim) });
    expect(claims).toHaveLength(1);
    expect(leftOut).toBe(700);
  });

  test("whatever it answers, every passage stands in the text", async () => {
    const some = fc.oneof(
      fc.constantFrom("Hald", "said", "We are ready to meet", "a list", "lies"),
      fc.string(),
    );
    const proposal = fc.record({
      ...Object.fromEntries(["mention", "cue", "target", "condition", "speaker"].map((key) => [key, some])),
      content: fc.oneof(some, fc.array(some)),
      wording: fc.constantFrom("direct", "mixed", "shouted"),
      move: fc.constantFrom("offer", "state"),
      within: fc.option(fc.nat(4)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(proposal, fc.jsonValue())), async (claims) => {
        for (const found of (await ask({ claims })).claims) {
          const target = found.target?.mention ?? null;
          for (const passage of [...found.content, found.mention, found.cue, found.condition, target])
            if (passage) expect(TEXT.slice(passage.from, passage.to)).toBe(passage.words);
        }
      }),
    );
  });
});

describe("piecesOf", () => {
  test("pieces are the text's own stretches, none too long, and all but white space is in one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.integer({ min: 2, max: 50 }),
        (text, longest) => {
          const pieces = piecesOf(text, longest);
          for (const { from, text: part } of pieces) {
            expect(text.startsWith(part, from)).toBe(true);
            expect(part.length).toBeLessThanOrEqual(longest);
          }
          expect(
            pieces
              .map((piece) => piece.text)
              .join("")
              .replaceAll(/\s/g, ""),
          ).toBe(text.replaceAll(/\s/g, ""));
        },
      ),
    );
  });
});

describe("onlyNew", () => {
  test("what the rules have stands once", async () => {
    const { claims } = await ask({ claims: [claim, { ...claim, content: ["Hald had promised a list"] }] });
    const longer = { ...claims[0], content: [{ ...claims[0].content[0], to: claims[0].content[0].to + 1 }] };
    expect(onlyNew(claims, [longer])).toEqual([claims[1]]);
    expect(onlyNew(claims, [])).toEqual(claims);
  });

  test("what stands within a claim that is here already stands within that one", async () => {
    const outer = { ...claim, content: ["Hald had promised a list"], speaker: "Ines Moru" };
    const inner = { ...claim, content: ["promised a list"], mention: "Hald", within: 0 };
    const { claims } = await ask({ claims: [outer, inner] });
    const [first, second] = claims;
    const known = { ...first, id: "c7", found: "rules" as const };
    expect(onlyNew(claims, [known])).toEqual([{ ...second, within: "c7" }]);
    expect(onlyNew(claims, [])).toEqual(claims);
    const [{ from }] = first.content;
    const shorter = { ...known, content: [{ from, to: from + 20, words: TEXT.slice(from, from + 20) }] };
    expect(onlyNew(claims, [shorter])).toEqual([{ ...second, within: null }]);
    expect(onlyNew([second], [])).toEqual([{ ...second, within: null }]);
  });
});
