// The address of a server of rooms as people type it, and as the client wants it.
import { type RoomLink, readLink } from "@parley/room";
import { sentence } from "../say.ts";
import { WrongUse } from "../wrong-use.ts";

const THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"];

/** Without a slash at the end. @throws WrongUse for what is no address, and for plain HTTP to another machine */
export function serverAddress(typed: string): string {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  const isPlain =
    url !== null && url.search === "" && url.hash === "" && url.username === "" && url.password === "";
  if (url === null || !isPlain || !["http:", "https:"].includes(url.protocol)) {
    throw new WrongUse(sentence("cli.room-bad-address", { text: typed }));
  }
  if (isOpenLine(url)) throw new WrongUse(sentence("cli.room-open-line", { text: url.origin }));
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

/** What is said is sealed in any case; who speaks when, and the right to read on, are not. */
function isOpenLine({ protocol, hostname }: URL): boolean {
  return protocol !== "https:" && !THIS_MACHINE.includes(hostname);
}

/** The link, undefined where it is none. @throws WrongUse for one over plain HTTP to another machine, before it is read any further; no part of a link is repeated */
export function roomLink(typed: string): RoomLink | undefined {
  const text = typed.trim();
  if (text.startsWith("http://") && URL.canParse(text) && isOpenLine(new URL(text))) {
    throw new WrongUse(sentence("cli.room-open-link"));
  }
  return readLink(text);
}
