// What the page and the worker of a room say to each other.
import type { LanguageCode } from "../texts/language.ts";
import type { RoomBrief } from "./brief.ts";
import type { RoomCard } from "./kept-rooms.ts";

export type ToRoomWorker =
  | { readonly kind: "enter"; readonly key: string }
  /** Another tab has this room; this one asks for it. */
  | { readonly kind: "take-over" }
  /** The page lets go of the room; what waits is kept. */
  | { readonly kind: "leave" }
  | {
      readonly kind: "ask" | "do";
      readonly id: number;
      /** The question or the deed. */
      readonly name: string;
      readonly args: unknown;
      readonly language: LanguageCode;
    };

/** How the room stands on this page. */
export type RoomState =
  | { readonly at: "opening" }
  /** Nothing is kept of it here. */
  | { readonly at: "unknown" }
  | { readonly at: "elsewhere" }
  /** Not in it yet. `canBackUp`: the keys can be written to a file, which only this page since they were made can do. */
  | { readonly at: "outside"; readonly card: OutsideCard; readonly canBackUp: boolean }
  | { readonly at: "inside"; readonly brief: RoomBrief };

export type OutsideCard = RoomCard & {
  readonly address: string;
  readonly backedUp: boolean;
  readonly hasAsked: boolean;
};

export type FromRoomWorker =
  | { readonly kind: "state"; readonly state: RoomState }
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  /** `words`: what happened and what to do, in the page's language; null where it is a fault of the program. */
  | {
      readonly kind: "failure";
      readonly id: number;
      readonly words: string | null;
      readonly message: string;
    };
