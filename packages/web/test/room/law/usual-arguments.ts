// With what every question is asked when screens are compared: a question without an entry here fails the law.
import type { LeafHash, Room, SealedActInput, SeatId } from "@parley/engine/talks";
import { MEDIATOR, NORTH, RULES, SOUTH } from "../../../../engine/test/talks/a-room.ts";
import type { QuestionArgs, RoomQuestion } from "../../../src/room/questions.ts";

/** What a person at the screen could come to ask about; the same for both histories. */
export interface Asked {
  readonly room: Room;
  readonly viewer: SeatId;
  /** Acts that are addressed past the seat; it could only guess their hashes. */
  readonly hidden: readonly LeafHash[];
}

type Arguments = { readonly [Name in RoomQuestion]: (asked: Asked) => readonly QuestionArgs<Name>[] };

const nothing = () => [null];
const ALL = { kind: "", seat: "", text: "" } as const;
const IDEA = { kind: "idea", words: "Perhaps half each." } as const;

/** The second side draws by chance, and goes by what it hears. */
const REHEARSED = {
  ...{ strategies: ["linear", "tit-for-tat-absolute"], protocol: "alternating-offers", rounds: 3, seed: 1 },
  ...{ noDeal: {}, letOpen: [], courses: 2, shown: 0 },
};

export const USUAL_ARGUMENTS: Arguments = {
  agreement: nothing,
  agreementDraft: ({ room, hidden }) => last(named(room.offers, "made"), hidden).map(toDeclare),
  agreementPaper: () => [{ date: "2026-05-07" }],
  alarms: nothing,
  deskCourse: nothing,
  deskJudge: () => [null, { act: { do: "note", words: "Good morning." }, to: [NORTH] }],
  deskLedger: () => [{ seat: null }, { seat: NORTH }],
  deskPolls: nothing,
  deskRelease: ({ room, viewer, hidden }) =>
    [
      [],
      ...last(
        room.acts.map(({ placed }) => placed.leaf),
        hidden,
      ).map((leaf) => [leaf]),
    ].map((sources) => ({
      ...{ content: IDEA, to: viewer === SOUTH ? [NORTH] : [SOUTH], sources, isAttributed: false },
    })),
  deskSides: nothing,
  deskWriting: nothing,
  frameNow: nothing,
  judge: (asked) => wanted(asked).map((act) => ({ act })),
  log: () => [ALL, { ...ALL, kind: "void" }, { ...ALL, seat: MEDIATOR }],
  logDrafts: nothing,
  logLines: () => [
    { from: 0, count: 1_000, filter: ALL },
    { from: 0, count: 5, filter: { ...ALL, text: "e" } },
  ],
  ownProfileText: nothing,
  memberChanges: nothing,
  progress: nothing,
  rehearsalCourses: () => [REHEARSED],
  rehearsalStart: nothing,
  roomFrame: nothing,
  rules: nothing,
  rulesCheck: () => [{ rules: RULES }],
  rulesDraft: nothing,
  rulesVersion: ({ room }) =>
    room.rules.versions.slice(-1).map(({ version }) => ({ version, against: null })),
  seats: nothing,
  sharedCase: nothing,
  signs: nothing,
  standing: nothing,
  talks: () => [{ most: 500 }, { most: 3 }],
  talksPlanWorth: () => [{ water: "half" }, { water: "all", road: "open" }],
  talksSending: ({ viewer }) => [
    { act: { do: "offer", choices: { water: "half" } }, to: "chair" },
    { act: { do: "note", words: "Between us." }, to: [viewer === SOUTH ? NORTH : SOUTH] },
  ],
};

function toDeclare(offer: LeafHash) {
  return { offer, wordings: { water: "Each side takes half." } };
}

/** Acts on the last that the seat knows, and on the last that it does not. */
function wanted({ room, hidden }: Asked): SealedActInput[] {
  return [
    ...last(named(room.offers, "made"), hidden).map((offer) => ({
      do: "accept" as const,
      offer,
      binding: true,
    })),
    ...last([], hidden).map((of) => ({ do: "read-back" as const, of, words: "You mean this." })),
    ...last(named(room.polls, "opened"), hidden).map((poll) => ({
      ...{ do: "poll-answer" as const, poll, answer: "yes" as const },
    })),
  ];
}

function named<Part extends string>(
  items: readonly { readonly [K in Part]: { readonly act: LeafHash } }[],
  part: Part,
): LeafHash[] {
  return items.map((item) => item[part].act);
}

function last(known: readonly LeafHash[], hidden: readonly LeafHash[]): LeafHash[] {
  return [...known.slice(-1), ...hidden.slice(-1)];
}
