// Problems that stand nowhere on this screen: of profiles, of what may follow, of the record; with the way to where they can be mended.
import type { CaseDocuments } from "@parley/engine/case";
import { type ScreenName, writeRoute } from "../../../app/route.ts";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { partyName } from "../../../parts/names.ts";
import { useTexts } from "../../../texts/use-texts.ts";

interface OtherProblemsProps {
  readonly elsewhere: readonly SaidProblem[];
  /** Of this file, without a place of their own. */
  readonly rest: readonly SaidProblem[];
  readonly documents: CaseDocuments;
  readonly caseKey: string;
}

export function OtherProblems({ elsewhere, rest, documents, caseKey }: OtherProblemsProps) {
  const { problems } = useTexts().caseScreen;
  if (elsewhere.length === 0 && rest.length === 0) return null;
  return (
    <section className="part" aria-labelledby="case-problems">
      <h2 id="case-problems">{elsewhere.length > 0 ? problems.elsewhere : problems.rest}</h2>
      <ul className="plain">
        {[...rest, ...elsewhere].map((problem) => (
          <li key={`${problem.file} ${problem.path.join(" ")} ${problem.text}`}>
            <p className="problem" data-severity={problem.severity}>
              <Where file={problem.file} documents={documents} caseKey={caseKey} /> {problem.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WhereProps {
  readonly file: string;
  readonly documents: CaseDocuments;
  readonly caseKey: string;
}

function Where({ file, documents, caseKey }: WhereProps) {
  const { app, caseScreen } = useTexts();
  const found = screenOf(file);
  if (!found) return null;
  const { screen, detail } = found;
  const name = app.screens[screen];
  return (
    <a href={writeRoute({ at: "case", key: caseKey, screen, detail })}>
      {detail === "" ? name : caseScreen.problems.of(name, partyName(documents, detail))}
    </a>
  );
}

export interface ScreenPlace {
  readonly screen: ScreenName;
  readonly detail: string;
}

/** The screen on which a file of a case is edited; null for this one's. */
export function screenOf(file: string): ScreenPlace | null {
  const party = /^profiles\/(.+)\.ya?ml$/.exec(file)?.[1];
  if (party !== undefined) return { screen: "profiles", detail: party };
  if (file.startsWith("conflict")) return { screen: "hold", detail: "" };
  if (file.startsWith("record")) return { screen: "record", detail: "" };
  return file.startsWith("what-ifs") ? { screen: "what-ifs", detail: "" } : null;
}
