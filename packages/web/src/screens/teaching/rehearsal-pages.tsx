// The pages of the rehearsal: playing it here, setting an exercise for students, and the debrief of what they hand in.
import { lazy, Suspense } from "react";
import { useRoute, writeRoute } from "../../app/route.ts";
import type { ScreenProps } from "../../app/screen-props.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { RehearsalScreen } from "../rehearsal/rehearsal-screen.tsx";
import "../sources/sources-nav.css";
import "./teaching.css";

const SetScreen = lazy(async () => ({ default: (await import("./set-screen.tsx")).SetScreen }));
const DebriefScreen = lazy(async () => ({ default: (await import("./debrief-screen.tsx")).DebriefScreen }));

const PAGES = ["play", "teach", "debrief"] as const;

export function RehearsalPages({ detail }: ScreenProps) {
  const route = useRoute();
  const page = PAGES.find((one) => one === detail) ?? "play";
  const key = route.at === "case" ? route.key : "";
  return (
    <>
      <PagesNav page={page} />
      <Suspense fallback={<main className="screen" aria-busy="true" />}>
        {page === "teach" ? (
          <SetScreen caseKey={key} />
        ) : page === "debrief" ? (
          <DebriefScreen caseKey={key} />
        ) : (
          <RehearsalScreen detail={detail} />
        )}
      </Suspense>
    </>
  );
}

function PagesNav({ page }: { readonly page: (typeof PAGES)[number] }) {
  const { pages } = useTexts().teaching;
  const route = useRoute();
  if (route.at !== "case") return null;
  return (
    <nav className="sources-nav" aria-label={pages.label}>
      {PAGES.map((one) => (
        <a
          key={one}
          href={writeRoute({ ...route, detail: one === "play" ? "" : one })}
          aria-current={one === page ? "page" : undefined}
        >
          {pages[one]}
        </a>
      ))}
    </nav>
  );
}
