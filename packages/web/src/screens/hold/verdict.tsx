// The answer in a sentence; before there is one, what is missing for it.
import type { HoldChapter } from "../../engine/questions/hold-chapter.ts";
import type { Answer } from "../../engine/use-answer.ts";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { ReportText } from "../../parts/report-text.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { localeOf } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { isOfAllWants, useHold } from "./use-hold.ts";

export function Verdict({ chapter }: { readonly chapter: Answer<HoldChapter | null> }) {
  const { hold } = useTexts();
  const { view, conflict, isReadOnly } = useHold();
  const missing = useMissing();
  if (missing !== null) return <p>{missing}</p>;
  const found = chapter.value;
  const isEmpty = found?.verdict.length === 0;
  return (
    <>
      {found &&
        (isEmpty ? <ReportBlocks blocks={found.leading} /> : <p>{<ReportText text={found.verdict} />}</p>)}
      {view && conflict.hold === undefined && !isReadOnly && <p>{hold.pickHold}</p>}
      <div className="hold-waiting">
        <Waiting answer={chapter} />
      </div>
    </>
  );
}

/** What to do first; null where the model is complete, or nothing is known yet. */
function useMissing(): string | null {
  const { hold } = useTexts();
  const { view, makers, problems } = useHold();
  const locale = localeOf(useLanguage());
  if (!view || view.isComplete) return null;
  if (makers.every(({ actions }) => actions.length === 0)) return hold.sayActions;
  const silent = makers.filter(({ id }) => view.orders[id] === null);
  const isBroken = problems.some(
    (problem) => problem.severity === "error" && problem.text !== "" && !isOfAllWants(problem),
  );
  if (isBroken || silent.length === 0) return hold.mend;
  return hold.sayWants(new Intl.ListFormat(locale).format(silent.map(({ name }) => name)));
}
