// A protocol as it is typed: `shuttle`, `single-text:annealing=1`.
import { type Message, message } from "../../case/message.ts";
import type { Knobs } from "../strategies/knobs.ts";
import { findKind, readKnobs, readPairs, splitOnce } from "../strategies/typed-settings.ts";
import { alternatingOffers } from "./alternating-offers.ts";
import { conditionalVote } from "./conditional-vote.ts";
import { majorityVote } from "./majority-vote.ts";
import type { Protocol, ProtocolKind } from "./protocol.ts";
import { shuttle } from "./shuttle.ts";
import { simultaneousOffers } from "./simultaneous-offers.ts";
import { singleText } from "./single-text.ts";

/** In the order in which they are listed. */
export const PROTOCOLS: readonly ProtocolKind[] = [
  alternatingOffers,
  simultaneousOffers,
  majorityVote,
  conditionalVote,
  singleText,
  shuttle,
];

/** A protocol that comes with the program, its knobs set. */
export interface SetProtocol extends Protocol {
  /** As it was typed. */
  readonly name: string;
  readonly kind: ProtocolKind;
  readonly knobs: Knobs;
}

export type ProtocolReading =
  | { readonly ok: true; readonly protocol: SetProtocol }
  | { readonly ok: false; readonly reasons: readonly Message[] };

export function readProtocol(text: string): ProtocolReading {
  const [name, rest = ""] = splitOnce(text.trim(), ":");
  const reasons: Message[] = [];
  const kind = findKind(PROTOCOLS, { name, code: "rehearsal.unknown-protocol", reasons });
  const told = readPairs(rest, reasons);
  if (!kind || reasons.length > 0) return { ok: false, reasons };
  const knobs = readKnobs(told, { name, known: kind.knobs, others: [], reasons });
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, protocol: setProtocol(kind, knobs, text.trim()) };
}

/** The protocol with these knobs; those left out are as usual. */
export function setProtocol(kind: ProtocolKind, knobs: Knobs, name: string = kind.id): SetProtocol {
  const { id, seats } = kind;
  return { id, seats, name, kind, knobs, open: (table) => kind.open(table, knobs) };
}

/** Why a protocol cannot be played by so many parties; none where it can. */
export function checkSeats({ id, seats }: Protocol, parties: number): Message[] {
  const { least, most } = seats;
  if (parties >= least && parties <= most) return [];
  return [message("rehearsal.seats", { protocol: id, count: parties, least, most })];
}
