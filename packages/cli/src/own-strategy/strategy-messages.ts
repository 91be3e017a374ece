// What passes between the command and the thread of a strategy of somebody's own.
import type { GuestAnswer, GuestCase, GuestQuestion, SessionName } from "@parley/engine/rehearsal";

export interface StrategyWork {
  /** The module, as `transpile` made it. */
  readonly code: string;
}

export interface SessionBegins {
  readonly of: SessionName;
  /** Null: the same as in the session before. */
  readonly guest: GuestCase | null;
}

export interface ToStrategy {
  /** Set with the first question of a session. */
  readonly begins: SessionBegins | null;
  readonly asks: GuestQuestion;
}

export type FromStrategy =
  | { readonly kind: "ready" }
  /** The module exports no function `open`. */
  | { readonly kind: "unfit" }
  | { readonly kind: "answer"; readonly answer: GuestAnswer }
  /** It tabled what is no package of the case. */
  | { readonly kind: "impossible"; readonly says: string }
  | { readonly kind: "threw"; readonly says: string };
