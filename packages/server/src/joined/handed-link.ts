// An invitation on its way from the command to the page, and how it is written as JSON.
import { isServerOrigin } from "./server-origin.ts";

export interface HandedLink {
  /** Secret: whoever has it may ask to be let into the room. */
  readonly link: string;
  /** Of the server that the link leads to: scheme, host and port. */
  readonly server: string;
}

/** In characters. */
export const LONGEST_LINK = 4_096;

/** The link in a body that was sent, or null where the body is something else. */
export function readHandedLink(body: unknown): HandedLink | null {
  const { link, server, ...more } = Object(body) as Record<string, unknown>;
  if (Object.keys(more).length > 0 || !isServerOrigin(server)) return null;
  if (typeof link !== "string" || link.length > LONGEST_LINK) return null;
  return link.startsWith(`${server}/`) ? { link, server } : null;
}
