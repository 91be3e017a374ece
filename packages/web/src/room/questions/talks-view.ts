// The whole table as one seat sees it. Pure, so that it can be worked out for another seat as well: what is shown there is what it will see.
import type { Choices, LeafHash, Phase, Room, SeatId } from "@parley/engine/talks";
import type { LanguageCode } from "../../texts/language.ts";
import type { OwnCase } from "../own-case.ts";
import { type SeatTag, seatTags, type TagOf, tagsOf } from "../seat-tags.ts";
import { isBlank } from "./talks-blank.ts";
import { type OfferView, offerView } from "./talks-offers.ts";
import { type SaidView, saidView } from "./talks-said.ts";
import { type SelfView, selfView } from "./talks-self.ts";
import { type PositionsView, positionsView } from "./talks-table.ts";
import { type TodoView, todoView } from "./talks-todo.ts";
import { type WorthView, worthView } from "./talks-worth.ts";

export interface TalksSight {
  readonly room: Room;
  readonly seat: SeatId;
  /** The case of that seat, where it is on this device. */
  readonly ownCase: OwnCase;
  readonly now: number;
  readonly language: LanguageCode;
  /** As many offers, and as many other words, the latest first; all of them if left out. */
  readonly most?: number;
}

export type DraftView = OfferView & {
  /** The member of the own seat that wrote it; null where that goes by no name. */
  readonly by: string | null;
};

export interface TalksView {
  readonly now: number;
  readonly phase: Phase["kind"];
  readonly self: SelfView;
  readonly todo: readonly TodoView[];
  readonly offers: readonly TabledView[];
  /** Offers that were left out as too many. */
  readonly older: number;
  readonly drafts: readonly DraftView[];
  readonly positions: PositionsView;
  readonly said: readonly SaidView[];
  readonly olderSaid: number;
  readonly profiles: readonly SharedView[];
  readonly ownCase: {
    readonly state: OwnCase["state"];
    readonly isOld: boolean;
    /** Its profile of the own party says nothing yet. */
    readonly isBlank: boolean;
  };
}

export interface TabledView extends OfferView {
  /** By the own profile; null where there is none, or it does not know what the offer names. */
  readonly worth: WorthView | null;
  /** What others are taken to have from it, by estimates of the own case. */
  readonly estimates: readonly EstimateView[];
}

export interface EstimateView {
  readonly party: { readonly index: number; readonly name: string };
  readonly by: string;
  readonly on: string;
  readonly worth: Pick<WorthView, "worth" | "noDeal" | "gain" | "against">;
}

export interface SharedView {
  readonly act: LeafHash;
  readonly number: number;
  readonly at: number;
  readonly from: SeatTag;
  readonly to: readonly SeatTag[];
  readonly isOwn: boolean;
  readonly party: string;
}

export function talksView(sight: TalksSight): TalksView {
  const { room, seat, ownCase, now, language, most = Number.POSITIVE_INFINITY } = sight;
  const tagOf = seatTags(room, language);
  const tabled = room.offers.filter(({ audience }) => audience.length > 1).toReversed();
  const own = tabled.find(({ made }) => made.seat === seat)?.choices ?? null;
  const said = saidView({ room, seat, tagOf });
  const waiting = todoView({ room, seat, now, tagOf });
  const needed = new Set(waiting.map(({ act }) => act));
  const [offers, older] = latest(tabled, { most, isNeeded: ({ made }) => needed.has(made.act) });
  const [words, olderSaid] = latest(said, { most, isNeeded: ({ act }) => needed.has(act) });
  const drafts = room.offers.filter(({ audience, ended }) => audience.length === 1 && ended === null);
  return {
    ...{ now, phase: room.phase.kind, self: selfView(room, seat, tagOf) },
    todo: waiting,
    offers: offers.map((offer) => ({
      ...offerView(offer, { room, seat, now, tagOf }),
      ...worthsOf(offer.choices, offer.made.seat === seat ? null : own, ownCase),
    })),
    older,
    drafts: drafts.toReversed().map((draft) => ({
      ...offerView(draft, { room, seat, now, tagOf }),
      by: room.members.find(({ key }) => key === draft.made.author)?.name ?? null,
    })),
    positions: positionsView({ room, now, tagOf }),
    ...{ said: words, olderSaid },
    profiles: sharedViews(room, seat, tagOf),
    ownCase: {
      state: ownCase.state,
      isOld: "isOld" in ownCase && ownCase.isOld,
      isBlank: ownCase.state === "ready" && isBlank(ownCase.profile),
    },
  };
}

/** The first so many, and of the rest what waits for an answer; with how many were left out. */
function latest<Item>(
  items: readonly Item[],
  { most, isNeeded }: { readonly most: number; readonly isNeeded: (item: Item) => boolean },
): [Item[], number] {
  const kept = items.filter((item, at) => at < most || isNeeded(item));
  return [kept, items.length - kept.length];
}

/** `own`: what the own seat offered last. */
export function worthsOf(
  choices: Choices,
  own: Choices | null,
  ownCase: OwnCase,
): Pick<TabledView, "worth" | "estimates"> {
  if (ownCase.state !== "ready") return { worth: null, estimates: [] };
  const { frame, profile, estimates } = ownCase;
  return {
    worth: worthView(profile, frame, { choices, own }),
    estimates: estimates
      .filter((one) => !isBlank(one))
      .flatMap((estimated): EstimateView[] => {
        const found = worthView(estimated, frame, { choices, own: null });
        const index = frame.parties.findIndex(({ id }) => id === estimated.party);
        if (!found) return [];
        const { worth, noDeal, gain, against } = found;
        return [
          {
            party: { index, name: frame.parties[index].name },
            by: estimated.estimated?.by ?? "",
            on: estimated.estimated?.on ?? "",
            worth: { worth, noDeal, gain, against },
          },
        ];
      }),
  };
}

function sharedViews(room: Room, seat: SeatId, tagOf: TagOf): SharedView[] {
  const parties = room.frame?.frame.parties ?? [];
  return room.profiles.toReversed().map(({ shared, audience, profile }) => ({
    ...{ act: shared.act, number: shared.number, at: shared.stamp, from: tagOf(shared.seat) },
    to: tagsOf(
      audience.filter((id) => id !== shared.seat),
      tagOf,
      room,
    ),
    isOwn: shared.seat === seat,
    party: parties.find(({ id }) => id === profile.party)?.name ?? profile.party,
  }));
}
