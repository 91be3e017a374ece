// The keys of the lists, for whoever asks.
import { useTexts } from "../../../texts/use-texts.ts";

export function KeysHelp() {
  const { keysTitle, keys } = useTexts().caseScreen.lines;
  return (
    <details className="keys">
      <summary>{keysTitle}</summary>
      <ul>
        {Object.entries(keys).map(([name, text]) => (
          <li key={name}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
