// In what another tournament differs from one: each thing as it is typed, there and here.
import type { TournamentTerms } from "@parley/engine/rehearsal";
import { type Message, message } from "@parley/engine/report/sentences";
import type { TournamentPacket } from "./packet.ts";
import { typedTerms } from "./typed-terms.ts";

/** Things that are told one by one. */
const MOST_TOLD = 8;

/** Null where the text is no tournament of this program's, of this version or of another. */
export function differences(thereText: string, hereText: string): Message[] | null {
  const [there, here] = [read(thereText), read(hereText)];
  if (!there || !here) return null;
  // What another version writes down need not mean the same.
  if (there.version !== here.version || there.format !== here.format)
    return [message("cli.differs-version", {})];
  const found = [...differingWords(there, here), ...differingGround(there, here)];
  const rest = found.length - MOST_TOLD;
  return rest > 0 ? [...found.slice(0, MOST_TOLD), message("cli.differs-more", { count: rest })] : found;
}

function differingWords(there: TournamentPacket, here: TournamentPacket): Message[] {
  const [old, asked] = [typed(there), typed(here)];
  return [...new Set([...old.keys(), ...asked.keys()])].flatMap((what) => {
    const [one, other] = [old.get(what) ?? null, asked.get(what) ?? null];
    if (one === other) return [];
    // A word that nothing stands after.
    if ((one ?? other) === "") return [message("cli.differs-flag", { what, here: other !== null })];
    return [message("cli.differs", { what, there: one, here: other })];
  });
}

function differingGround(there: TournamentPacket, here: TournamentPacket): Message[] {
  const names = ({ plan }: TournamentPacket) => plan.scenarios.map(({ name }) => name);
  const differs = (of: (packet: TournamentPacket) => unknown) =>
    JSON.stringify(of(there)) !== JSON.stringify(of(here));
  // Worths of no deal that were given stand in the cases as well.
  const given = ({ plan }: TournamentPacket) => plan.terms.noDeal ?? null;
  return [
    ...(differs(names)
      ? [message("cli.differs-which-cases", {})]
      : differs(({ scenarios }) => scenarios) && !differs(given)
        ? [message("cli.differs-cases", {})]
        : []),
    ...(differs(({ programs }) => programs) && !differs(({ plan }) => plan.strategies)
      ? [message("cli.differs-programs", {})]
      : []),
  ];
}

/** By option. */
function typed({ plan }: TournamentPacket): Map<string, string> {
  const { strategies, protocols, repeats, swaps, selfPlay, scheme, seed } = plan;
  return new Map([
    ...typedTerms(plan.terms as TournamentTerms),
    ["--strategies", strategies.join(" ")],
    ["--protocol", protocols.join(" ")],
    ["--repeat", String(repeats)],
    ["--line-ups", scheme === "every-line-up" ? "every" : "one"],
    ...(swaps ? [] : [["--no-swaps", ""] as const]),
    ...(selfPlay ? [] : [["--no-self-play", ""] as const]),
    ["--seed", String(seed)],
  ]);
}

function read(text: string): TournamentPacket | null {
  try {
    const packet = JSON.parse(text) as TournamentPacket | null;
    return packet && typeof packet === "object" && packet.plan ? packet : null;
  } catch {
    return null;
  }
}
