// Adds to what a tournament found what should be known of its cases: they stand in the packet as they were played.
import { caseFromDocuments } from "@parley/engine/case";
import {
  basisOf,
  type RoleGames,
  remarksOnCases,
  remarksOnTerms,
  type TournamentSummary,
} from "@parley/engine/rehearsal";
import type { TournamentPacket } from "./packet.ts";

export function remarkOn(
  summary: TournamentSummary,
  { plan, scenarios }: TournamentPacket,
): TournamentSummary {
  const cases = scenarios.flatMap(({ documents }, at) => {
    const reading = caseFromDocuments(documents, { folderName: "tournament" });
    if (!reading.ok) return [];
    const { name } = plan.scenarios[at];
    const parties = reading.case.frame.parties.map(({ id }) => id);
    return [{ name, parties, basis: basisOf(reading.case) }];
  });
  const remarks = [...summary.remarks, ...remarksOnTerms(plan.terms, cases), ...remarksOnCases(cases)];
  return { ...summary, remarks, roleGames: withSides(summary.roleGames, scenarios, plan) };
}

/** The games of cases, with what their sides are called. */
function withSides(
  { cases, more }: RoleGames,
  scenarios: TournamentPacket["scenarios"],
  plan: TournamentPacket["plan"],
): RoleGames {
  const named = cases.map((game) => {
    const at = plan.scenarios.findIndex(({ name }) => name === game.scenario);
    const reading = caseFromDocuments(scenarios[at].documents, { folderName: "tournament" });
    return reading.ok ? { ...game, sides: reading.case.frame.parties.map(({ name }) => name) } : game;
  });
  return { cases: named, more };
}
