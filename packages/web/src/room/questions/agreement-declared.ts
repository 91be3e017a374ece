// One package that was declared agreed: its text, whether it is the one that signatures name, and what the own seat can do.
import { type AgreementStanding, isSignedByAll } from "@parley/engine/agreement";
import { type Block, reasonText, talksSpeech, writeAgreement } from "@parley/engine/report";
import type { LeafHash, SealedActInput, SeatId } from "@parley/engine/talks";
import { reportOptions } from "../../engine/report-options.ts";
import { languageOf } from "../../engine/spoken-language.ts";
import { hashGroups } from "../agree-act.ts";
import { whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";

export interface DeclaredPackage {
  readonly act: LeafHash;
  readonly number: number;
  readonly moment: string;
  readonly by: SeatTag;
  /** Terms, signatures and what was read back, as documents have them. */
  readonly blocks: readonly Block[];
  readonly text: string;
  readonly termsHash: string;
  readonly hash: readonly string[];
  readonly check: AgreementStanding["textCheck"];
  readonly signedByAll: boolean;
  readonly missing: readonly SeatTag[];
  readonly readers: readonly SeatTag[];
  readonly own: OwnPart;
}

export interface OwnPart {
  readonly understood: AgreementStanding["seats"][number]["understood"] | null;
  /** `barred`: with the reason in words. */
  readonly sign: "signed" | "not-needed" | "can" | { readonly barred: string };
  readonly canReadBack: boolean;
  /** The last that the own seat wrote on reading it back. */
  readonly saidBack: string | null;
  /** Read-backs of this text, which the own seat declared, that wait for its reply. */
  readonly toAnswer: readonly { readonly act: LeafHash; readonly seat: SeatTag; readonly words: string }[];
}

export function declaredPackage(standing: AgreementStanding, desk: RoomDesk): DeclaredPackage {
  const { room, language } = desk;
  const { declared, audience, text, termsHash, textCheck: check } = standing;
  const tagOf = seatTags(room, language);
  // By the same clock as the chapter's own sentences.
  const moment = talksSpeech({ language: languageOf(language) }).moment(declared.stamp);
  return {
    ...{ act: declared.act, number: declared.number, moment, by: tagOf(declared.seat) },
    ...{ blocks: blocksOf(standing, desk), text, termsHash, hash: hashGroups(termsHash), check },
    signedByAll: isSignedByAll(standing),
    missing: tagsOf(standing.missing, tagOf, room),
    readers: tagsOf(audience, tagOf, room),
    own: ownPart(standing, desk),
  };
}

/** The chapter without the note on its hash, which the page shows by itself. */
function blocksOf(standing: AgreementStanding, { language }: RoomDesk): Block[] {
  const [section] = writeAgreement([standing], reportOptions(language)).sections;
  return section.blocks.filter(({ kind }) => kind !== "note");
}

function ownPart(standing: AgreementStanding, desk: RoomDesk): OwnPart {
  const { room, view, language } = desk;
  const { declared, readBacks, seats } = standing;
  const own = view.seat as SeatId;
  const tagOf = seatTags(room, language);
  return {
    understood: seats.find(({ seat }) => seat === own)?.understood ?? null,
    sign: ownSignature(standing, desk),
    canReadBack: whyVoid({ act: { do: "read-back", of: declared.act, words: "?" } }, desk) === null,
    saidBack: readBacks.findLast(({ made }) => made.seat === own)?.words ?? null,
    toAnswer:
      declared.seat === own
        ? readBacks
            .filter(({ reply }) => reply === null)
            .map(({ made, words }) => ({ act: made.act, seat: tagOf(made.seat), words }))
        : [],
  };
}

function ownSignature(standing: AgreementStanding, desk: RoomDesk): OwnPart["sign"] {
  const { room, view, language } = desk;
  const { declared, seats, termsHash } = standing;
  const seat = seats.find((one) => one.seat === view.seat);
  if (!seat) return "not-needed";
  if (seat.signed) return "signed";
  const act: SealedActInput = { do: "sign", agreement: declared.act, termsHash };
  const reason = whyVoid({ act }, desk);
  return reason === null ? "can" : { barred: reasonText(room, reason, tellingIn(language)) };
}
