// Language and colours of the page.
import { useState } from "react";
import { LANGUAGES, type LanguageCode } from "../texts/language.ts";
import { useSpoken } from "../texts/use-texts.ts";
import { applyColours, COLOURS, type Colours, chosenColours } from "./colours.ts";

export function PageSettings() {
  const { code, choose, texts } = useSpoken();
  const { app } = texts;
  const [colours, setColours] = useState(chosenColours);
  const words = { auto: app.coloursAuto, light: app.coloursLight, dark: app.coloursDark };
  return (
    <span className="page-settings">
      <select
        aria-label={app.language}
        value={code}
        onChange={(event) => choose(event.target.value as LanguageCode)}
      >
        {LANGUAGES.map((language) => (
          <option key={language.code} value={language.code} lang={language.code}>
            {language.name}
          </option>
        ))}
        {code === "pseudo" && <option value="pseudo">⟦⟧</option>}
      </select>
      <select
        aria-label={app.colours}
        value={colours}
        onChange={(event) => {
          const chosen = event.target.value as Colours;
          applyColours(chosen);
          setColours(chosen);
        }}
      >
        {COLOURS.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
    </span>
  );
}
