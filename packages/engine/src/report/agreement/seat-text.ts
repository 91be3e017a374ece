// How seats, moments and acts are called in the chapter on an agreement.
import type { LeafHash, SeatId } from "../../talks/ids.ts";
import { say } from "../briefing/writing.ts";
import { isolate } from "../messages/catalogue.ts";
import { momentInUtc } from "../talks/moments.ts";
import type { Span, Text } from "../text.ts";
import type { AgreementWriting } from "./agreement-writing.ts";

interface NamedSeat {
  readonly seat: SeatId;
  readonly name: string | null;
}

/** Within a sentence, which sets names apart by itself. */
export function nameOfSeat(writing: AgreementWriting, { seat, name }: NamedSeat): string {
  return name ?? say(writing, "agreement.unnamed-seat", { seat });
}

export function seatText({ seat, name }: NamedSeat): Text {
  return [{ kind: "name", text: isolate(name ?? seat) }];
}

/** Parties that a seat speaks for, with their marks where the case has them. */
export function partiesText(
  writing: AgreementWriting,
  parties: readonly { id: string; name: string }[],
): Text {
  return parties.flatMap(({ id, name }, at): Span[] => {
    const index = writing.parties.findIndex((party) => party.id === id);
    const text = isolate(name);
    const span: Span = index < 0 ? { kind: "name", text } : { kind: "party", index, text };
    return at === 0 ? [span] : [", ", span];
  });
}

export function momentText({ speech }: AgreementWriting, milliseconds: number): string {
  return momentInUtc(speech, milliseconds);
}

/** The beginning of an act's hash: enough to find it by. */
export function shortName(leaf: LeafHash): string {
  return leaf.slice(0, 10);
}
