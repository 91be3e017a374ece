// Plays how talks may go on from what was tabled: whoever tabled last begins, and everybody has heard what reached them.
import {
  continuing,
  type HeldIssue,
  heldIn,
  type PlayedOut,
  plainTerms,
  rehearse,
  type Setup,
  turnedBack,
  turnedSetup,
} from "@parley/engine/rehearsal";
import { type NotReady, readySetup } from "../../engine/rehearsal/ready-setup.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type Notice, noticingProtocol, noticingStrategy } from "./noticing-chance.ts";
import { deskHere, type TalksHere } from "./talks-here.ts";

export interface Wanted {
  /** One per party at the table, as they are typed. */
  readonly strategies: readonly string[];
  readonly protocol: string;
  readonly rounds: number;
  readonly seed: number;
  readonly noDeal: AssumedNoDeal;
  /** Ids of settled issues that are nevertheless let open again. */
  readonly letOpen: readonly string[];
}

export interface GoingOn {
  readonly kind: "ready";
  /** With the parties in the order of the case. */
  readonly setup: Setup;
  /** A course of that number, told in the order of the case. */
  play(session: number): PlayedOut;
  /** Something is drawn by chance, as far as has been played. */
  readonly notice: Readonly<Notice>;
}

const MOST_ROUNDS = 1_000;

export function goingOn(
  wanted: Wanted,
  { documents, said, held }: Pick<TalksHere, "documents" | "said"> & { readonly held: readonly HeldIssue[] },
  desk: RoomDesk,
): GoingOn | NotReady {
  if (!documents) return { kind: "closed", reasons: [] };
  const parties = documents.frame.parties.length;
  const first = Math.max(0, said.tabled.findLast(({ to }) => to.length > 0)?.by ?? 0);
  const { strategies, seed, noDeal, protocol } = wanted;
  const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.round(wanted.rounds)));
  const plain = { protocol, seed, noDeal, terms: plainTerms(parties, rounds) };
  const straight = readySetup({ setup: { ...plain, strategies }, held }, deskHere(documents, 0, desk));
  if (straight.kind !== "ready") return straight;
  const turned = readySetup({ setup: { ...plain, strategies }, held }, deskHere(documents, first, desk));
  if (turned.kind !== "ready") return turned;
  const seated = turnedSetup(straight.setup, first, turned.setup.scenario);
  const place = (party: number) => (party - first + parties) % parties;
  // What a side said on an issue before it was settled counts no more; what it said beside that does.
  const before = said.heard.map(({ by, to, deal }) => ({
    by: place(by),
    to: to.map(place),
    deal: heldIn(deal, held),
  }));
  const notice: Notice = { drawn: false };
  const playing: Setup = {
    ...seated,
    protocol: noticingProtocol(seated.protocol, notice),
    strategies: seated.strategies.map((one) => noticingStrategy(continuing(one, before), notice)),
  };
  return {
    kind: "ready",
    setup: straight.setup,
    notice,
    play: (session) => turnedBack(rehearse({ ...playing, session }), { ...straight.setup, session }, first),
  };
}
