// Invitations that were handed over, in memory only: each is given out once, and gone when the server ends.
import { randomBytes } from "node:crypto";

/** The oldest makes room for one more. */
export const MOST_LINKS = 10;

export interface KeptLinks {
  /** The token under which it is given out; nobody can guess one. */
  keep(link: string): string;
  take(token: string): string | undefined;
  forget(): void;
}

export function keepLinks(): KeptLinks {
  // A map keeps the order in which its keys came.
  const links = new Map<string, string>();
  return {
    keep: (link) => {
      const token = randomBytes(24).toString("base64url");
      links.set(token, link);
      for (const oldest of links.keys()) {
        if (links.size <= MOST_LINKS) break;
        links.delete(oldest);
      }
      return token;
    },
    take: (token) => {
      const link = links.get(token);
      links.delete(token);
      return link;
    },
    forget: () => links.clear(),
  };
}
