// The pages of the sources: the articles with their review and who is who, what they show, and a first case from them.
import { lazy, Suspense, useEffect } from "react";
import type { ScreenProps } from "../../app/screen-props.ts";
import { pageOf } from "./pages.ts";
import { SourcesNav } from "./sources-nav.tsx";
import { SourcesScreen } from "./sources-screen.tsx";

const ShowsScreen = lazy(async () => ({
  default: (await import("./shows/shows-screen.tsx")).ShowsScreen,
}));
const DraftScreen = lazy(async () => ({
  default: (await import("./draft/draft-screen.tsx")).DraftScreen,
}));

export function SourcesPages({ detail }: ScreenProps) {
  const page = pageOf(detail);
  useGoingTo(page === "who" ? "register-title" : null);
  return (
    <>
      <SourcesNav page={page} />
      <Suspense fallback={<main className="screen" aria-busy="true" />}>
        {page === "shows" ? (
          <ShowsScreen />
        ) : page === "draft" ? (
          <DraftScreen />
        ) : (
          <SourcesScreen detail={page === "who" ? "" : detail} />
        )}
      </Suspense>
    </>
  );
}

/** Who is who stands below the articles, so that its link leads down there. */
function useGoingTo(heading: string | null): void {
  useEffect(() => {
    const found = heading === null ? null : document.getElementById(heading);
    if (!found) return;
    found.tabIndex = -1;
    found.focus();
    found.scrollIntoView({ block: "start" });
  }, [heading]);
}
