// Where the person is, kept in the part of the address after `#`, so that the page works below any path of any web host.
import { useSyncExternalStore } from "react";

export const SCREENS = [
  "sources",
  "case",
  "profiles",
  "deals",
  "hold",
  "record",
  "what-ifs",
  "rehearsal",
  "briefing",
] as const;

export type ScreenName = (typeof SCREENS)[number];

export const ROOM_SCREENS = ["talks", "desk", "rules", "seats", "progress", "agreement", "log"] as const;

export type RoomScreenName = (typeof ROOM_SCREENS)[number];

export type Route =
  | { readonly at: "home" }
  | {
      readonly at: "case";
      readonly key: string;
      readonly screen: ScreenName;
      /** What is chosen within the screen, such as a party; empty where nothing is. */
      readonly detail: string;
    }
  /** A case that was handed to the page by `npm start -- CASE`. */
  | { readonly at: "handed-over"; readonly token: string }
  | {
      readonly at: "room";
      readonly key: string;
      /** Empty: the one that the seat begins with. */
      readonly screen: RoomScreenName | "";
      readonly detail: string;
    }
  /** A new room, one to come back to by a backup, or one to join by a link that the page has taken from the address or asks for. */
  | { readonly at: "room-door"; readonly way: RoomWay }
  /** A link that was handed to the page by `parley join`. */
  | { readonly at: "invited"; readonly token: string }
  /** An exercise for students, held by the address itself; empty: it is in a file that is yet to be chosen. */
  | { readonly at: "exercise"; readonly payload: string };

export type RoomWay = "new" | "join" | "restore";

export function readRoute(hash: string): Route {
  const [head, ...rest] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (head === "handed-over" && rest[0]) return { at: "handed-over", token: rest[0] };
  if (head === "invited" && rest[0]) return { at: "invited", token: rest[0] };
  if (head === "exercise") return { at: "exercise", payload: rest.join("/") };
  if (head === "room" && rest[0]) return roomRoute(rest);
  const way = WAYS.find((one) => head === "rooms" && one === rest[0]);
  if (way) return { at: "room-door", way };
  if (head !== "case" || !rest[0]) return { at: "home" };
  const screen = SCREENS.find((name) => name === rest[1]) ?? "case";
  return { at: "case", key: rest[0], screen, detail: rest.slice(2).join("/") };
}

const WAYS = ["new", "join", "restore"] as const;

function roomRoute([key, screen, detail = ""]: readonly string[]): Route {
  return { at: "room", key, screen: ROOM_SCREENS.find((name) => name === screen) ?? "", detail };
}

/** A word that nobody wrote this way stands as it is, and leads nowhere. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

export function writeRoute(route: Route): string {
  if (route.at === "home") return "#/";
  if (route.at === "handed-over") return `#/handed-over/${encodeURIComponent(route.token)}`;
  if (route.at === "invited") return `#/invited/${encodeURIComponent(route.token)}`;
  if (route.at === "room-door") return `#/rooms/${route.way}`;
  if (route.at === "exercise") return `#/exercise${route.payload === "" ? "" : `/${route.payload}`}`;
  const words = [route.key, route.screen, route.detail].filter((word) => word !== "");
  return `#/${route.at}/${words.map(encodeURIComponent).join("/")}`;
}

export function go(route: Route): void {
  location.hash = writeRoute(route);
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(
    (listener) => {
      addEventListener("hashchange", listener);
      return () => removeEventListener("hashchange", listener);
    },
    () => location.hash,
  );
  return readRoute(hash);
}
