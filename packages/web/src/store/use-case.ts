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

/** A case that is shown and never edited, such as that of an exercise. */
export const ShownContext = createContext<Pick<CaseSession, "subscribe" | "state"> | null>(null);

export function useCase(): SessionState {
  const shown = useContext(ShownContext);
  const open = useContext(SessionContext);
  const session = shown ?? open;
  if (!session) throw new TypeError("no case is open here");
  return useSyncExternalStore(session.subscribe, session.state);
}
