// All that a tournament is made of, as one text that any process can play from, and the name that follows from it.
import { createHash } from "node:crypto";
import type { CaseDocuments } from "@parley/engine/case";
import type { TournamentPlan } from "@parley/engine/rehearsal";

/** Goes up when a program that knows the one before would play something else. */
export const PACKET_FORMAT = 2;

export interface TournamentPacket {
  readonly format: typeof PACKET_FORMAT;
  /** Of Parley: another one may play otherwise. */
  readonly version: string;
  readonly plan: TournamentPlan;
  /** As they are typed. */
  readonly protocols: readonly string[];
  /** In the order of the plan. */
  readonly scenarios: readonly PacketScenario[];
  /** Strategies of somebody's own, by the name that the plan has for them: their programs. */
  readonly programs: Readonly<Record<string, string>>;
}

export interface PacketScenario {
  readonly documents: CaseDocuments;
}

export interface WrittenPacket {
  readonly text: string;
  /** The same for the same text. */
  readonly id: string;
}

export function writePacket(packet: TournamentPacket): WrittenPacket {
  // JSON has no Infinity; terms have none either: without a deadline they say how many rounds are played at most.
  const text = JSON.stringify(packet);
  return { text, id: createHash("sha256").update(text).digest("hex") };
}

/** @throws RangeError for one of another format. */
export function readPacket(text: string): TournamentPacket {
  const packet = JSON.parse(text) as TournamentPacket;
  if (packet.format !== PACKET_FORMAT) throw new RangeError(`a packet of format ${packet.format}`);
  return packet;
}
