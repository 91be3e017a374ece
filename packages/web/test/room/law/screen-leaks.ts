// Leaks as they could come about, planted one at a time into the fold or into what screens ask: each must break the law.
import { createHash } from "node:crypto";
import { type Message, message } from "@parley/engine/case";
import {
  isSealed,
  type Mark,
  type Place,
  type PlacedAct,
  type Room,
  type SeatId,
} from "@parley/engine/talks";
import type * as Folding from "../../../../engine/src/talks/room-fold.ts";
import type { RoomDesk } from "../../../src/room/room-desk.ts";

type Exports = Record<string, unknown>;

/** What takes the place of some exports of a module, by the module's path from here. */
export type Leak = Readonly<Record<string, (original: Exports) => Exports>>;

const FOLD = "../../../../engine/src/talks/room-fold.ts";
const PLACE = "../../../../engine/src/talks/place.ts";
const PROGRESS = "../../../../engine/src/talks/progress-input.ts";
const NEXT = "../../../src/room/next-place.ts";
const HERE = "../../../src/room/rehearsal/talks-here.ts";
const WANTED = "../../../src/room/desk/wanted-release.ts";
const question = (name: string) => `../../../src/room/questions/${name}.ts`;

/** What a fold that looks at sealed acts as well would know. */
interface Behind {
  readonly hidden: readonly PlacedAct[];
  readonly everything: Room;
}

const behindOf = new WeakMap<Room, Behind>();

const asItIs = (room: Room) => room;

/** A fold that keeps what is addressed past its viewer, and what it makes of it. */
function peeping(change: (room: Room, behind: Behind) => Room = asItIs): Leak[string] {
  return (original) => {
    const { RoomFold } = original as unknown as typeof Folding;
    class Peeping extends RoomFold {
      readonly #hidden: PlacedAct[] = [];
      readonly #all = new RoomFold();
      override add(place: Place) {
        const judged = super.add(place);
        this.#all.add(place);
        if (judged === null && !isSealed(place)) this.#hidden.push(place);
        return judged;
      }
      override room() {
        const behind = { hidden: [...this.#hidden], everything: this.#all.room() };
        const room = change(super.room(), behind);
        behindOf.set(room, behind);
        return room;
      }
    }
    return {
      RoomFold: Peeping,
      foldRoom: (places: readonly Place[], viewer?: SeatId) => {
        const fold = new Peeping(viewer);
        for (const place of places) fold.add(place);
        return fold.room();
      },
    };
  };
}

/** A question whose answer has something more in it. */
function adding(name: string, more: (desk: RoomDesk, behind: Behind | undefined) => object): Leak {
  const exported = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    [question(name)]: (original) => ({
      [exported]: async (args: unknown, desk: RoomDesk) => ({
        ...(await (original[exported] as (args: unknown, desk: RoomDesk) => object)(args, desk)),
        ...more(desk, behindOf.get(desk.room)),
      }),
    }),
  };
}

function markOf({ leaf: act, number, stamp, seat, author }: PlacedAct): Mark {
  return { act, number, stamp, seat, author };
}

const hashOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Judging as the screens do it before something is sent, with a better reason where one is known. */
const telling: Leak[string] = ({ whyVoid }) => ({
  whyVoid: (wanted: unknown, desk: RoomDesk) => {
    const reason = (whyVoid as (wanted: unknown, desk: RoomDesk) => Message | null)(wanted, desk);
    const named = behindOf.get(desk.room)?.hidden.find(({ leaf }) => leaf === reason?.params.act);
    return named && named.act.do !== "offer" ? message("talks.refers-to-void", { act: named.leaf }) : reason;
  },
});

export const SCREEN_LEAKS: readonly (readonly [name: string, leak: Leak])[] = [
  ["answers to polls opened to all", { [PLACE]: () => ({ isOpenToAll: opensPolls }) }],
  [
    "a count of sealed places beside the table",
    adding("talks", ({ room }) => ({ sealed: (room.head?.number ?? 0) - room.acts.length })),
  ],
  [
    "offers in the order in which their authors last spoke to others",
    {
      [FOLD]: peeping((room, { hidden }) => ({ ...room, offers: room.offers.toSorted(byLastWord(hidden)) })),
    },
  ],
  ["a reason that tells a hidden act from none", { [FOLD]: peeping(), [NEXT]: telling }],
  [
    "the hash of a profile that went to others",
    {
      [FOLD]: peeping((room, { hidden }) => ({
        ...room,
        profiles: [...room.profiles, ...hidden.flatMap(sharedByHash)],
      })),
    },
  ],
  [
    "progress reckoned with the offers of all",
    {
      [FOLD]: peeping(),
      [PROGRESS]: ({ progressInput }) => ({
        progressInput: (room: Room, moment: unknown) =>
          (progressInput as (room: Room, moment: unknown) => unknown)(
            { ...room, offers: behindOf.get(room)?.everything.offers ?? room.offers },
            moment,
          ),
      }),
    },
  ],
  [
    "a rehearsal that has heard the offers of all",
    {
      [FOLD]: peeping(),
      [HERE]: ({ talksHere }) => ({
        talksHere: (desk: RoomDesk) =>
          (talksHere as (desk: RoomDesk) => unknown)({
            ...desk,
            room: { ...desk.room, offers: behindOf.get(desk.room)?.everything.offers ?? desk.room.offers },
          }),
      }),
    },
  ],
  [
    "a ledger with what others were told",
    { [FOLD]: peeping((room, { everything }) => ({ ...room, exposure: everything.exposure })) },
  ],
  [
    "how lately each seat was at work",
    {
      [FOLD]: peeping(),
      ...adding("desk-course", (_, behind) => ({
        lately: behind?.hidden.slice(-3).map(({ seat }) => seat),
      })),
    },
  ],
];

/** It shows only where what is passed on has a source that its receiver cannot open. */
export const RELEASE_LEAK: Leak = {
  [WANTED]: ({ conveyOf }) => ({
    conveyOf: (wanted: { readonly sources: readonly string[] }, room: Room) => ({
      ...(conveyOf as (wanted: unknown, room: Room) => object)(wanted, room),
      ...(wanted.sources.length > 0 && { releases: wanted.sources[0] }),
    }),
  }),
};

function opensPolls({ kind, act }: PlacedAct): boolean {
  return kind !== "act" || act?.do === "poll-answer";
}

function byLastWord(hidden: readonly PlacedAct[]) {
  const lastOf = ({ made }: Room["offers"][number]) => hidden.findLastIndex(({ seat }) => seat === made.seat);
  return (a: Room["offers"][number], b: Room["offers"][number]) => lastOf(a) - lastOf(b);
}

function sharedByHash(placed: PlacedAct): Room["profiles"][number][] {
  const { act, audience } = placed;
  if (act.do !== "share") return [];
  const profile = { ...act.profile, party: hashOf(act.profile).slice(0, 12) };
  return [{ shared: markOf(placed), audience, profile }];
}
