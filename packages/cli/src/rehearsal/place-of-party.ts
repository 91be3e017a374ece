// Which party is meant: by its id, or by its name.
import { type Frame, nearestName } from "@parley/engine/case";
import { type Message, message } from "@parley/engine/report/sentences";

export type PartyPlace =
  | { readonly ok: true; readonly place: number }
  | { readonly ok: false; readonly reason: Message };

export function placeOfParty({ parties }: Pick<Frame, "parties">, typed: string): PartyPlace {
  const text = typed.trim().normalize("NFC");
  const place = parties.findIndex(({ id, name }) => id === text || name === text);
  if (place >= 0) return { ok: true, place };
  const known = parties.map(({ id }) => id);
  return {
    ok: false,
    reason: message("cli.rehearse-unknown-party", { text, nearest: nearestName(text, known), known }),
  };
}
