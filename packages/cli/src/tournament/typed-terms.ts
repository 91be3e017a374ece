// The terms of a tournament as they are typed: by option, what stands after it.
import { NO_DELAY, type PartyPoints, type PartyShock, type TournamentTerms } from "@parley/engine/rehearsal";

const HOUR = 3_600_000;
const MOST_ROUNDS = 1_000_000;

/** Only what was laid down. */
export function typedTerms(terms: TournamentTerms): [option: string, typed: string][] {
  const { rounds, open, time, discount, breakdown } = terms;
  const { waiting = [], shocks = [], first = [], noDeal = [] } = terms;
  const discounts = waiting
    .filter((delay) => delay.discount !== discount)
    .map((delay) => `${delay.party}=${delay.discount}`);
  const costs = waiting
    .filter(({ cost }) => cost !== NO_DELAY.cost)
    .map(({ party, cost, mounting }) => `${party}=${cost}${mounting === 0 ? "" : `+${mounting}`}`);
  const all: [string, readonly string[]][] = [
    // With a deadline of time, so many are as good as no end.
    ["--rounds", time && rounds === MOST_ROUNDS ? [] : [String(rounds)]],
    ["--no-deadline", open ? [""] : []],
    ["--hours", time ? [hours(time.limit)] : []],
    ["--turn-hours", time ? [turnHours(time)] : []],
    ["--discount", [...(discount === 1 ? [] : [String(discount)]), ...discounts]],
    ["--delay-cost", costs],
    ["--breakdown", breakdown === 0 ? [] : [String(breakdown)]],
    ["--shock", shocks.map(typedShock)],
    ["--first", first.map(({ party }) => party)],
    ["--without-deal", noDeal.map(typedPoints)],
  ];
  return all.flatMap(([option, texts]): [string, string][] =>
    texts.length === 0 ? [] : [[option, texts.join(" ")]],
  );
}

function hours(milliseconds: number): string {
  return String(milliseconds / HOUR);
}

function turnHours({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? hours(least) : `${hours(least)}-${hours(most)}`;
}

function typedShock({ round, what, noDeal }: PartyShock): string {
  const words = what === "" ? "" : `: ${what}`;
  return `“${round + 1}: ${noDeal.map(typedPoints).join(", ")}${words}”`;
}

function typedPoints({ party, points }: PartyPoints): string {
  return `${party}=${points}`;
}
