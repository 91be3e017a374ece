// Under what terms a tournament is played: those of all its cases, and those of parties in whatever cases they take part.
import { type Message, message } from "../../case/message.ts";
import { type Deadline, type Delay, NO_DELAY, type Terms } from "../terms/terms.ts";

/** Plain data. What was not said is left out, so that the same terms are the same text. */
export interface TournamentTerms {
  /** The most rounds of a session. */
  readonly rounds: number;
  /** The parties know of no deadline; `rounds` are played at most. */
  readonly open: boolean;
  /** A deadline in simulated milliseconds, and the least and the most that a turn takes of them. */
  readonly time?: { readonly limit: number; readonly least: number; readonly most: number };
  /** What a worth is multiplied with per round of waiting, for all that `waiting` does not name. */
  readonly discount: number;
  /** Chance of breakdown before each round. */
  readonly breakdown: number;
  /** For whom waiting is another matter. */
  readonly waiting?: readonly PartyDelay[];
  readonly shocks?: readonly PartyShock[];
  /** Who begins, in the cases that they take part in; elsewhere the first of the case does. */
  readonly first?: readonly NamedParty[];
  /** What no deal is worth in place of what profiles say, in points; the cases are played with it already. */
  readonly noDeal?: readonly PartyPoints[];
}

/** A party in every case that has one of this id. */
export interface NamedParty {
  readonly party: string;
  /** Its name; the id where cases call it by different ones. */
  readonly name: string;
}

export interface PartyDelay extends NamedParty, Delay {}

export interface PartyPoints extends NamedParty {
  readonly points: number;
}

export interface PartyShock {
  /** Counted from 0. */
  readonly round: number;
  readonly what: string;
  readonly noDeal: readonly PartyPoints[];
}

export interface TermsInCase {
  readonly terms: Terms;
  /** Places of those who were said to begin; more than one cannot be played. */
  readonly first: readonly number[];
}

/** What the terms come to where these parties meet, by their ids. A change that concerns none of them does not come. */
export function termsIn(terms: TournamentTerms, parties: readonly string[]): TermsInCase {
  const { discount, breakdown, waiting = [], shocks = [], first = [] } = terms;
  return {
    terms: {
      deadline: deadlineOf(terms),
      delays: parties.map((id) => {
        const own = waiting.find(({ party }) => party === id);
        return own
          ? { discount: own.discount, cost: own.cost, mounting: own.mounting }
          : { ...NO_DELAY, discount };
      }),
      breakdown,
      shocks: shocks
        .map(({ round, what, noDeal }) => ({
          ...{ round, what },
          noDeal: parties.map((id) => noDeal.find(({ party }) => party === id)?.points ?? null),
        }))
        .filter(({ noDeal }) => noDeal.some((points) => points !== null)),
    },
    first: first.flatMap(({ party }) => (parties.includes(party) ? [parties.indexOf(party)] : [])),
  };
}

export function deadlineOf({ rounds, open, time }: TournamentTerms): Deadline {
  if (!time) return { kind: open ? "none" : "rounds", rounds };
  const { limit, least, most } = time;
  return { kind: "time", limit, turn: { least, most }, rounds };
}

/** How many rounds a session may well take: where the clock decides, as many as turns of middling length leave room for. */
export function likelyRounds({ rounds, time }: TournamentTerms, parties: number): number {
  if (!time) return rounds;
  const middling = (time.least + time.most) / 2;
  return Math.max(1, Math.min(rounds, Math.ceil(time.limit / middling / parties)));
}

/** Every party for which something of its own was said, once. */
function partiesNamedIn({
  waiting = [],
  shocks = [],
  first = [],
  noDeal = [],
}: TournamentTerms): NamedParty[] {
  const named = [...waiting, ...shocks.flatMap((shock) => shock.noDeal), ...first, ...noDeal];
  return [...new Map(named.map(({ party, name }) => [party, { party, name }])).values()];
}

export interface CaseParties {
  readonly name: string;
  /** Ids. */
  readonly parties: readonly string[];
}

/** Cases that are named in one sentence. */
const MOST_NAMED = 12;

/**
 * What of the terms says nothing somewhere: parties that take no part in a case, turns longer than the time, and changes that come after the
 * last round.
 */
export function remarksOnTerms(terms: TournamentTerms, cases: readonly CaseParties[]): Message[] {
  const groups = new Map<string, { readonly names: string[]; readonly without: readonly string[] }>();
  for (const { party, name } of partiesNamedIn(terms)) {
    const without = cases.flatMap((one) => (one.parties.includes(party) ? [] : [one.name]));
    const key = JSON.stringify(without);
    const group = groups.get(key) ?? { names: [], without };
    group.names.push(name);
    groups.set(key, group);
  }
  const elsewhere = [...groups.values()].filter(({ without }) => without.length > 0);
  return [
    ...elsewhere.map(({ names, without }) =>
      message("tournament.no-part", {
        parties: names,
        cases: without.slice(0, MOST_NAMED),
        more: Math.max(0, without.length - MOST_NAMED),
      }),
    ),
    ...remarksOnTime(terms),
  ];
}

function remarksOnTime({ rounds, time, shocks = [] }: TournamentTerms): Message[] {
  // At least one word is said in each round.
  const fitting = time ? Math.floor(time.limit / time.least) : Infinity;
  if (fitting === 0) return [message("tournament.no-turn-fits")];
  const [code, most] =
    fitting < rounds
      ? (["tournament.shock-out-of-time", fitting] as const)
      : (["tournament.shock-too-late", rounds] as const);
  return shocks
    .filter(({ round }) => round >= most)
    .map(({ round }) => message(code, { round: round + 1, rounds: most }));
}
