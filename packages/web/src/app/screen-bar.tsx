// The way through the case, from left to right.
import { useEffect, useRef } from "react";
import { RoomsOfCase } from "../room/rooms-of-case.tsx";
import { useTexts } from "../texts/use-texts.ts";
import { type Route, SCREENS, writeRoute } from "./route.ts";
import { SavingNotice } from "./saving-state.tsx";

export function ScreenBar({ route }: { readonly route: Extract<Route, { at: "case" }> }) {
  const { app } = useTexts();
  const bar = useRef<HTMLElement>(null);
  // A screen begins at its top; on a narrow page its name may lie beyond the end of the bar.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every screen
  useEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
    bar.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [route.screen]);
  return (
    <>
      <nav className="screen-bar" aria-label={app.screensOfCase} ref={bar}>
        {SCREENS.map((screen) => (
          <a
            key={screen}
            href={writeRoute({ at: "case", key: route.key, screen, detail: "" })}
            aria-current={screen === route.screen ? "page" : undefined}
          >
            {app.screens[screen]}
          </a>
        ))}
        <RoomsOfCase caseKey={route.key} />
      </nav>
      <SavingNotice />
    </>
  );
}
