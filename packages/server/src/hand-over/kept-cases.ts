// Cases that were handed over, in memory only: they are gone when the server ends.
import { randomBytes } from "node:crypto";
import type { HandedCase } from "./handed-case.ts";

/** The oldest makes room for one more. */
export const MOST_CASES = 10;

export interface KeptCases {
  /** The token under which it is found; nobody can guess one. */
  keep(handed: HandedCase): string;
  find(token: string): HandedCase | undefined;
  forget(): void;
}

export function keepCases(): KeptCases {
  // A map keeps the order in which its keys came.
  const cases = new Map<string, HandedCase>();
  return {
    keep: (handed) => {
      const token = randomBytes(24).toString("base64url");
      cases.set(token, handed);
      for (const oldest of cases.keys()) {
        if (cases.size <= MOST_CASES) break;
        cases.delete(oldest);
      }
      return token;
    },
    find: (token) => cases.get(token),
    forget: () => cases.clear(),
  };
}
