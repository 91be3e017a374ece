// Three clients play a whole room, and each takes away a file that can be checked.
import { ENGLISH_LANGUAGE, storyOf } from "@parley/engine/report";
import type { Room } from "@parley/engine/talks";
import { beforeAll, describe, expect, test } from "vitest";
import { compareViews, verifyRoom } from "../src/verify-room.ts";
import { inRound, say, type Talks, toAgreement } from "./the-talks.ts";

describe("a room from its founding to the signatures", () => {
  let talks: Talks;

  beforeAll(async () => {
    talks = await inRound();
    await toAgreement(talks);
    await say(talks, talks.north, { act: { do: "note", words: "Between us." }, to: "chair" });
  });

  test("all come to the same room as far as they can read the same, without an alarm", () => {
    const [mediator, north, south] = [talks.mediator, talks.north, talks.south].map(({ client }) =>
      client.view(),
    );
    for (const { room, alarms } of [mediator, north, south]) {
      expect(alarms).toEqual([]);
      expect(room.phase).toEqual({ kind: "agreed" });
      expect(room.rules.inForce?.version).toBe(2);
      expect(room.settled.map(({ issue, option }) => [issue, option])).toEqual([
        ["water", "half"],
        ["road", "open"],
      ]);
      expect(room.acts.filter(({ illegal }) => illegal !== null)).toEqual([]);
    }
    expect(mediator.room.offers).toHaveLength(2);
    expect(south.room.offers).toHaveLength(1);
    expect(JSON.stringify(south)).not.toContain("If the south can.");
    expect(JSON.stringify(south)).not.toContain("Between us.");
  });

  test("each sees who is there, and holds receipts and signed heads of the others", async () => {
    const present = [talks.mediator, talks.north, talks.south].map(({ identity }) => identity.member).sort();
    expect(talks.south.client.view().present).toEqual(present);
  });

  test("a file taken away is sound, tells the story, and holds the agreement", async () => {
    const report = await verifyRoom(await talks.south.client.export());
    expect(report.findings).toEqual([]);
    expect(report.room).toEqual(talks.south.client.view().room);
    const [agreement] = report.agreements;
    expect(agreement).toMatchObject({ textCheck: "same", missing: [] });
    expect(agreement.terms.terms.map(({ wording }) => wording).sort()).toEqual([
      "Each side takes half of the water.",
      "The road is open to all.",
    ]);
    expect(report.places.some(({ keys }) => keys === true)).toBe(true);
    const story = storyOf(report.room as Room, { language: ENGLISH_LANGUAGE, places: report.places });
    expect(story.map(({ number }) => number)).toEqual(report.places.map(({ number }) => number));
    expect(story.at(-1)?.kind).toBe("sealed");
  });

  test("two files of one room agree, and neither shows what was not meant for it", async () => {
    const [north, south] = [await talks.north.client.export(), await talks.south.client.export()];
    const { comparison, first, second } = await compareViews(north, south);
    expect([first.findings, second.findings]).toEqual([[], []]);
    expect(comparison).toEqual({
      ...{ kind: "same", longer: null, tail: 0 },
      agreed: talks.south.client.view().head.number,
    });
    expect(new TextDecoder().decode(south)).not.toContain("If the south can.");
  });

  test("an altered letter of what was opened is named by its act", async () => {
    const text = new TextDecoder().decode(await talks.south.client.export());
    const altered = text.replace("half of the water", "half of the waters");
    const { findings } = await verifyRoom(new TextEncoder().encode(altered));
    const agree = talks.south.client.view().room.agreements[0].declared.number;
    expect(findings).toContainEqual({ weight: "fault", code: "opened-wrong", number: agree });
  });
});
