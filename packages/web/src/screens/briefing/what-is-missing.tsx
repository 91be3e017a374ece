// Why there is no briefing: every problem in the page's words, with the way to where it is mended.

import { type ScreenName, writeRoute } from "../../app/route.ts";
import type { NoBriefing } from "../../engine/questions/briefing.ts";
import { useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { placeOfProblem } from "./place-of-problem.ts";

export function WhatIsMissing({ found }: { readonly found: NoBriefing }) {
  const { app, briefingScreen } = useTexts();
  const { key } = useSession();
  const screenName = (screen: ScreenName) => app.screens[screen];
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{briefingScreen.missingTitle}</h2>
      <p>{found.whatIf ?? briefingScreen.missingLead}</p>
      <ul className="plain">
        {found.problems.map(({ file, text, severity }, at) => {
          const place = placeOfProblem(file);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand for several places
            <li key={at}>
              <p className="problem" data-severity={severity}>
                {text}{" "}
                <a href={writeRoute({ at: "case", key, ...place })}>
                  {briefingScreen.mendIn(screenName(place.screen))}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
