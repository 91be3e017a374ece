// Addresses that are typed for a workbench that others reach, as the server wants them. Each is null where the text is no such address.
import { isIP } from "node:net";

/** Scheme, host and port of a public address; over https alone, since tokens would else be read on the way. */
export function readPublicOrigin(text: string): string | null {
  const url = bareUrl(text);
  return url?.protocol === "https:" ? url.origin : null;
}

/** The origin of a page served elsewhere: browsers let pages seal only over https or from the machine itself. */
export function readPageOrigin(text: string): string | null {
  const url = bareUrl(text);
  const isNear = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  return url?.protocol === "https:" || (url?.protocol === "http:" && isNear) ? url.origin : null;
}

/**
 * The address of a server of language models, without an end slash: over https, or on this machine, since texts would else be read on
 * the way. What some copy with it, `/chat/completions`, is taken off.
 */
export function readModelUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isOwnMachine(url.hostname));
  const isPlain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (!isSafe || !isPlain || bareUrl(`${url.origin}/`) === null) return null;
  return url.href.replace(/\/(chat\/completions\/?)?$/, "");
}

export function isOwnMachine(host: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(host);
}

/** An IP address, with or without brackets; `localhost` stands for itself. */
export function readListenAddress(text: string): string | null {
  const address = text.replace(/^\[(.*)\]$/, "$1");
  if (address.toLowerCase() === "localhost") return "127.0.0.1";
  return isIP(address) === 0 ? null : address;
}

/** With nothing after the port. */
function bareUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // A name may hold letters that end a word of a header.
  const isName = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(url.hostname);
  return isName && url.href === `${url.origin}/` && !/[?#]$/.test(text) ? url : null;
}
