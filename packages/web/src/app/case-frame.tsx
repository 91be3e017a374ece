// The page of one open case: its masthead, the bar of screens, and the screen that is chosen.
import { useEffect, useState } from "react";
import { useAnswer } from "../engine/use-answer.ts";
import { CaseSession } from "../store/case-session.ts";
import { keepTyped } from "../store/keep-typed.ts";
import { SessionContext, useCase, useSession } from "../store/use-case.ts";
import { useDatabase } from "../store/use-database.ts";
import { useTexts } from "../texts/use-texts.ts";
import { FaultBoundary } from "./fault-boundary.tsx";
import { Masthead } from "./masthead.tsx";
import { type Route, writeRoute } from "./route.ts";
import { SavingState } from "./saving-state.tsx";
import { ScreenBar } from "./screen-bar.tsx";
import { ScreenOf } from "./screens.tsx";
import { useUndoKeys } from "./undo-keys.ts";

type CaseRoute = Extract<Route, { at: "case" }>;

export function CaseFrame({ route }: { readonly route: CaseRoute }) {
  const session = useOpenSession(route.key);
  if (session === "opening") return <Masthead title="" />;
  if (session === null) return <NoSuchCase />;
  return (
    <SessionContext value={session}>
      <OpenCase route={route} />
    </SessionContext>
  );
}

function OpenCase({ route }: { readonly route: CaseRoute }) {
  const { app } = useTexts();
  const { documents } = useCase();
  const title = String(documents.frame.title);
  useUndoKeys(useSession());
  useCaseLine();
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
  return (
    <>
      <a className="skip" href="#text">
        {app.skipToText}
      </a>
      <Masthead title={title}>
        <SavingState />
      </Masthead>
      <ScreenBar route={route} />
      <FaultBoundary key={route.screen}>
        <ScreenOf screen={route.screen} detail={route.detail} />
      </FaultBoundary>
    </>
  );
}

const SETTLED = 1_500;

/** Keeps the line on the list of cases up to date, once the person rests. */
function useCaseLine(): void {
  const session = useSession();
  const { value } = useAnswer("glance", null, { lane: "assess", settle: SETTLED });
  const line = value?.line;
  useEffect(() => {
    if (line !== undefined) session.summarise(line);
  }, [session, line]);
}

function NoSuchCase() {
  const { app } = useTexts();
  return (
    <>
      <Masthead title={null} />
      <main className="page" id="text">
        <h1>{app.notFound}</h1>
        <p>{app.notFoundMore}</p>
        <p>
          <a href={writeRoute({ at: "home" })}>{app.allCases}</a>
        </p>
      </main>
    </>
  );
}

function useOpenSession(key: string): CaseSession | null | "opening" {
  const database = useDatabase();
  const [session, setSession] = useState<CaseSession | null | "opening">("opening");
  useEffect(() => {
    let wanted = true;
    let opened: CaseSession | null = null;
    void CaseSession.open(database, key).then((found) => {
      if (!wanted) return void found?.end();
      opened = found;
      setSession(found);
    });
    const flush = () => {
      keepTyped();
      opened?.noteUnsaved();
      void opened?.flush();
    };
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      wanted = false;
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      void opened?.end();
    };
  }, [database, key]);
  return session;
}
