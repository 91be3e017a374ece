// Takes what all have signed out of the room: as a Word file, or into the case that goes with the room.
import { writeWord } from "@parley/render/word";
import { languageOf } from "../../engine/spoken-language.ts";
import { agreementSetting, keptAgreements } from "../../store/case-agreements.ts";
import { openDatabase } from "../../store/database.ts";
import { paperOf, signedByAll } from "../questions/agreement-paper.ts";
import type { RoomHands } from "../room-desk.ts";

/** Null while nothing is signed by all. */
export async function agreementWord(
  { date }: { readonly date: string },
  hands: RoomHands,
): Promise<Uint8Array | null> {
  const document = paperOf(await signedByAll(hands), { date, desk: hands });
  if (!document) return null;
  return writeWord(document, { words: languageOf(hands.language).page });
}

/** The case's briefing has a chapter on it from then on. It replaces what was taken there before. */
export async function intoBriefing(
  { caseKey }: { readonly caseKey: string },
  hands: RoomHands,
): Promise<boolean> {
  const signed = await signedByAll(hands);
  const database = await openDatabase();
  if (signed.length === 0 || !(await database.card(caseKey))) return false;
  await database.set(agreementSetting(caseKey), keptAgreements(signed));
  return true;
}
