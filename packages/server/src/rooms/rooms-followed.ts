// The rooms that sockets of this process are in: each with one feed and one company for as long as somebody is there.
import type { webcrypto } from "node:crypto";
import { type ChainPoint, type SignedHead, signReceipt } from "@parley/seal";
import { Company, type CompanyStart, type Guest } from "./company.ts";
import { type FeedStart, type Follower, RoomFeed } from "./feed.ts";

export interface Visitor extends Guest, Follower {}

export interface RoomsFollowed {
  /** Gives the visitor every act after this number, and news of the others. @throws DatabaseError `unavailable` */
  enter(visitor: Visitor, at: { readonly room: string; readonly after: number }): Promise<Visit>;
  /** Someone has come to the door of the room, or been let in or sent away. */
  doorChanged(room: string): void;
  close(): Promise<void>;
}

export interface Visit {
  announce(head: SignedHead): void;
  leave(): void;
}

interface Followed {
  readonly feed: RoomFeed;
  readonly company: Company;
  visitors: number;
}

interface FollowingStart extends Omit<FeedStart, "room" | "vouch">, Omit<CompanyStart, "room"> {
  /** With which the server signs its word. */
  readonly signing: webcrypto.CryptoKey;
}

export function followRooms({ signing, ...parts }: FollowingStart): RoomsFollowed {
  const rooms = new Map<string, Followed>();

  function at(room: string): Followed {
    const known = rooms.get(room);
    if (known) return known;
    const vouch = (place: ChainPoint) => signReceipt({ key: signing, room, place });
    const feed = new RoomFeed({ room, ...parts, vouch });
    const company = new Company({ room, ...parts });
    const made = { feed, company, visitors: 0 };
    rooms.set(room, made);
    return made;
  }

  function drop(room: string, followed: Followed): void {
    followed.visitors--;
    if (followed.visitors > 0) return;
    rooms.delete(room);
    followed.company.close();
    void followed.feed.close();
  }

  return {
    enter: async (visitor, { room, after }) => {
      const followed = at(room);
      followed.visitors++;
      let isIn = true;
      const leave = () => {
        if (!isIn) return;
        isIn = false;
        followed.feed.remove(visitor);
        followed.company.remove(visitor);
        drop(room, followed);
      };
      try {
        followed.company.add(visitor);
        await followed.feed.add(visitor, after);
        return { announce: (head) => followed.company.announce(head), leave };
      } catch (error) {
        leave();
        throw error;
      }
    },
    doorChanged: (room) => {
      const followed = rooms.get(room);
      if (followed) followed.company.doorChanged();
      else parts.bus.tell({ room, door: true });
    },
    close: async () => {
      const all = [...rooms.values()];
      rooms.clear();
      for (const { company } of all) company.close();
      await Promise.all(all.map(({ feed }) => feed.close()));
    },
  };
}
