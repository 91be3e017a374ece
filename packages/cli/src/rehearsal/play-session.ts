// Plays the session that was asked for, with strategies that come with the program or are somebody's own.
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Case } from "@parley/engine/case";
import {
  checkSeats,
  openScenario,
  type PlayedOut,
  readProtocol,
  readStrategy,
  rehearsePatiently,
  type SetProtocol,
  type Setup,
  type Strategy,
  turned,
  turnedBack,
  turnedSetup,
} from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import type { Environment } from "../environment.ts";
import { fromNodeError } from "../outside-error.ts";
import type { OwnStrategy } from "../own-strategy/own-strategy.ts";
import { isStrategyFile } from "../own-strategy/strategy-file.ts";
import type { Wishes } from "./read-wishes.ts";

/** Why nothing is played, and where: a place in the file of a strategy, or null. */
export interface WhyNot {
  readonly where: string | null;
  readonly said: Message;
}

export interface Seats {
  readonly protocol: SetProtocol | null;
  readonly strategies: readonly Strategy[];
  readonly own: readonly OwnStrategy[];
}

export async function readSeats(
  { strategies, protocol }: { readonly strategies: readonly string[]; readonly protocol: string },
  subject: Case,
  { environment, reasons }: { readonly environment: Environment; readonly reasons: WhyNot[] },
): Promise<Seats> {
  const read = readProtocol(protocol);
  if (read.ok) reasons.push(...nowhere(checkSeats(read.protocol, subject.frame.parties.length)));
  else reasons.push(...nowhere(read.reasons));
  const known = new Map<string, Strategy>();
  const own: OwnStrategy[] = [];
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
    if (reading.ok) known.set(text, reading.strategy);
    else reasons.push(...nowhere(reading.reasons));
  }
  return {
    protocol: read.ok ? read.protocol : null,
    strategies: strategies.flatMap((text) => known.get(text) ?? []),
    own,
  };
}

async function readOwn(
  text: string,
  subject: Case,
  { environment, reasons }: { readonly environment: Environment; readonly reasons: WhyNot[] },
): Promise<OwnStrategy | null> {
  const path = resolve(environment.folder, text);
  const source = await readFile(path, "utf8").catch((error) => {
    throw fromNodeError(error, text, "unreadable");
  });
  const { transpile } = await import("../own-strategy/transpile.ts");
  const transpiled = transpile(path, source);
  if (!transpiled.ok) {
    for (const { code, params, line, column } of transpiled.problems) {
      reasons.push({ where: `${text}:${line}:${column}`, said: message(code, params) });
    }
    return null;
  }
  const { ownStrategy } = await import("../own-strategy/own-strategy.ts");
  return ownStrategy({
    name: basename(text),
    code: transpiled.code,
    guestOf: ({ frame, party }) => {
      const profile = subject.profiles.find((one) => one.party === frame.parties[party].id);
      if (!profile) throw new RangeError(`no profile for party ${party}`);
      return { frame, party, profile };
    },
    print: (printed) => environment.complain(printed),
  });
}

function nowhere(reasons: readonly Message[]): WhyNot[] {
  return reasons.map((said) => ({ where: null, said }));
}

/** Whoever begins: the session as it reads with the parties in the order of the case. */
export async function playSession(
  setup: Setup,
  subject: Case,
  { first, noDeal }: Wishes,
): Promise<PlayedOut> {
  if (first === 0) return rehearsePatiently(setup);
  const { frame, profiles } = subject;
  const opening = openScenario({
    frame: { ...frame, parties: turned(frame.parties, first) },
    profiles: turned(profiles, first),
    noDeal,
  });
  if (!opening.ok)
    throw new RangeError("the case can be played in one order of its parties and not in another");
  return turnedBack(await rehearsePatiently(turnedSetup(setup, first, opening.scenario)), setup, first);
}
