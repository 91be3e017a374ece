// What verbs of rooms need of the process: the network, time, a passphrase that was set beforehand, and a person who can be asked.
import type { Fetch, RoomClock } from "@parley/room";

export interface RoomSurroundings {
  readonly fetch: Fetch;
  readonly clock: RoomClock;
  /** What the variable PARLEY_PASSPHRASE holds; undefined where it is unset or empty. */
  readonly passphrase: string | undefined;
  /** Null where nobody is at the terminal. */
  readonly person: Person | null;
  /** All of standard input. */
  readInput(): Promise<string>;
}

export interface Person {
  /** Shows what must never be piped on. */
  show(text: string): void;
  ask(question: string): Promise<string>;
  /** What is typed is not shown. */
  askSecretly(question: string): Promise<string>;
}
