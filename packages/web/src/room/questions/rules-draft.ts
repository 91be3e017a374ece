// What this seat needs to write ground rules: its own draft on this device, what one can begin from, and the names that clauses use.
import { talksSpeech } from "@parley/engine/report";
import type { GroundRules } from "@parley/engine/talks";
import { languageOf } from "../../engine/spoken-language.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type DraftStart, draftStarts, withAllSeats } from "../rules/draft-start.ts";
import { type KeptDraft, RULES_DRAFT } from "../rules/kept-draft.ts";
import { type OptionSentences, optionSentences } from "../rules/option-sentences.ts";
import { type SeatTag, seatTags } from "../seat-tags.ts";

export interface FrameNames {
  readonly version: number;
  readonly title: string;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly issues: readonly { readonly id: string; readonly name: string }[];
}

export interface RulesDraftView {
  /** What stands on this device; null where nothing was begun. */
  readonly kept: KeptDraft | null;
  /** Empty before there is a case. */
  readonly starts: readonly DraftStart[];
  /** The number that a proposal would have. */
  readonly next: number;
  readonly seats: readonly SeatTag[];
  /** Version 1 first. */
  readonly frames: readonly FrameNames[];
  readonly sentences: OptionSentences;
}

export async function rulesDraft(_: null, desk: RoomDesk): Promise<RulesDraftView> {
  const { room, language } = desk;
  const tagOf = seatTags(room, language);
  const kept = (await desk.readLocal(RULES_DRAFT)) as KeptDraft | null | undefined;
  return {
    kept: kept ? { ...kept, rules: withAllSeats(kept.rules as GroundRules, room) } : null,
    starts: draftStarts(room),
    next: room.rules.versions.length + 1,
    seats: room.seats.map(({ id }) => tagOf(id)),
    frames: room.frames.map(({ version, frame: { title, parties, issues } }) => ({
      ...{ version, title },
      parties: parties.map(({ id, name }) => ({ id, name })),
      issues: issues.map(({ id, name }) => ({ id, name })),
    })),
    sentences: optionSentences(talksSpeech({ language: languageOf(language) })),
  };
}
