// What the agreement screen is told: packages that can be declared, the text that is signed, and what each seat can do about it.
import { describe, expect, it } from "vitest";
import {
  accepted,
  agreeAct,
  type Declared,
  declared,
  sign,
} from "../../../engine/test/agreement/a-package.ts";
import { inRound, MEDIATOR, NORTH, OBSERVER, SOUTH, WHOLE } from "../../../engine/test/talks/a-room.ts";
import { agreement } from "../../src/room/questions/agreement.ts";
import { agreementDraft } from "../../src/room/questions/agreement-draft.ts";
import { agreementPaper, signedByAll } from "../../src/room/questions/agreement-paper.ts";
import { keptAgreements, readAgreements } from "../../src/store/case-agreements.ts";
import { deskOf } from "./a-desk.ts";

const WORDS = { water: "Each takes half.", road: "Open to all." };

async function lastOf({ log }: Declared, of: typeof NORTH) {
  const [found] = (await agreement(null, deskOf(log, of))).declared;
  return found;
}

describe("packages that all have accepted", () => {
  it("can be written down by whoever has a voice, beginning from what was kept here", async () => {
    const { log, offer } = accepted();
    const kept = new Map([[`wordings ${offer}`, { water: "Half and half." }]]);
    const { ready, declared: none, rule, open } = await agreement(null, deskOf(log, NORTH, { kept }));
    expect(none).toEqual([]);
    expect([rule, open]).toEqual(["everything", ["water", "road"]]);
    expect(ready).toHaveLength(1);
    expect(ready[0]).toMatchObject({ offer, barred: null, complete: true, by: { name: "North" } });
    expect(ready[0].wordings.water).toBe("Half and half.");
    expect(ready[0].wordings.road).toContain("open");
    expect(structuredClone(ready)).toEqual(ready);
  });

  it("cannot while talks are paused, with the reason", async () => {
    const { log } = accepted();
    log.send(MEDIATOR, { do: "pause" });
    const { ready } = await agreement(null, deskOf(log, NORTH));
    expect(ready[0].barred).toMatch(/pause/i);
  });

  it("are not there while one side has not accepted, and not for those who cannot read them", async () => {
    const log = inRound();
    log.send(NORTH, { do: "offer", choices: WHOLE });
    expect((await agreement(null, deskOf(log, NORTH))).ready).toEqual([]);
    expect((await agreement(null, deskOf(accepted().log, OBSERVER))).ready).toEqual([]);
  });

  it("show the whole text as it will be signed, and what is wrong with a wording", async () => {
    const { log, offer } = accepted();
    const desk = deskOf(log, NORTH);
    const drafted = await agreementDraft({ offer, wordings: WORDS }, desk);
    expect(drafted.problems).toEqual([]);
    expect(drafted.text).toContain("wording: Each takes half.");
    expect(drafted.hash.join("")).toBe(agreeAct({ log, offer }, WORDS).termsHash);
    const empty = await agreementDraft({ offer, wordings: { ...WORDS, road: "" } }, desk);
    expect(empty.problems).toHaveLength(1);
  });
});

describe("terms that were declared agreed", () => {
  it("are the same text for each seat, checked here, and signed by those who are needed", async () => {
    const story = declared(WORDS);
    const [north, south] = [await lastOf(story, NORTH), await lastOf(story, SOUTH)];
    expect(north.text).toBe(south.text);
    expect(north).toMatchObject({
      check: "same",
      signedByAll: false,
      own: { sign: "can", canReadBack: true },
    });
    expect(north.missing.map(({ name }) => name)).toEqual(["North", "South"]);
    expect((await lastOf(story, MEDIATOR)).own).toMatchObject({ sign: "not-needed", canReadBack: false });
    sign(story, NORTH);
    expect((await lastOf(story, NORTH)).own.sign).toBe("signed");
    expect((await lastOf(story, SOUTH)).missing.map(({ name }) => name)).toEqual(["South"]);
  });

  it("cannot be signed while talks are paused, with the reason", async () => {
    const story = declared(WORDS);
    story.log.send(MEDIATOR, { do: "pause" });
    expect((await lastOf(story, NORTH)).own.sign).toEqual({ barred: expect.stringMatching(/pause/i) });
  });

  it("are told apart from a text that this device does not come to", async () => {
    const story = accepted();
    const act = agreeAct(story, WORDS);
    const agreed = story.log.send(MEDIATOR, { ...act, termsHash: "A".repeat(43) });
    expect(await lastOf({ ...story, agreement: agreed, termsHash: "" }, NORTH)).toMatchObject({
      check: "differs",
    });
  });

  it("are read back, and answered by whoever declared them", async () => {
    const story = declared(WORDS);
    const readBack = story.log.send(NORTH, { do: "read-back", of: story.agreement, words: "Half each." });
    expect((await lastOf(story, NORTH)).own).toMatchObject({
      saidBack: "Half each.",
      understood: "awaiting-reply",
    });
    const toAnswer = (await lastOf(story, MEDIATOR)).own.toAnswer;
    expect(toAnswer).toMatchObject([{ act: readBack, words: "Half each.", seat: { name: "North" } }]);
    story.log.send(MEDIATOR, { do: "confirm", readBack });
    expect((await lastOf(story, MEDIATOR)).own.toAnswer).toEqual([]);
    expect((await lastOf(story, NORTH)).own.understood).toBe("confirmed");
  });

  it("make a paper once all have signed, which the case can keep", async () => {
    const story = declared(WORDS);
    const date = "2026-02-01";
    sign(story, NORTH);
    expect(await agreementPaper({ date }, deskOf(story.log, NORTH))).toBeNull();
    sign(story, SOUTH);
    const desk = deskOf(story.log, NORTH);
    const paper = await agreementPaper({ date }, desk);
    expect(paper?.name).toBe("the-well-2026-02-01");
    expect(paper?.html).toContain("Each takes half.");
    const signed = await signedByAll(desk);
    expect(readAgreements(structuredClone(keptAgreements(signed)))).toEqual(signed);
    expect(readAgreements({ format: 2, agreements: signed })).toEqual([]);
    expect(readAgreements(undefined)).toEqual([]);
    expect((await agreement(null, desk)).isAgreed).toBe(true);
  });

  it("say nothing to a seat that is not among their readers", async () => {
    const before = await agreement(null, deskOf(inRound(), OBSERVER));
    const after = await agreement(null, deskOf(declared(WORDS).log, OBSERVER));
    expect(after).toEqual(before);
  });
});
