// The rooms of a server as its surroundings say: the folder of the user's data, or the database that the environment names.
import { placeFrom } from "../postgres/connect.ts";
import type { RoomsOptions } from "./add-rooms.ts";
import { usualDataFolder } from "./data-folder.ts";

export function usualRooms(environment: NodeJS.ProcessEnv): Pick<RoomsOptions, "folder" | "database"> {
  const folder = usualDataFolder({ environment });
  const place = placeFrom(environment, folder);
  return "url" in place ? { folder, database: place } : { folder };
}
