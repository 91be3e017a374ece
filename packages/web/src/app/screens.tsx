// Each screen of a case, loaded when it is first opened.
import { lazy, Suspense } from "react";
import type { ScreenName } from "./route.ts";

const SCREEN = {
  sources: lazy(async () => ({
    default: (await import("../screens/sources/sources-pages.tsx")).SourcesPages,
  })),
  case: lazy(async () => ({ default: (await import("../screens/case/case-screen.tsx")).CaseScreen })),
  profiles: lazy(async () => ({
    default: (await import("../screens/profiles/profiles-screen.tsx")).ProfilesScreen,
  })),
  deals: lazy(async () => ({ default: (await import("../screens/deals/deals-screen.tsx")).DealsScreen })),
  hold: lazy(async () => ({ default: (await import("../screens/hold/hold-screen.tsx")).HoldScreen })),
  record: lazy(async () => ({ default: (await import("../screens/record/record-screen.tsx")).RecordScreen })),
  "what-ifs": lazy(async () => ({
    default: (await import("../screens/what-ifs/what-ifs-screen.tsx")).WhatIfsScreen,
  })),
  rehearsal: lazy(async () => ({
    default: (await import("../screens/teaching/rehearsal-pages.tsx")).RehearsalPages,
  })),
  briefing: lazy(async () => ({
    default: (await import("../screens/briefing/briefing-screen.tsx")).BriefingScreen,
  })),
} as const;

export function ScreenOf({ screen, detail }: { readonly screen: ScreenName; readonly detail: string }) {
  const Shown = SCREEN[screen];
  return (
    <Suspense fallback={<main className="screen" aria-busy="true" />}>
      <Shown detail={detail} />
    </Suspense>
  );
}
