// What was agreed in a room about a case, kept beside the case for its briefing. It is a copy: the room goes on without it.
import type { AgreementStanding } from "@parley/engine/agreement";

const FORMAT = 1;

export function agreementSetting(caseKey: string): string {
  return `agreement of ${caseKey}`;
}

export function keptAgreements(agreements: readonly AgreementStanding[]): object {
  return { format: FORMAT, agreements };
}

/** None where nothing was kept, or in a form of another version. */
export function readAgreements(kept: unknown): readonly AgreementStanding[] {
  const { format, agreements } = (kept ?? {}) as ReturnType<typeof keptAgreements> & {
    readonly format?: unknown;
    readonly agreements?: unknown;
  };
  return format === FORMAT && Array.isArray(agreements) ? (agreements as AgreementStanding[]) : [];
}
