// The case on this device that goes with a room: the own profile, estimates of the others, and whether it is still about the same issues.
import { type CaseDocuments, caseFromDocuments, type Frame, type Profile } from "@parley/engine/case";
import type { Room, SeatId } from "@parley/engine/talks";

export type OwnCase =
  /** No case goes with the room on this device, or it was removed. */
  | { readonly state: "none" }
  /** It has errors, so that nothing can be worked out from it. */
  | { readonly state: "unsound" }
  /** It has no profile that the party of this seat wrote itself. */
  | { readonly state: "no-profile"; readonly isOld: boolean }
  | {
      readonly state: "ready";
      /** The frame that the profiles are about. */
      readonly frame: Frame;
      readonly profile: Profile;
      /** Of other parties, each judged by somebody else than the party. */
      readonly estimates: readonly Profile[];
      /** The room's frame has other parties, issues or options by now. */
      readonly isOld: boolean;
    };

export function ownCaseOf(documents: CaseDocuments | null, room: Room, seat: SeatId): OwnCase {
  if (!documents) return { state: "none" };
  const reading = caseFromDocuments({ ...documents, conflict: null, whatIfs: null }, { folderName: "case" });
  if (!reading.ok) return { state: "unsound" };
  const { frame, profiles } = reading.case;
  const isOld = room.frame !== null && outline(frame) !== outline(room.frame.frame);
  const own = room.seats.find(({ id }) => id === seat)?.speaksFor ?? [];
  const profile = profiles.find(({ party }) => own.includes(party));
  if (!profile) return { state: "no-profile", isOld };
  const estimates = profiles.filter(({ party, estimated }) => estimated !== null && !own.includes(party));
  return { state: "ready", frame, profile, estimates, isOld };
}

/** What offers can name, as text to compare. */
function outline({ parties, issues }: Frame): string {
  const ids = issues.map(({ id, options }) => [id, options.map((option) => option.id).sort()]);
  return JSON.stringify([
    parties.map(({ id }) => id).sort(),
    ids.sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
}
