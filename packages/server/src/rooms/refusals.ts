// What a server of rooms answers when it does not do what was asked: a status and a code from a fixed list.

export interface RoomRefusal {
  readonly status: number;
  readonly refused: string;
  /** Numbers and codes that help to ask better; nothing secret. */
  readonly more?: Readonly<Record<string, number | string>>;
}

/** Whether the room is unknown, or the token, or the member, or was removed: the answer is the same. */
export const NOT_LET_IN: RoomRefusal = { status: 401, refused: "not-let-in" };

export const MALFORMED: RoomRefusal = { status: 400, refused: "malformed" };

/** The database does not answer, or cannot be started; the same may be asked again. */
export const UNAVAILABLE: RoomRefusal = { status: 503, refused: "unavailable" };

/** Through a mistake of ours. */
export const FAILED: RoomRefusal = { status: 500, refused: "failed" };

/** The request comes from a page of another origin. */
export const FOREIGN_ORIGIN: RoomRefusal = { status: 403, refused: "foreign-origin" };

/** Members are giving back what the log has lost; the same may be asked again in a second. */
export const RETURNING: RoomRefusal = { status: 409, refused: "returning", more: { after: 1_000 } };

/** `limit` in bytes. */
export function tooLarge(limit: number): RoomRefusal {
  return { status: 413, refused: "too-large", more: { limit } };
}

/** `after` in milliseconds. */
export function tooFast(after: number): RoomRefusal {
  return { status: 429, refused: "too-fast", more: { after } };
}

/** `current` is the number of the audience's last epoch, 0 if it had none. */
export function wrongEpoch(current: number): RoomRefusal {
  return { status: 409, refused: "wrong-epoch", more: { current } };
}

/** The act would be void for all its readers, for a reason that `@parley/seal` names. */
export function wouldBeVoid(refused: string): RoomRefusal {
  return { status: 422, refused };
}

export function bodyOf({ refused, more }: RoomRefusal): Readonly<Record<string, unknown>> {
  return { refused, ...more };
}

export function isRefusal(value: object): value is RoomRefusal {
  return "refused" in value && "status" in value;
}
