// The open case within the page.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { CaseSession, SessionState } from "./case-session.ts";

export const SessionContext = createContext<CaseSession | null>(null);

/** The session of the open case. Only within a case's screens. */
export function useSession(): CaseSession {
  const session = useContext(SessionContext);
  if (!session) throw new TypeError("no case is open here");
  return session;
}

export function useCase(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
