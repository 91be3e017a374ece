// The line at the top of the page: Parley, the case that is open, and what else belongs there.
import type { ReactNode } from "react";
import { useTexts } from "../texts/use-texts.ts";
import { PageSettings } from "./page-settings.tsx";
import { writeRoute } from "./route.ts";

interface MastheadProps {
  readonly title: string | null;
  /** What stands at the end of the line, before the settings. */
  readonly children?: ReactNode;
}

export function Masthead({ title, children }: MastheadProps) {
  const { app } = useTexts();
  return (
    <header className="masthead">
      <a className="masthead-name" href={writeRoute({ at: "home" })} title={app.allCases}>
        {app.name}
      </a>
      {title !== null && (
        <span className="masthead-title" dir="auto">
          {title}
        </span>
      )}
      <span className="masthead-end">
        {children}
        <PageSettings />
      </span>
    </header>
  );
}
