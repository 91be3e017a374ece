// The rooms of a server as its surroundings say: the folder of the user's data, or the database that the environment names.
import { placeFrom } from "../postgres/connect.ts";
import type { RoomsOptions } from "./add-rooms.ts";
import { usualDataFolder } from "./data-folder.ts";

/** `PARLEY_AWAIT_RETURNS`: minutes after the start without new acts, once a backup was restored. */
export function usualRooms(
  environment: NodeJS.ProcessEnv,
): Pick<RoomsOptions, "folder" | "database" | "awaitReturns"> {
  const folder = usualDataFolder({ environment });
  const place = placeFrom(environment, folder);
  const minutes = Number(environment.PARLEY_AWAIT_RETURNS);
  return {
    folder,
    ...("url" in place && { database: place }),
    ...(minutes > 0 && { awaitReturns: minutes * 60_000 }),
  };
}
