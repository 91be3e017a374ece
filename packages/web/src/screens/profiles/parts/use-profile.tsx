// The profile that is open: what it says in each layer, and changing it, which asks first where something that was said would go.
import type { FrameDocument, Message, ProfileDocument } from "@parley/engine/case";
import { type Layers, layersOf, type Transformed } from "@parley/engine/elicitation";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { parties } from "../../../parts/names.ts";
import { useCase, useSession } from "../../../store/use-case.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { LossDialog } from "./loss-dialog.tsx";
import { isBlank, type NamedIssue, namedIssues, profileIn, withProfile } from "./profile-parts.ts";
import { noteWorkedOut, type TypedPlace } from "./worked-out.ts";

export type Make = (profile: ProfileDocument, frame: FrameDocument) => Transformed;

export interface How {
  /** What undoing takes back. */
  readonly label: string;
  /** Letters of one go are one step. */
  readonly group?: string;
  /** The number that the person typed, as against those that follow from it. */
  readonly typed?: TypedPlace;
  /** What is lost was already agreed to, or is nothing. */
  readonly isSure?: boolean;
}

export interface OpenProfile {
  readonly party: string;
  readonly name: string;
  /** Place of the party in the case. */
  readonly index: number;
  readonly profile: ProfileDocument;
  readonly frame: FrameDocument;
  readonly issues: readonly NamedIssue[];
  readonly layers: Layers;
  readonly isReadOnly: boolean;
  readonly problems: readonly SaidProblem[];
  change(make: Make, how: How): void;
}

const ProfileContext = createContext<OpenProfile | null>(null);

export function useProfile(): OpenProfile {
  const open = useContext(ProfileContext);
  if (!open) throw new TypeError("no profile is open here");
  return open;
}

interface Asked {
  readonly make: Make;
  readonly how: How;
  readonly lost: readonly Message[];
}

export function ProfileProvider({
  party,
  children,
}: {
  readonly party: string;
  readonly children: ReactNode;
}) {
  const { documents, role } = useCase();
  const { frame } = documents;
  const [asked, ask] = useState<Asked | null>(null);
  const problems = useProblemsOf(party);
  const keep = useKeeping(party);
  const profile = useMemo(() => profileIn(documents, party), [documents, party]);
  const issues = useMemo(() => namedIssues(frame), [frame]);
  const layers = useMemo(() => layersOf(profile, frame), [profile, frame]);
  const index = parties(documents).findIndex(({ id }) => id === party);
  const open: OpenProfile = {
    ...{ party, index, profile, frame, issues, layers, problems },
    name: parties(documents)[index]?.name ?? party,
    isReadOnly: role !== "leads",
    change: (make, how) => {
      const { lost } = make(profile, frame);
      if (lost.length > 0 && !how.isSure) ask({ make, how, lost });
      else keep(make, how);
    },
  };
  return (
    <ProfileContext value={open}>
      {children}
      {asked && (
        <LossDialog
          lost={asked.lost}
          onLeave={() => ask(null)}
          onGoOn={() => {
            ask(null);
            keep(asked.make, asked.how);
          }}
        />
      )}
    </ProfileContext>
  );
}

/** Parties of which the person said that they themselves wrote the profile, before anything was in it. */
export const ownWritten = new Set<string>();

/** What is filled in here is an estimate, unless somebody says otherwise. */
function useKeeping(party: string): (make: Make, how: How) => void {
  const session = useSession();
  const { profiles } = useTexts();
  const estimated = { by: profiles.who.byDefault, on: profiles.who.onDefault };
  return (make, { label, group, typed }) =>
    session.edit(
      (documents) => {
        const before = profileIn(documents, party);
        const made = make(before, documents.frame);
        if (made.profile === before) return documents;
        noteWorkedOut(before, made, typed ?? null);
        const isNew = !made.profile.estimated && isBlank(before, documents.frame);
        const isOwn = ownWritten.has(`${session.key} ${party}`);
        return withProfile(documents, isNew && !isOwn ? { ...made.profile, estimated } : made.profile);
      },
      { label, ...(group === undefined ? {} : { group: `profile ${party} ${group}` }) },
    );
}

function useProblemsOf(party: string): readonly SaidProblem[] {
  const { value } = useAnswer("problems", null, { settle: 200 });
  return useMemo(() => value?.filter(({ file }) => file === `profiles/${party}.yaml`) ?? [], [value, party]);
}
