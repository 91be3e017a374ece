// Drafts of the own seat that are on their way to the table.
import type { LeafHash } from "@parley/engine/talks";
import type { RoomDesk } from "../room-desk.ts";

/** Kept on this device until the offer has its place. */
export interface TabledDraft {
  readonly draft: LeafHash;
  /** The offer's id among what waits to be sent. */
  readonly queued: string;
  /** The last place at the time: the offer comes later. */
  readonly after: number;
  /** What it offers, as JSON text. */
  readonly content: string;
}

/** The name under which they are kept. */
export const TABLED_DRAFTS = "drafts on their way to the table";

export interface TablingView {
  readonly drafts: readonly LeafHash[];
  /** One of the offers is no longer among what waits: its draft is to be seen to. */
  readonly isDue: boolean;
}

export async function tablingView({ readLocal, view }: RoomDesk): Promise<TablingView> {
  const kept = ((await readLocal(TABLED_DRAFTS)) as readonly TabledDraft[] | undefined) ?? [];
  const isWaiting = ({ queued }: TabledDraft) => view.queue.some(({ id }) => id === queued);
  return { drafts: kept.map(({ draft }) => draft), isDue: !kept.every(isWaiting) };
}
