// Variants of the case that are kept by name: made quickly, and seen side by side.
import { useState } from "react";
import { readRoute, writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import type { Comparison } from "../../engine/questions/compare-what-ifs.ts";
import { useAnswer } from "../../engine/use-answer.ts";
import { ReportText } from "../../parts/report-text.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { useCase } from "../../store/use-case.ts";
import { keptWhatIfs, whatIfName } from "../../what-ifs/kept-what-ifs.ts";
import { type ColumnHead, ComparisonTable } from "./comparison-table.tsx";
import { variantWords } from "./count-words.ts";
import { EarlierPart } from "./earlier-part.tsx";
import { KeptList, MOST_COMPARED } from "./kept-list.tsx";
import { MakePart } from "./make-part.tsx";
import { useWhatIfWords, type WhatIfWords } from "./use-what-if-words.ts";
import "./what-ifs.css";

export function WhatIfsScreen(_: ScreenProps) {
  const { documents, role } = useCase();
  const words = useWhatIfWords(documents);
  const { texts } = words;
  const { compared, compare, alsoCompare } = useCompared();
  const isEmpty = keptWhatIfs(documents).length === 0;
  const canChange = documents.profiles.length > 0 && documents.frame.issues.length > 0;
  const heads = useHeads(compared, words);
  const answer = useAnswer(
    "compareWhatIfs",
    { ids: compared },
    {
      lane: "assess",
      settle: 300,
      off: compared.length === 0,
    },
  );
  const comparison = compared.length === 0 ? undefined : answer.value;
  return (
    <Screen
      className="what-ifs"
      question={texts.question}
      answer={<Answer {...{ isEmpty, heads, comparison, words }} />}
      explanation={texts.why}
    >
      {compared.length > 0 && (
        <section className="part" aria-labelledby="compare-title">
          <h2 id="compare-title">{texts.compare.title}</h2>
          <Waiting answer={answer} />
          {comparison && <ComparisonTable {...{ comparison, heads, words }} />}
        </section>
      )}
      {!isEmpty && <KeptList {...{ words, compared }} onCompare={compare} />}
      {!canChange && (
        <p>
          {texts.first} <a href={caseAddress()}>{texts.toCase}</a>
        </p>
      )}
      {role === "leads" && canChange && <MakePart words={words} onKept={alsoCompare} />}
      {role === "leads" && canChange && <EarlierPart words={words} onKept={alsoCompare} />}
    </Screen>
  );
}

/** Which what-ifs are compared: the first few until somebody chooses. */
function useCompared() {
  const { documents } = useCase();
  const [chosen, choose] = useState<readonly string[] | null>(null);
  const all = keptWhatIfs(documents).map(({ id }) => String(id));
  const wanted = chosen ?? all.slice(0, MOST_COMPARED - 1);
  // In the order in which they are kept.
  const compared = all.filter((id) => wanted.includes(id));
  const alsoCompare = (id: string) => {
    const others = compared.filter((one) => one !== id);
    choose([...others.slice(0, MOST_COMPARED - 1), id]);
  };
  return { compared, compare: choose, alsoCompare };
}

function useHeads(compared: readonly string[], { texts }: WhatIfWords): readonly ColumnHead[] {
  const { documents } = useCase();
  const said = useAnswer("whatIfChanges", null).value;
  const kept = keptWhatIfs(documents);
  const variants = compared.flatMap((id) => {
    const whatIf = kept.find((one) => String(one.id) === id);
    const changes = said?.find((one) => one.id === id)?.changes ?? [];
    return whatIf ? [{ id, name: whatIfName(whatIf), changes }] : [];
  });
  return [{ id: null, name: texts.compare.base, changes: [] }, ...variants];
}

function caseAddress(): string {
  const route = readRoute(location.hash);
  return writeRoute(route.at === "case" ? { ...route, screen: "case", detail: "" } : { at: "home" });
}

interface AnswerProps {
  readonly isEmpty: boolean;
  readonly heads: readonly ColumnHead[];
  readonly comparison: Comparison | undefined;
  readonly words: WhatIfWords;
}

function Answer({ isEmpty, heads, comparison, words }: AnswerProps) {
  const { texts } = words;
  if (isEmpty) {
    return (
      <>
        <p>{texts.empty}</p>
        <p>{texts.emptyMore}</p>
      </>
    );
  }
  if (heads.length < 2) return <p>{texts.answerNothing}</p>;
  const base = comparison?.columns.find(({ id }) => id === null)?.found;
  if (!comparison || !base?.deal) return null;
  const before = variantWords(base, words);
  const others = heads.flatMap(({ id, name }) => {
    const found = id === null ? null : comparison.columns.find((one) => one.id === id)?.found;
    const said = found ? variantWords(found, words) : before;
    return said === before ? [] : [{ name, said }];
  });
  return (
    <>
      <p>
        <ReportText text={base.deal} />
      </p>
      {others.length === 0 && <p>{texts.answerSame}</p>}
      {others.map(({ name, said }) => (
        <p key={name}>{texts.answerWith(name, said)}</p>
      ))}
    </>
  );
}
