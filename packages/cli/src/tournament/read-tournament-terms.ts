// Terms as they were typed for a tournament: what is said of a party is for every case that it is in.
import type { Frame } from "@parley/engine/case";
import { toNumber } from "@parley/engine/maths";
import { type NamedParty, NO_DELAY, type PartyDelay, type TournamentTerms } from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import { readNoDeal, readTerms } from "../rehearsal/read-wishes.ts";
import type { FoundCase } from "./find-cases.ts";
import type { TournamentTermsWords } from "./tournament-words.ts";

export interface ReadTournamentTerms {
  readonly terms: TournamentTerms;
  /** By party id, exactly. */
  readonly noDeal: ReturnType<typeof readNoDeal>["noDeal"];
  readonly reasons: readonly Message[];
}

type Parties = Frame["parties"];

const USUAL_ROUNDS = { known: 100, open: 1_000 };
/** Sides that are named where none is near to what was typed. */
const MOST_NAMED = 12;

export function readTournamentTerms(
  cases: readonly FoundCase[],
  words: TournamentTermsWords,
): ReadTournamentTerms {
  const parties = allParties(cases);
  const read = readTerms(words, { parties, usual: USUAL_ROUNDS });
  const { noDeal, reasons } = readNoDeal(words.withoutDeal ?? [], parties);
  const said = asTournamentTerms(read, parties);
  const given = [...noDeal].map(([id, points]) => ({
    ...nameOf(
      parties,
      parties.findIndex((one) => one.id === id),
    ),
    points: toNumber(points),
  }));
  return {
    terms: { ...said, ...(given.length > 0 && { noDeal: given }) },
    noDeal,
    reasons: [...read.reasons, ...reasons].map(ofAllCases),
  };
}

/** Each party of any case once for each name that it has. */
function allParties(cases: readonly FoundCase[]): Parties {
  const known = new Map(
    cases.flatMap((found) =>
      found.case.frame.parties.map((party) => [JSON.stringify([party.id, party.name]), party] as const),
    ),
  );
  return [...known.values()];
}

function asTournamentTerms(
  { terms, discount, first }: ReturnType<typeof readTerms>,
  parties: Parties,
): TournamentTerms {
  const { deadline, delays, breakdown } = terms;
  const waiting = delays.flatMap((delay, place): PartyDelay[] => {
    const plain = delay.discount === discount && delay.cost === NO_DELAY.cost;
    return plain ? [] : [{ ...nameOf(parties, place), ...delay }];
  });
  const shocks = terms.shocks.map(({ round, what, noDeal }) => ({
    ...{ round, what },
    noDeal: noDeal.flatMap((points, place) =>
      points === null ? [] : [{ ...nameOf(parties, place), points }],
    ),
  }));
  const { rounds } = deadline;
  return {
    ...{ rounds, open: deadline.kind === "none", discount, breakdown },
    ...(deadline.kind === "time" && { time: { limit: deadline.limit, ...deadline.turn } }),
    ...(waiting.length > 0 && { waiting }),
    ...(shocks.length > 0 && { shocks }),
    ...(first.length > 0 && { first: [...new Set(first)].map((place) => nameOf(parties, place)) }),
  };
}

/** By its id where cases call it by different names. */
function nameOf(parties: Parties, place: number): NamedParty {
  const { id, name } = parties[place];
  return { party: id, name: parties.every((one) => one.id !== id || one.name === name) ? name : id };
}

function ofAllCases({ code, params }: Message): Message {
  if (code !== "cli.rehearse-unknown-party") return { code, params };
  const known = [...new Set(params.known as readonly string[])];
  return message("cli.tournament-unknown-party", {
    ...params,
    known: known.slice(0, MOST_NAMED),
    more: Math.max(0, known.length - MOST_NAMED),
  });
}
