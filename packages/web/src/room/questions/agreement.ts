// What is agreed, who has signed it, and what can be declared agreed next.
import { checkedAgreements } from "@parley/room";
import type { RoomDesk } from "../room-desk.ts";
import { type DeclaredPackage, declaredPackage } from "./agreement-declared.ts";
import { type ReadyPackage, readyPackages } from "./agreement-ready.ts";

export interface AgreementView {
  /** Whether the rules let a part be agreed by itself; null without rules in force. */
  readonly rule: "everything" | "parts" | null;
  /** Names of issues that no agreement settles which all have signed; all of them at first. */
  readonly open: readonly string[];
  /** Everything is settled. */
  readonly isAgreed: boolean;
  readonly ready: readonly ReadyPackage[];
  /** The latest first. */
  readonly declared: readonly DeclaredPackage[];
}

export async function agreement(_: null, desk: RoomDesk): Promise<AgreementView> {
  const { room } = desk;
  const rules = room.rules.inForce?.rules ?? null;
  const settled = new Set(room.settled.map(({ issue }) => issue));
  const standings = await desk.once("checked agreements", () => checkedAgreements(room));
  return {
    rule: rules && (rules.nothingAgreedUntilEverything ? "everything" : "parts"),
    open: (room.frame?.frame.issues ?? []).filter(({ id }) => !settled.has(id)).map(({ name }) => name),
    isAgreed: room.phase.kind === "agreed",
    ready: await readyPackages(desk),
    declared: standings.map((one) => declaredPackage(one, desk)).reverse(),
  };
}
