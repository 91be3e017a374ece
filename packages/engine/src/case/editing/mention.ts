// Where a case names something that is about to go, and what becomes of the entry there.

export type MentionKind =
  | "act"
  | "article"
  | "claim"
  | "comparison"
  | "decision-maker"
  | "demand"
  | "impossible"
  | "interaction"
  | "no-deal"
  | "points"
  | "principal"
  | "profile"
  | "ratings"
  | "red-line"
  | "state"
  | "voice"
  | "weight"
  | "what-if";

export interface Mention {
  /** Relative to the case folder. */
  readonly file: string;
  /** To the entry, as in the problems of the reader. */
  readonly path: readonly (string | number)[];
  readonly kind: MentionKind;
  /** Whether the entry goes too, or stays and says less or something else. */
  readonly effect: "goes" | "changes";
}

/** Takes down each mention as it is dealt with. */
export type Note = (mention: Mention) => void;

export const IGNORED: Note = () => {};

interface EntryChange {
  readonly before: unknown;
  readonly after: unknown;
  readonly at: Omit<Mention, "effect">;
}

/** Takes down a mention if the entry changed; null or undefined stands for an entry that is gone. */
export function noteChange(note: Note, { before, after, at }: EntryChange): void {
  if (before !== after) note({ ...at, effect: after === null || after === undefined ? "goes" : "changes" });
}
