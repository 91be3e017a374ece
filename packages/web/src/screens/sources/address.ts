// Addresses within the sources: an article, and a claim or a stretch of the text in it.
import { readRoute, writeRoute } from "../../app/route.ts";
import { pageOf } from "./pages.ts";

export interface SourcePlace {
  readonly source: string;
  /** Id of a claim, `from-to`, or nothing. */
  readonly place: string;
}

/** Nothing: all articles. */
export function sourceAddress(place: SourcePlace | null): string {
  return addressOf("sources", place ? detailOf(place) : "");
}

export function actAddress(act: string): string {
  return addressOf("record", act);
}

function addressOf(screen: "sources" | "record", detail: string): string {
  const route = readRoute(location.hash);
  return route.at === "case" ? writeRoute({ ...route, screen, detail }) : writeRoute({ at: "home" });
}

function detailOf({ source, place }: SourcePlace): string {
  const isPage = pageOf(source) !== "review";
  const words = place === "" && !isPage ? [source] : [source, place];
  return words.map(encodeURIComponent).join("/");
}

export function readPlace(detail: string): SourcePlace | null {
  const [source = "", place = ""] = detail.split("/").map(decoded);
  return source === "" ? null : { source, place };
}

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
