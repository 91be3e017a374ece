// Passing something on: refused where it is more than allowed; its source entered once, also after the page was closed in between.
import type { LeafHash, RoomAct, SealedActInput, SeatId } from "@parley/engine/talks";
import { expect, it } from "vitest";
import { inRound, MEDIATOR, NORTH, type RoomLog, RULES, SOUTH } from "../../../engine/test/talks/a-room.ts";
import { type Releasing, release, settleTraces } from "../../src/room/deeds/release.ts";
import type { RoomHands } from "../../src/room/room-desk.ts";
import { deskOf } from "./a-desk.ts";

interface Sent {
  readonly act: SealedActInput;
  readonly to: unknown;
}

/** Hands whose client sends into a log when `arrive` is called, and not before. */
function handsIn(log: RoomLog) {
  const queue: Sent[] = [];
  const kept = new Map<string, unknown>();
  const view = () => {
    const desk = deskOf(log, MEDIATOR, { kept });
    return { ...desk.view, queue: queue.map((_, at) => ({ id: `draft ${at}` })) };
  };
  const client = {
    view,
    send: async (act: SealedActInput, to: unknown) => `draft ${queue.push({ act, to }) - 1}`,
    placed: () => new Promise(() => {}),
  };
  const hands = {
    ...deskOf(log, MEDIATOR, { kept }),
    client,
    writeLocal: async (name: string, value: unknown) => void kept.set(name, value),
  } as unknown as RoomHands;
  const arrive = () => {
    for (const { act, to } of queue.splice(0)) {
      const seats = to === "own-seat" ? [] : (to as SeatId[]);
      log.send(MEDIATOR, act as RoomAct, { to: [MEDIATOR, ...seats] });
    }
  };
  return { hands, queue, arrive };
}

function wanted(sources: readonly LeafHash[]): Releasing {
  const content = { kind: "idea" as const, words: "Half each?" };
  return { content, to: [SOUTH], sources, isAttributed: false, ownEntry: "Our own." };
}

function talks(mayPass: "nothing" | "unattributed") {
  const log = inRound(RULES);
  const source = log.send(NORTH, { do: "note", words: "Half.", mayPass }, { to: [MEDIATOR, NORTH] });
  return { log, source };
}

it("refuses what may not be passed on", async () => {
  const { log, source } = talks("nothing");
  const { hands, queue } = handsIn(log);
  expect(await release(wanted([source]), hands)).toBe("nothing-may-pass");
  expect(queue).toEqual([]);
});

it("enters the source once it has its place, and only once", async () => {
  const { log, source } = talks("unattributed");
  const { hands, queue, arrive } = handsIn(log);
  expect(await release(wanted([source]), hands)).toBe(null);
  await settleTraces(null, hands);
  expect(queue.map(({ act }) => act.do)).toEqual(["convey"]);
  arrive();
  await settleTraces(null, hands);
  expect(queue).toMatchObject([{ act: { do: "trace", source }, to: "own-seat" }]);
  arrive();
  await settleTraces(null, hands);
  expect(queue).toEqual([]);
  expect(log.room(MEDIATOR).releases).toMatchObject([{ sources: [source] }]);
  expect(log.room(SOUTH).releases).toMatchObject([{ sources: [] }]);
});

it("makes an entry for a paper of one's own too, so that places do not tell the two apart", async () => {
  const { hands, queue, arrive } = handsIn(talks("nothing").log);
  expect(await release(wanted([]), hands)).toBe(null);
  arrive();
  await settleTraces(null, hands);
  expect(queue).toMatchObject([{ act: { do: "note", words: "Our own." }, to: "own-seat" }]);
});
