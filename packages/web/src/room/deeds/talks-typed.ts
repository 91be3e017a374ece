// Keeps what is being typed at the table on this device, form by form, until it is sent.
import { TALKS_TYPED } from "../questions/talks.ts";
import type { RoomHands } from "../room-desk.ts";

/** By the name of the form; null: nothing is kept of it any more. */
export type TypedForms = Readonly<Record<string, unknown>>;

export function keepTalksTyped(forms: TypedForms, hands: RoomHands): Promise<void> {
  return inTurn(async () => {
    const kept = (await hands.readLocal(TALKS_TYPED)) as TypedForms | undefined;
    const all = Object.entries({ ...kept, ...forms }).filter(([, value]) => value !== null);
    await hands.writeLocal(TALKS_TYPED, Object.fromEntries(all));
  });
}

let turn: Promise<void> = Promise.resolve();

/** One after the other, so that no form is lost to another one. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = turn.then(work);
  turn = next.catch(() => {});
  return next;
}
