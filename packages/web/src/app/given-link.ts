// An invitation in the address of the page: taken out before anything else, so that it stays in no history and on no screen.
import { writeRoute } from "./route.ts";

let given: string | null = null;

/** To be called first of all, and again whenever the address changes. */
export function takeLinkFromAddress(): void {
  if (location.hash.startsWith("#parley1.")) {
    given = `${location.origin}${location.pathname.replace(/\/(index\.html)?$/, "")}/${location.hash}`;
    history.replaceState(null, "", writeRoute({ at: "room-door", way: "join" }));
  }
}

/** The link, once; null if none was given. */
export function givenLink(): string | null {
  const link = given;
  given = null;
  return link;
}

export function giveLink(link: string): void {
  given = link;
}
