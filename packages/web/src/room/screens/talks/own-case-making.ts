// The private case that goes with a room: made from the room's frame, found among those here, or brought up to the room's frame.
import type { FrameDocument } from "@parley/engine/case";
import { caseOfFrame, takeFrame } from "@parley/engine/editing";
import { withBlankProfiles } from "../../../files/blank-profiles.ts";
import { addCase, byLatest } from "../../../store/case-library.ts";
import type { CaseDatabase } from "../../../store/database.ts";
import { ifNobodyLeads } from "../../../store/leadership.ts";
import { fromParts, partChanges, partsOf } from "../../../store/parts.ts";

/** The key of the new case. Of every party nothing is known yet. */
export function makeOwnCase(database: CaseDatabase, frame: FrameDocument): Promise<string> {
  return addCase(database, { documents: withBlankProfiles(caseOfFrame(frame)) });
}

export interface FittingCase {
  readonly key: string;
  readonly title: string;
}

/** Those with the same parties and issues, the latest first. */
export async function casesAbout(database: CaseDatabase, frame: FrameDocument): Promise<FittingCase[]> {
  const cards = (await database.cards()).sort(byLatest);
  const wanted = outline(frame);
  const found = await Promise.all(
    cards.map(async ({ key, title }) => {
      const documents = fromParts(await database.parts(key));
      return outline(documents.frame) === wanted ? [{ key, title }] : [];
    }),
  );
  return found.flat();
}

function outline({ parties, issues }: FrameDocument): string {
  const idOf = (voice: unknown) =>
    typeof voice === "object" && voice !== null && "id" in voice ? String(voice.id) : String(voice);
  return JSON.stringify([parties.map(idOf).sort(), issues.map(idOf).sort()]);
}

/** False where another tab has the case open for editing, which alone may change it. */
export function takeRoomFrame(
  database: CaseDatabase,
  { key, frame }: { readonly key: string; readonly frame: FrameDocument },
): Promise<boolean> {
  return ifNobodyLeads(key, async () => {
    const card = await database.card(key);
    if (!card) return;
    const before = await database.parts(key);
    const documents = withBlankProfiles(takeFrame(fromParts(before), frame));
    const changed = { ...card, revision: card.revision + 1, changed: new Date().toISOString() };
    await database.write(changed, partChanges(before, partsOf(documents)));
  });
}
