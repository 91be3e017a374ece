// Which party is meant: by its id, or by its name.
import { type Frame, nearestName } from "@parley/engine/case";
import { type Message, message } from "@parley/engine/report/sentences";

export type PartyPlace =
  | { readonly ok: true; readonly place: number }
  | { readonly ok: false; readonly reason: Message };

export function placeOfParty({ parties }: Pick<Frame, "parties">, typed: string): PartyPlace {
  const text = typed.trim().normalize("NFC");
  const found = parties.find(({ id }) => id === text) ?? parties.find(({ name }) => name === text);
  // Parties of several cases may stand there, one of them under several names.
  if (found) return { ok: true, place: parties.findIndex(({ id }) => id === found.id) };
  const known = parties.map(({ id }) => id);
  return {
    ok: false,
    reason: message("cli.rehearse-unknown-party", { text, nearest: nearestName(text, known), known }),
  };
}
