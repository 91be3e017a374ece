// Where the person is, kept in the part of the address after `#`, so that the page works below any path of any web host.
import { useSyncExternalStore } from "react";

export const SCREENS = ["case", "profiles", "deals", "hold", "record", "what-ifs", "briefing"] as const;

export type ScreenName = (typeof SCREENS)[number];

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
  | { readonly at: "handed-over"; readonly token: string };

export function readRoute(hash: string): Route {
  const [head, ...rest] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if (head === "handed-over" && rest[0]) return { at: "handed-over", token: rest[0] };
  if (head !== "case" || !rest[0]) return { at: "home" };
  const screen = SCREENS.find((name) => name === rest[1]) ?? "case";
  return { at: "case", key: rest[0], screen, detail: rest[2] ?? "" };
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
  const words = [route.key, route.screen, ...(route.detail === "" ? [] : [route.detail])];
  return `#/case/${words.map(encodeURIComponent).join("/")}`;
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
