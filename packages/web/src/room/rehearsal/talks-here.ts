// Where the talks of a room stand for somebody who would rehearse how they go on: the parties at the table, the profiles open to this
// seat, and what was tabled. Everything from what the seat can open.
import type { CaseDocuments } from "@parley/engine/case";
import {
  type HeldIssue,
  type SaidInTalks,
  type SettledHow,
  saidInTalks,
  settledInTalks,
} from "@parley/engine/rehearsal";
import { type Choices, progressInput, type Room } from "@parley/engine/talks";
import { optionWords } from "../../engine/deals/deal-words.ts";
import type { Desk } from "../../engine/desk.ts";
import { makeDesk } from "../../engine/make-desk.ts";
import { profilesOf, roomCase } from "../known-profiles.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface TalksHere {
  /** What is lacking before anything can be played. */
  readonly missing: "frame" | "parties" | "profiles" | null;
  readonly parties: readonly PartyHere[];
  /** The case as it is at the table; null while something is missing. */
  readonly documents: CaseDocuments | null;
  readonly said: SaidInTalks;
  /** What the talks have settled so far. */
  readonly settled: readonly SettledIssueHere[];
  readonly withdrawn: number;
  /** Offers that name something which the frame of the room does not have any more. */
  readonly outdated: number;
}

export interface SettledIssueHere {
  /** Id of the issue. */
  readonly id: string;
  readonly issue: string;
  /** The option, in words. */
  readonly option: string;
  readonly how: SettledHow;
  readonly place: HeldIssue;
}

export interface PartyHere {
  readonly id: string;
  readonly name: string;
  /** Place in the case of the room. */
  readonly index: number;
  readonly from: "own" | "shared" | "estimate" | "nothing";
  /** Whose estimate it is; empty where that is not said. */
  readonly by: string;
}

const NOTHING_SAID: SaidInTalks = { heard: [], tabled: [], partial: 0 };
const FEWEST = 2;

export async function talksHere(desk: RoomDesk): Promise<TalksHere> {
  const { room, now } = desk;
  const whole = roomCase(room, await desk.ownCase());
  const standing = { ...room, offers: room.offers.filter(({ ended }) => ended?.how !== "withdrawn") };
  const profiles = whole ? profilesOf(whole) : [];
  const input = whole && progressInput(standing, { now, profiles });
  if (!whole || !input) return { ...NOBODY, missing: "frame" };
  const { frame, offers } = input;
  const known = new Set(input.profiles.map(({ party }) => String(party)));
  const parties = frame.parties.map(({ id, name }) => partyHere({ id, name }, { room, known, whole }));
  const missing =
    parties.length < FEWEST
      ? ("parties" as const)
      : parties.some(({ from }) => from === "nothing")
        ? ("profiles" as const)
        : null;
  return {
    missing,
    parties,
    documents: missing === null ? atTable(whole, frame.parties) : null,
    said: saidInTalks(frame.parties.length, offers),
    settled: settledInTalks(room, { frame, offers, now }).map(({ issue, option, how }) => {
      const { id, name } = frame.issues[issue];
      const words = optionWords(frame.issues[issue], option);
      return { id, issue: name, option: words, how, place: { issue, option } };
    }),
    withdrawn: onTable(room).length - onTable(standing).length,
    outdated: onTable(standing).filter(({ choices }) => isOutdated(choices, room)).length,
  };
}

const NOBODY: Omit<TalksHere, "missing"> = {
  parties: [],
  documents: null,
  said: NOTHING_SAID,
  settled: [],
  withdrawn: 0,
  outdated: 0,
};

interface Knowing {
  readonly room: Room;
  /** Parties of whom a profile can be reckoned with. */
  readonly known: ReadonlySet<string>;
  readonly whole: CaseDocuments;
}

function partyHere({ id, name }: Pick<PartyHere, "id" | "name">, { room, known, whole }: Knowing): PartyHere {
  const index = room.frame?.frame.parties.findIndex((party) => party.id === id) ?? -1;
  const own = room.seats.find((seat) => seat.id === room.viewer)?.speaksFor ?? [];
  const estimated = whole.profiles.find(({ party }) => party === id)?.estimated;
  const isShared = room.profiles.some(({ profile }) => profile.party === id);
  const from = own.includes(id) ? "own" : isShared ? "shared" : "estimate";
  // A side may also share, or keep, what somebody else judged of it.
  const by = typeof estimated === "object" && estimated !== null && "by" in estimated ? estimated.by : "";
  return { id, name, index, from: known.has(id) ? from : "nothing", by: String(by ?? "") };
}

function atTable(whole: CaseDocuments, parties: readonly { readonly id: string }[]): CaseDocuments {
  const ids = new Set(parties.map(({ id }) => String(id)));
  return {
    ...whole,
    frame: { ...whole.frame, parties: whole.frame.parties.filter((party) => ids.has(idOf(party))) },
    profiles: whole.profiles.filter(({ party }) => ids.has(String(party))),
  };
}

function idOf(party: CaseDocuments["frame"]["parties"][number]): string {
  return String(typeof party === "object" ? party.id : party);
}

/** Drafts of the own seat are not on the table. */
function onTable({ offers }: Pick<Room, "offers">): Room["offers"] {
  return offers.filter(({ audience }) => audience.length > 1);
}

function isOutdated(choices: Choices, { frame }: Room): boolean {
  const issues = frame?.frame.issues ?? [];
  return Object.entries(choices).some(([id, option]) => {
    const issue = issues.find((one) => one.id === id);
    return !issue?.options.some((one) => one.id === option);
  });
}

/** With the parties in the order of the case, or with another of them first. */
export function deskHere(documents: CaseDocuments, first: number, desk: RoomDesk): Desk {
  const { parties } = documents.frame;
  const frame = { ...documents.frame, parties: [...parties.slice(first), ...parties.slice(0, first)] };
  const turned = { ...documents, frame };
  const { language } = desk;
  return desk.once(`rehearsal desk ${language} ${JSON.stringify(turned)}`, () =>
    makeDesk({ documents: turned, language }),
  );
}
