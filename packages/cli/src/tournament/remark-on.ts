// Adds to what a tournament found what should be known of its cases: they stand in the packet as they were played.
import { caseFromDocuments } from "@parley/engine/case";
import { basisOf, remarksOnCases, type TournamentSummary } from "@parley/engine/rehearsal";
import type { TournamentPacket } from "./packet.ts";

export function remarkOn(
  summary: TournamentSummary,
  { plan, scenarios }: TournamentPacket,
): TournamentSummary {
  const cases = scenarios.flatMap(({ documents }, at) => {
    const reading = caseFromDocuments(documents, { folderName: "tournament" });
    return reading.ok ? [{ name: plan.scenarios[at].name, basis: basisOf(reading.case) }] : [];
  });
  return { ...summary, remarks: [...summary.remarks, ...remarksOnCases(cases)] };
}
