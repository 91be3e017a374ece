// What a room's client needs of the browser: network, clock, and a place on this device for bytes that it has sealed.
import { type RoomHost, type RoomStorage, type SocketLike, sealWithKey, systemClock } from "@parley/room";
import { type KeptRoom, openRooms } from "./kept-rooms.ts";

export function browserHost({ key, restKey }: Pick<KeptRoom, "key" | "restKey">): RoomHost {
  return {
    fetch: (address, init) => fetch(address, { ...init, credentials: "omit", referrerPolicy: "no-referrer" }),
    openSocket: (address, protocol) => new WebSocket(address, protocol) as SocketLike,
    clock: systemClock,
    storage: storageOf(key),
    atRest: sealWithKey(restKey),
  };
}

function storageOf(key: string): RoomStorage {
  return {
    read: async (name) => (await openRooms()).get("bytes", `${key}/${name}`),
    write: async (entries) => {
      const change = (await openRooms()).transaction("bytes", "readwrite", { durability: "strict" });
      for (const [name, bytes] of entries) {
        if (bytes === null) void change.store.delete(`${key}/${name}`);
        else void change.store.put(bytes, `${key}/${name}`);
      }
      await change.done;
    },
  };
}
