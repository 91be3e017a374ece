// What an offer would give the own side, and by estimates the others, before it is made.
import type { Choices, SeatId } from "@parley/engine/talks";
import { ownCaseOf } from "../own-case.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type TabledView, worthsOf } from "./talks-view.ts";

export type PlanWorth = Pick<TabledView, "worth" | "estimates">;

export async function talksPlanWorth(
  choices: Readonly<Record<string, string>>,
  desk: RoomDesk,
): Promise<PlanWorth> {
  const { room, view } = desk;
  const seat = view.seat as SeatId;
  const ownCase = ownCaseOf(await desk.ownCase(), room, seat);
  const last = room.offers.findLast(({ made, audience }) => made.seat === seat && audience.length > 1);
  return worthsOf(choices as Choices, last?.choices ?? null, ownCase);
}
