// The own profile as the whole document that sharing it would send, and as text to read before.
import { type ProfileDocument, writeCase } from "@parley/engine/case";
import type { RoomDesk } from "../room-desk.ts";

export interface ProfileText {
  readonly document: ProfileDocument;
  readonly text: string;
}

/** Null where no case with a profile of the own party goes with the room. */
export async function ownProfileText(_: null, desk: RoomDesk): Promise<ProfileText | null> {
  const { room, view } = desk;
  const own: readonly string[] = room.seats.find(({ id }) => id === view.seat)?.speaksFor ?? [];
  const documents = await desk.ownCase();
  const document = documents?.profiles.find(({ party }) => own.includes(String(party)));
  if (!documents || !document) return null;
  const files = writeCase({
    ...{
      frame: documents.frame,
      profiles: [document],
      conflict: null,
      record: null,
      whatIfs: null,
      articles: [],
    },
  });
  return { document, text: files.get(`profiles/${document.party}.yaml`) ?? "" };
}
