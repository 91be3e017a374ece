// What a client has found wrong with a room, its server or its clock: each once, with the number of the act where there is one.
import type { AudienceNumberFault, LogFault, OpeningFault } from "@parley/seal";

export type AlarmCode =
  | LogFault
  | AudienceNumberFault
  | Exclude<OpeningFault, "nothing-sealed">
  /** A place came that is not the next one. */
  | "gap"
  /** Another chain hash at a place that was checked before, from the server or in a head that a member signed. */
  | "fork"
  /** Members have signed heads beyond the last place that the server gives. */
  | "tail-withheld"
  /** Author's time and server's stamp differ by more than five minutes. */
  | "stamp-far"
  /** An act placed just now bears a stamp more than five minutes from this client's clock. */
  | "clock-far"
  /** The server's log ends before the last place that was read from it, as after restoring a backup. */
  | "log-shorter"
  | "receipt-wrong"
  | "head-wrong"
  | "server-key-changed"
  | "founder-differs"
  /** The seat of this member is another one than it was told on coming in. */
  | "other-seat"
  /** Keys that a member made hold none that this client can use, or another one than they give out to hold. */
  | "keys-unusable"
  /** This client's own storage fails: what is drafted now is lost when the program ends. */
  | "not-kept"
  /** What the server sends is none of what it may send. */
  | "server-unreadable";

/** After a "stop" nothing more is taken or sent; an "alarm" is evidence against server or author; a "notice" is worth a look. */
export type AlarmWeight = "stop" | "alarm" | "notice";

export interface Alarm {
  readonly code: AlarmCode;
  readonly weight: AlarmWeight;
  /** The act's; null where it is about none. */
  readonly number: number | null;
  /** The member whose word is against the server's, or who made what is wrong. */
  readonly member?: string;
}

const NOTICES: ReadonlySet<AlarmCode> = new Set(["stamp-far", "clock-far", "not-kept"]);

/** Faults of the author as well as of the server: to stop at them would let one member silence a room. */
const ALARMS: ReadonlySet<AlarmCode> = new Set([
  "act-repeated",
  "counter-wrong",
  "previous-wrong",
  "act-missing",
  "seen-ahead",
  "seen-differs",
  "not-addressed",
  "not-refused",
  "keys-unusable",
  "audience-number-repeated",
  "audience-act-missing",
  "wrong-key",
  "padding",
  "payload",
  "commitment",
  "gap",
  "fork",
  "tail-withheld",
  "log-shorter",
  "receipt-wrong",
  "head-wrong",
  "server-unreadable",
]);

export function weightOf(code: AlarmCode): AlarmWeight {
  if (NOTICES.has(code)) return "notice";
  return ALARMS.has(code) ? "alarm" : "stop";
}

export class Alarms {
  #list: readonly Alarm[] = [];

  get list(): readonly Alarm[] {
    return this.#list;
  }

  get isStopped(): boolean {
    return this.#list.some(({ weight }) => weight === "stop");
  }

  raise(code: AlarmCode, about: { readonly number?: number; readonly member?: string } = {}): void {
    const { number = null, member } = about;
    const weight = weightOf(code);
    const others = this.#list.filter(
      (one) => one.code !== code || one.number !== number || one.member !== member,
    );
    const known = this.#list.find((one) => !others.includes(one));
    // What stopped an earlier opening, and is still so, stops this one too.
    if (known?.weight === weight) return;
    this.#list = [...others, { code, weight, number, ...(member !== undefined && { member }) }];
  }

  /** Alarms of an earlier opening. What stopped that one stays as evidence, but does not stop this one. */
  restore(list: readonly Alarm[]): void {
    this.#list = list.map((one) => (one.weight === "stop" ? { ...one, weight: "alarm" } : one));
  }
}
