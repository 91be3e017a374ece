// Plays the session that was asked for, with strategies that come with the program or are somebody's own.
import { basename } from "node:path";
import type { Case } from "@parley/engine/case";
import {
  type ComposedStrategy,
  checkSeats,
  checkStrategySeats,
  openScenario,
  type PlayedOut,
  readProtocol,
  readStrategy,
  rehearsePatiently,
  type SetProtocol,
  type Setup,
  type Strategy,
  turnedBack,
  turnedInput,
  turnedSetup,
} from "@parley/engine/rehearsal";
import type { Environment } from "../environment.ts";
import type { OwnStrategy } from "../own-strategy/own-strategy.ts";
import { readProgram } from "../own-strategy/read-program.ts";
import { isStrategyFile } from "../own-strategy/strategy-file.ts";
import { asWhole, type WhyNot } from "../why-not.ts";
import type { Wishes } from "./read-wishes.ts";

export interface Seats {
  readonly protocol: SetProtocol | null;
  readonly strategies: readonly Strategy[];
  readonly own: readonly OwnStrategy[];
  /** Those that come with the program, each once. */
  readonly shipped: readonly ComposedStrategy[];
}

export async function readSeats(
  { strategies, protocol }: { readonly strategies: readonly string[]; readonly protocol: string },
  subject: Case,
  { environment, reasons }: { readonly environment: Environment; readonly reasons: WhyNot[] },
): Promise<Seats> {
  const read = readProtocol(protocol);
  const parties = subject.frame.parties.length;
  reasons.push(...asWhole(read.ok ? checkSeats(read.protocol, parties) : read.reasons));
  const known = new Map<string, Strategy>();
  const own: OwnStrategy[] = [];
  const shipped: ComposedStrategy[] = [];
  for (const text of new Set(strategies)) {
    if (isStrategyFile(text)) {
      const made = await readOwn(text, subject, { environment, reasons });
      if (made) {
        own.push(made);
        known.set(text, made);
      }
      continue;
    }
    const reading = readStrategy(text);
    reasons.push(...asWhole(reading.ok ? checkStrategySeats(reading.strategy, parties) : reading.reasons));
    if (!reading.ok) continue;
    known.set(text, reading.strategy);
    shipped.push(reading.strategy);
  }
  return {
    protocol: read.ok ? read.protocol : null,
    strategies: strategies.flatMap((text) => known.get(text) ?? []),
    own,
    shipped,
  };
}

async function readOwn(
  text: string,
  subject: Case,
  { environment, reasons }: { readonly environment: Environment; readonly reasons: WhyNot[] },
): Promise<OwnStrategy | null> {
  const code = await readProgram(text, { environment, reasons });
  if (code === null) return null;
  const { ownStrategy } = await import("../own-strategy/own-strategy.ts");
  return ownStrategy({
    name: basename(text),
    code,
    guestOf: ({ frame, party }) => {
      const profile = subject.profiles.find((one) => one.party === frame.parties[party].id);
      if (!profile) throw new RangeError(`no profile for party ${party}`);
      return { frame, party, profile };
    },
    limits: environment.strategyLimits,
    print: (printed) => environment.complain(printed),
  });
}

/** Whoever begins: the session as it reads with the parties in the order of the case. */
export async function playSession(
  setup: Setup,
  subject: Case,
  { first, noDeal }: Wishes,
): Promise<PlayedOut> {
  if (first === 0) return rehearsePatiently(setup);
  const { frame, profiles } = subject;
  const opening = openScenario(turnedInput({ frame, profiles, noDeal }, first));
  if (!opening.ok)
    throw new RangeError("the case can be played in one order of its parties and not in another");
  return turnedBack(await rehearsePatiently(turnedSetup(setup, first, opening.scenario)), setup, first);
}
