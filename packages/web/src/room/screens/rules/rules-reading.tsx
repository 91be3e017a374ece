// The text of ground rules, clause by clause; lines that are new against the version before are marked.
import { ReportText } from "../../../parts/report-text.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ClauseView } from "../../questions/rules-version.ts";

export function RulesReading({ clauses }: { readonly clauses: readonly ClauseView[] }) {
  const { roomRules } = useTexts();
  return (
    <dl className="rules-text">
      {clauses.map(({ key, title, lines }) => (
        <div key={key}>
          <dt dir={directionOf(key)}>
            <ReportText text={title} />
          </dt>
          {lines.map(({ text, isNew }) => (
            <dd key={text} dir={directionOf(key)}>
              {isNew ? (
                <ins>
                  <small>{roomRules.newLine}</small> {text}
                </ins>
              ) : (
                text
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Clauses in people's own words run as they were written; all others are sentences of the page. */
export function directionOf(key: string): "auto" | undefined {
  return key.startsWith("further ") ? "auto" : undefined;
}
