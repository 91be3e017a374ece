// The profile that is open: what it says in each layer, and changing it, which asks first where something that was said would go.
import type { FrameDocument, Message, ProfileDocument } from "@parley/engine/case";
import { type Layers, layersOf, type Transformed } from "@parley/engine/elicitation";
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from "react";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { named } from "../../../parts/names.ts";
import { useCase, useSession } from "../../../store/use-case.ts";
import { LossDialog } from "./loss-dialog.tsx";
import { ownWritten } from "./own-written.ts";
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

/** What stays as it is while the profile is filled in. */
export interface PartyPage {
  readonly party: string;
  readonly name: string;
  /** Place of the party in the case. */
  readonly index: number;
  readonly frame: FrameDocument;
  readonly issues: readonly NamedIssue[];
  readonly isReadOnly: boolean;
  change(make: Make, how: How): void;
}

export interface OpenProfile extends PartyPage {
  readonly profile: ProfileDocument;
  readonly layers: Layers;
  readonly problems: readonly SaidProblem[];
}

const PageContext = createContext<PartyPage | null>(null);
const ProfileContext = createContext<OpenProfile | null>(null);

export function useProfile(): OpenProfile {
  const open = useContext(ProfileContext);
  if (!open) throw new TypeError("no profile is open here");
  return open;
}

/** For pieces that get what they show of the profile from outside, so that they are not drawn again with each change of something else. */
export function usePartyPage(): PartyPage {
  const page = useContext(PageContext);
  if (!page) throw new TypeError("no profile is open here");
  return page;
}

interface Asked {
  readonly make: Make;
  readonly how: How;
  readonly lost: readonly Message[];
}

interface ProfileProviderProps {
  readonly party: string;
  readonly children: ReactNode;
}

export function ProfileProvider({ party, children }: ProfileProviderProps) {
  const { documents, role } = useCase();
  const { frame } = documents;
  const [asked, ask] = useState<Asked | null>(null);
  const problems = useProblemsOf(party);
  const profile = useMemo(() => profileIn(documents, party), [documents, party]);
  const issues = useMemo(() => namedIssues(frame), [frame]);
  const layers = useMemo(() => layersOf(profile, frame), [profile, frame]);
  const { keep, change } = useChanging({ party, profile, frame }, ask);
  const isReadOnly = role !== "leads";
  const page = useMemo((): PartyPage => {
    const all = frame.parties.map(named);
    const index = all.findIndex(({ id }) => id === party);
    return { party, index, frame, issues, isReadOnly, change, name: all[index]?.name ?? party };
  }, [party, frame, issues, isReadOnly, change]);
  const open = useMemo(() => ({ ...page, profile, layers, problems }), [page, profile, layers, problems]);
  return (
    <PageContext value={page}>
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
    </PageContext>
  );
}

interface Changing {
  readonly party: string;
  readonly profile: ProfileDocument;
  readonly frame: FrameDocument;
}

/** Both stay the same functions, whatever the profile is. */
function useChanging(now: Changing, ask: (asked: Asked) => void) {
  const keep = useKeeping(now.party);
  const latest = useRef({ ...now, keep });
  latest.current = { ...now, keep };
  return useMemo(
    () => ({
      keep: (make: Make, how: How) => latest.current.keep(make, how),
      change: (make: Make, how: How) => {
        const { profile, frame } = latest.current;
        const made = make(profile, frame);
        if (made.lost.length > 0 && !how.isSure) ask({ make, how, lost: made.lost });
        else latest.current.keep((before, within) => (before === profile ? made : make(before, within)), how);
      },
    }),
    [ask],
  );
}

/** What is filled in here is an estimate, unless somebody says otherwise. */
function useKeeping(party: string): (make: Make, how: How) => void {
  const session = useSession();
  return (make, { label, group, typed }) =>
    session.edit(
      (documents) => {
        const before = profileIn(documents, party);
        const made = make(before, documents.frame);
        if (made.profile === before) return documents;
        noteWorkedOut(before, made, typed ?? null);
        const isTold = made.profile.estimated !== undefined || ownWritten.has(`${session.key} ${party}`);
        const isNew = !isTold && isBlank(before, documents.frame);
        return withProfile(documents, isNew ? { ...made.profile, estimated: {} } : made.profile);
      },
      { label, ...(group === undefined ? {} : { group: `profile ${party} ${group}` }) },
    );
}

function useProblemsOf(party: string): readonly SaidProblem[] {
  const { value } = useAnswer("problems", null, { settle: 200 });
  return useMemo(() => value?.filter(({ file }) => file === `profiles/${party}.yaml`) ?? [], [value, party]);
}
