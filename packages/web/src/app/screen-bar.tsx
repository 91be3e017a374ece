// The way through the case, from left to right.
import { useTexts } from "../texts/use-texts.ts";
import { type Route, SCREENS, writeRoute } from "./route.ts";
import { SavingNotice } from "./saving-state.tsx";

export function ScreenBar({ route }: { readonly route: Extract<Route, { at: "case" }> }) {
  const { app } = useTexts();
  return (
    <>
      <nav className="screen-bar" aria-label={app.screensOfCase}>
        {SCREENS.map((screen) => (
          <a
            key={screen}
            href={writeRoute({ at: "case", key: route.key, screen, detail: "" })}
            aria-current={screen === route.screen ? "page" : undefined}
          >
            {app.screens[screen]}
          </a>
        ))}
      </nav>
      <SavingNotice />
    </>
  );
}
