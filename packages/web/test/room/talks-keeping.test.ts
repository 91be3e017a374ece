// What the table keeps on a device: forms that are being filled in, and drafts on their way to the table.
import type { CaseDocuments } from "@parley/engine/case";
import { blankProfile } from "@parley/engine/editing";
import type { LeafHash, RoomAct, SealedActInput } from "@parley/engine/talks";
import { describe, expect, it } from "vitest";
import { FRAME, inRound, keyOf, NORTH, type RoomLog, WHOLE } from "../../../engine/test/talks/a-room.ts";
import { settleTabled, tableDraft } from "../../src/room/deeds/table-draft.ts";
import { keepTalksTyped } from "../../src/room/deeds/talks-typed.ts";
import { talks } from "../../src/room/questions/talks.ts";
import type { RoomHands } from "../../src/room/room-desk.ts";
import { NEW_OFFER, planNow } from "../../src/room/screens/talks/offer-plan.ts";
import { deskOf } from "./a-desk.ts";

interface Sent {
  readonly id: string;
  readonly act: SealedActInput;
  readonly to: unknown;
}

/** Hands whose client sends into a log when `arrive` is called, and not before. */
function handsIn(log: RoomLog) {
  const queue: Sent[] = [];
  const kept = new Map<string, unknown>();
  let count = 0;
  const view = () => ({ ...deskOf(log, NORTH, { kept }).view, member: keyOf(NORTH), queue });
  const client = {
    view,
    send: async (act: SealedActInput, to: unknown) => {
      queue.push({ id: `queued ${count++}`, act, to });
      return queue[queue.length - 1].id;
    },
    placed: () => new Promise(() => {}),
  };
  const hands = {
    ...deskOf(log, NORTH, { kept }),
    client,
    writeLocal: async (name: string, value: unknown) => void kept.set(name, value),
  } as unknown as RoomHands;
  const arrive = () => {
    for (const { act, to } of queue.splice(0))
      log.send(NORTH, act as RoomAct, to === "own-seat" ? { to: [NORTH] } : {});
  };
  const seen = () => talks({ most: 20 }, deskOf(log, NORTH, { kept, view: { queue: queue as never } }));
  return { hands, queue, arrive, seen };
}

const OFFER = { do: "offer" as const, choices: WHOLE, words: "For one year." };

function drafted() {
  const log = inRound();
  const draft = log.send(NORTH, OFFER, { to: [NORTH] });
  return { draft, ...handsIn(log) };
}

describe("tabling a draft", () => {
  it("takes the draft away once the offer has its place, and not before", async () => {
    const { draft, hands, queue, arrive, seen } = drafted();
    await tableDraft({ draft, act: OFFER, to: "everyone" }, hands);
    await settleTabled(null, hands);
    expect(queue).toHaveLength(1);
    expect((await seen()).tabling).toEqual({ drafts: [draft], isDue: false });
    arrive();
    expect((await seen()).tabling).toEqual({ drafts: [draft], isDue: true });
    await settleTabled(null, hands);
    await settleTabled(null, hands);
    expect(queue.map(({ act }) => act)).toEqual([{ do: "withdraw", offer: draft }]);
    arrive();
    expect(await seen()).toMatchObject({ drafts: [], tabling: { drafts: [], isDue: false } });
  });

  it("leaves the draft where the offer is discarded", async () => {
    const { draft, hands, queue, seen } = drafted();
    await tableDraft({ draft, act: OFFER, to: "everyone" }, hands);
    queue.splice(0);
    await settleTabled(null, hands);
    expect(queue).toEqual([]);
    expect(await seen()).toMatchObject({ drafts: [{ act: draft }], tabling: { drafts: [] } });
  });
});

it("keeps each form by itself until it is sent", async () => {
  const { hands, seen } = handsIn(inRound());
  await Promise.all([
    keepTalksTyped({ say: { words: "Good" } }, hands),
    keepTalksTyped({ offer: { words: "One year" } }, hands),
  ]);
  await keepTalksTyped({ say: null }, hands);
  expect((await seen()).typed).toEqual({ offer: { words: "One year" } });
});

it("forgets of a kept offer what is no longer there", () => {
  const gone = "gone" as LeafHash;
  const frame = { issues: [{ id: "water", name: "Water", options: [{ id: "all", name: "all" }] }] };
  const ground = { frame, offers: [], drafts: [], proposals: [] };
  const plan = {
    ...{ ...NEW_OFFER, choices: { water: "all", road: "open" }, words: "Kept.", to: [NORTH] },
    conditions: [
      { words: "As before.", once: "" },
      { words: "", once: gone },
    ],
    ...{ replaces: gone, draft: gone },
  };
  expect(planNow(plan, ground)).toEqual({
    ...{ ...NEW_OFFER, choices: { water: "all" }, words: "Kept." },
    conditions: [{ words: "As before.", once: "" }],
  });
});

describe("a profile that is still blank", () => {
  const documents = (noDeal: "unknown" | number): CaseDocuments => ({
    frame: FRAME,
    profiles: ["north", "south"].map((party) => ({ ...blankProfile(FRAME, party), noDeal })),
    ...{ conflict: null, record: null, whatIfs: null, articles: [] },
  });

  it("is told apart from one that says something", async () => {
    const blank = await talks({ most: 20 }, deskOf(inRound(), NORTH, { documents: documents("unknown") }));
    expect(blank.ownCase).toEqual({ state: "ready", isOld: false, isBlank: true });
    const known = await talks({ most: 20 }, deskOf(inRound(), NORTH, { documents: documents(1) }));
    expect(known.ownCase.isBlank).toBe(false);
  });
});
