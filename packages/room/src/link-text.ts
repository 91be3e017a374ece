// The link by which someone is invited: the server's address, and after "#" what the server must not learn.
import { type Invitation, isRefused, readInvitation, writeInvitation } from "@parley/seal";

export interface RoomLink {
  /** Of the server, as in `RoomServer`. */
  readonly address: string;
  readonly invitation: Invitation;
}

export function writeLink({ address, invitation }: RoomLink): string {
  return `${address}/#${writeInvitation(invitation)}`;
}

/** Undefined if the text is no such link. Over plain HTTP only this machine is reached. */
export function readLink(text: string): RoomLink | undefined {
  const [place, fragment, ...more] = text.trim().split("#");
  if (fragment === undefined || more.length > 0 || !URL.canParse(place)) return undefined;
  const url = new URL(place);
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isThisMachine(url.hostname));
  if (!isSafe || url.search !== "" || url.username !== "" || url.password !== "") return undefined;
  const invitation = readInvitation(fragment);
  if (isRefused(invitation)) return undefined;
  return { address: `${url.origin}${url.pathname.replace(/\/+$/, "")}`, invitation };
}

function isThisMachine(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
