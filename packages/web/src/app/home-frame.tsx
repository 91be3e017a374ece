// The page when no case is open.
import { lazy, Suspense } from "react";
import { useTexts } from "../texts/use-texts.ts";
import { FaultBoundary } from "./fault-boundary.tsx";
import { Masthead } from "./masthead.tsx";

const HomeScreen = lazy(async () => ({
  default: (await import("../screens/home/home-screen.tsx")).HomeScreen,
}));

/** `token`: a case is being handed over under it. */
export function HomeFrame({ token }: { readonly token: string | null }) {
  const { app } = useTexts();
  return (
    <>
      <a className="skip" href="#text">
        {app.skipToText}
      </a>
      <Masthead title={null} />
      <FaultBoundary>
        <Suspense fallback={<main className="page" aria-busy="true" />}>
          <HomeScreen token={token} />
        </Suspense>
      </FaultBoundary>
    </>
  );
}
