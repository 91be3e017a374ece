// Packages that all have accepted whose acceptance is needed, and whose terms nobody has declared yet.
import { proposeWordings, reasonText } from "@parley/engine/report";
import { type Offer, offerStanding } from "@parley/engine/talks";
import { optionWords } from "../../engine/deals/deal-words.ts";
import { languageOf } from "../../engine/spoken-language.ts";
import { agreeAct, type Wordings, wordingsName } from "../agree-act.ts";
import { whyVoid } from "../next-place.ts";
import type { RoomDesk } from "../room-desk.ts";
import { type SeatTag, seatTags, tagsOf } from "../seat-tags.ts";
import { tellingIn } from "../telling.ts";

export interface ReadyPackage {
  readonly offer: Offer["made"]["act"];
  /** Of the act that made the offer. */
  readonly number: number;
  readonly by: SeatTag;
  /** Leaves no issue open. */
  readonly complete: boolean;
  readonly choices: readonly { readonly issue: string; readonly name: string; readonly option: string }[];
  /** Words to begin from, and over them what was written here before. */
  readonly wordings: Wordings;
  readonly readers: readonly SeatTag[];
  /** Why the own seat cannot declare it, in words; null if it can. */
  readonly barred: string | null;
}

export async function readyPackages(desk: RoomDesk): Promise<ReadyPackage[]> {
  const { room, now: at } = desk;
  const required = room.seats.filter((one) => one.required).map(({ id }) => id);
  const ready = room.offers.filter((offer) => offerStanding(offer, { at, required }) === "accepted");
  return Promise.all(ready.map((offer) => readyPackage(offer, desk)));
}

async function readyPackage(offer: Offer, desk: RoomDesk): Promise<ReadyPackage> {
  const { room, language } = desk;
  const { made, audience, choices, complete } = offer;
  const tagOf = seatTags(room, language);
  const frame = room.frame?.frame;
  const proposed = frame ? proposeWordings({ frame, choices, language: languageOf(language) }) : {};
  const kept = ((await desk.readLocal(wordingsName(made.act))) ?? {}) as Wordings;
  const wordings = Object.fromEntries(
    Object.entries(proposed).map(([issue, words]) => [issue, kept[issue] ?? words]),
  );
  return {
    ...{ offer: made.act, number: made.number, by: tagOf(made.seat), complete, wordings },
    choices: (frame?.issues ?? []).flatMap((issue) => {
      const option = issue.options.findIndex(({ id }) => id === choices[issue.id]);
      return option < 0 ? [] : [{ issue: issue.id, name: issue.name, option: optionWords(issue, option) }];
    }),
    readers: tagsOf(audience, tagOf, room),
    barred: await whyBarred(offer, desk),
  };
}

/** Told of words that are certain to do. */
async function whyBarred({ made: { act: offer } }: Offer, desk: RoomDesk): Promise<string | null> {
  const { room, language } = desk;
  const reading = await agreeAct(room, { offer, wordings: {} });
  const reasons = reading.ok ? [whyVoid({ act: reading.act }, desk)] : reading.problems;
  const told = reasons.flatMap((one) => (one ? [reasonText(room, one, tellingIn(language))] : []));
  return told.length === 0 ? null : told.join(" ");
}
