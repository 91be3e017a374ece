// Sessions played on bundled cases, for tests of how they are told.

import type { Case } from "../../../src/case/case.ts";
import type { Rational } from "../../../src/maths/rational.ts";
import {
  openScenario,
  openYardstick,
  type PlayedOut,
  plainTerms,
  readProtocol,
  readStrategy,
  rehearse,
  type Strategy,
  type Terms,
  type Yardstick,
} from "../../../src/rehearsal/index.ts";
import { readBundled } from "../../bundled-cases.ts";

export interface Wanted {
  readonly name: string;
  readonly as?: readonly (string | Strategy)[];
  readonly protocol?: string;
  readonly rounds?: number;
  readonly terms?: Partial<Terms>;
  /** By party id, in place of what the profile says. */
  readonly noDeal?: ReadonlyMap<string, Rational>;
}

export interface Told {
  readonly subject: Case;
  readonly played: PlayedOut;
  readonly yardstick: Yardstick;
}

/** Where no deal is of unknown worth, it is played as worth 0. */
export function playedOn({
  name,
  as = ["linear"],
  protocol = "alternating-offers",
  rounds = 20,
  terms,
  noDeal: given,
}: Wanted): Told {
  const subject = readBundled(name);
  const nothing = { num: 0n, den: 1n };
  const unknown = subject.profiles.filter(({ noDeal }) => noDeal.kind === "unknown");
  const noDeal = new Map([...unknown.map(({ party }) => [party, nothing] as const), ...(given ?? [])]);
  const opening = openScenario({ ...subject, noDeal });
  const reading = readProtocol(protocol);
  if (!opening.ok || !reading.ok) throw new Error(name);
  const { scenario } = opening;
  const parties = scenario.parties.length;
  const strategies = scenario.parties.map((_, k) => strategyOf(as[k % as.length]));
  const played = rehearse({
    ...{ scenario, protocol: reading.protocol, strategies, seed: 1, session: 0 },
    terms: { ...plainTerms(parties, rounds), ...terms },
  });
  return { subject, played, yardstick: openYardstick(scenario) };
}

function strategyOf(one: string | Strategy): Strategy {
  if (typeof one !== "string") return one;
  const reading = readStrategy(one);
  if (!reading.ok) throw new Error(one);
  return reading.strategy;
}
