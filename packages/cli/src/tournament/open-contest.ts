// From a packet to what can be played. Scenarios are opened when a session on them comes up, and few are kept at a time.
import { caseFromDocuments, type Frame, type Profile } from "@parley/engine/case";
import {
  type Arena,
  type Contest,
  openScenario,
  openYardstick,
  readProtocol,
  readStrategy,
  type ScenarioInput,
  type Strategy,
  type TournamentTerms,
  termsIn,
  turnedInput,
} from "@parley/engine/rehearsal";
import { type OwnStrategy, ownStrategy, type StrategyLimits } from "../own-strategy/own-strategy.ts";
import type { PacketScenario, TournamentPacket } from "./packet.ts";

export interface OpenedContest {
  readonly contest: Contest;
  /** Whether some strategies run in threads of their own, so that chunks are to be played patiently. */
  readonly patient: boolean;
  /** Ends those threads; they start again with the next session. */
  close(): Promise<void>;
}

/** Sessions go from scenario to scenario, so that one is enough; a few more cost little. */
const ARENAS_KEPT = 3;

/**
 * @param limits of strategies of somebody's own; those of the program where they are left out.
 * @throws RangeError for a packet that `plan-tournament.ts` did not make: it checks all that goes in.
 */
export function openContest(packet: TournamentPacket, limits?: StrategyLimits): OpenedContest {
  const { plan, protocols, scenarios } = packet;
  const profiles = new WeakMap<Frame, readonly Profile[]>();
  const own = ownStrategies(packet, { profiles, limits });
  const arenas = new Map<number, Arena>();
  const contest: Contest = {
    plan,
    strategies: plan.strategies.map((name) => own.get(name) ?? shipped(name)),
    protocols: protocols.map((name) => {
      const reading = readProtocol(name);
      if (!reading.ok) throw new RangeError(`no protocol ${name}`);
      return reading.protocol;
    }),
    arena: (at) => {
      const arena = arenas.get(at) ?? openArena(scenarios[at], { terms: plan.terms, profiles });
      arenas.set(at, arena);
      if (arenas.size > ARENAS_KEPT) arenas.delete(arenas.keys().next().value as number);
      return arena;
    },
  };
  return {
    contest,
    patient: own.size > 0,
    close: async () => {
      for (const one of own.values()) await one.close();
    },
  };
}

function ownStrategies(
  { programs }: TournamentPacket,
  {
    profiles,
    limits,
  }: { readonly profiles: WeakMap<Frame, readonly Profile[]>; readonly limits: StrategyLimits | undefined },
): Map<string, OwnStrategy> {
  return new Map(
    Object.entries(programs).map(([name, code]) => {
      const guestOf: Parameters<typeof ownStrategy>[0]["guestOf"] = ({ frame, party }) => {
        const profile = profiles.get(frame)?.[party];
        if (!profile) throw new RangeError(`no profile for party ${party}`);
        return { frame, party, profile };
      };
      return [name, ownStrategy({ name, code, guestOf, limits })];
    }),
  );
}

function shipped(name: string): Strategy {
  const reading = readStrategy(name);
  if (!reading.ok) throw new RangeError(`no strategy ${name}`);
  return reading.strategy;
}

interface ArenaOptions {
  readonly terms: TournamentTerms;
  /** Those that come up are kept here, by the frame that they are played in. */
  readonly profiles: WeakMap<Frame, readonly Profile[]>;
}

function openArena({ documents }: PacketScenario, { terms: all, profiles }: ArenaOptions): Arena {
  const reading = caseFromDocuments(documents, { folderName: "tournament" });
  if (!reading.ok) throw new RangeError(`not a case: ${reading.problems.map(({ code }) => code).join(", ")}`);
  const open = (input: ScenarioInput) => {
    const opening = openScenario(input);
    if (!opening.ok) throw new RangeError(opening.reasons.map(({ code }) => code).join(", "));
    profiles.set(input.frame, input.profiles);
    return opening.scenario;
  };
  const { frame, profiles: own } = reading.case;
  const { terms, first } = termsIn(
    all,
    frame.parties.map(({ id }) => id),
  );
  const yardstick = openYardstick(open({ frame, profiles: own }));
  const [begins = 0] = first;
  if (begins === 0) return { yardstick, terms };
  const turned = open(turnedInput({ frame, profiles: own }, begins));
  return { yardstick, terms, begins: { first: begins, turned } };
}
