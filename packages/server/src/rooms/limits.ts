// How much a member and an address may ask of a server of rooms.

/** So many at once, and then so many in a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** What may be asked without a token, each with a rate of its own; "guesses" are tokens that let nobody in. */
export type Door = "rooms" | "nonces" | "tokens" | "joins" | "sockets" | "guesses";

/** Rates are kept in the memory of one process: several processes on one database allow each their own. Times in milliseconds. */
export interface Limits {
  /** Of acts and invitations, per member. */
  readonly member: Rate;
  /** Of stretches of a log, per member. */
  readonly reading: Rate;
  readonly address: Readonly<Record<Door, Rate>>;
  /** Of messages of any kind, per socket. */
  readonly messages: Rate;
  /** Bytes that a socket may have unsent before it is closed. */
  readonly unsent: number;
  /** How long a socket may take until it has entered. */
  readonly entering: number;
  /** How long a socket may say nothing. */
  readonly silence: number;
}

export const LIMITS: Limits = {
  member: { burst: 50, perSecond: 5 },
  reading: { burst: 120, perSecond: 10 },
  address: {
    rooms: { burst: 30, perSecond: 0.5 },
    nonces: { burst: 120, perSecond: 10 },
    tokens: { burst: 120, perSecond: 10 },
    joins: { burst: 30, perSecond: 1 },
    sockets: { burst: 120, perSecond: 10 },
    guesses: { burst: 60, perSecond: 2 },
  },
  messages: { burst: 120, perSecond: 20 },
  unsent: 2 ** 20,
  entering: 5_000,
  silence: 75_000,
};

/** The most bytes in the body of a request, and in a message of a socket. */
export const LARGEST_MESSAGE = 128 * 1024;

/** The most bytes in the body of a request that gives places or envelopes back. */
export const LARGEST_RETURN = 4 * 2 ** 20;

/** How long a token, a nonce and an invitation are good for, in milliseconds. */
export const LIFETIME = { token: 15 * 60_000, nonce: 2 * 60_000, invitation: 7 * 24 * 3_600_000 } as const;
