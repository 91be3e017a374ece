// Each screen of a room, loaded when it is first opened.
import { lazy, Suspense } from "react";
import type { RoomScreenName } from "../app/route.ts";

const SCREEN = {
  talks: lazy(async () => ({ default: (await import("./screens/talks/talks-screen.tsx")).TalksScreen })),
  desk: lazy(async () => ({ default: (await import("./screens/desk/desk-screen.tsx")).DeskScreen })),
  rules: lazy(async () => ({ default: (await import("./screens/rules/rules-screen.tsx")).RulesScreen })),
  seats: lazy(async () => ({ default: (await import("./screens/seats/seats-screen.tsx")).SeatsScreen })),
  progress: lazy(async () => ({
    default: (await import("./screens/progress/progress-screen.tsx")).ProgressScreen,
  })),
  agreement: lazy(async () => ({
    default: (await import("./screens/agreement/agreement-screen.tsx")).AgreementScreen,
  })),
  log: lazy(async () => ({ default: (await import("./screens/log/log-screen.tsx")).LogScreen })),
} as const;

export function RoomScreenOf({
  screen,
  detail,
}: {
  readonly screen: RoomScreenName;
  readonly detail: string;
}) {
  const Shown = SCREEN[screen];
  return (
    <Suspense fallback={<main className="screen" aria-busy="true" />}>
      <Shown detail={detail} />
    </Suspense>
  );
}
