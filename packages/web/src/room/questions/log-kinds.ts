// What of the story of a room can be looked for.

export const LOG_KINDS = ["people", "rules", "course", "offers", "agreement", "words", "void"] as const;

export type LogKind = (typeof LOG_KINDS)[number];

export interface LogFilter {
  /** `void`: acts without effect, of whatever kind. Empty: all. */
  readonly kind: LogKind | "";
  /** Of the author; empty: all. */
  readonly seat: string;
  /** Found in the line, whatever its capitals. */
  readonly text: string;
}
