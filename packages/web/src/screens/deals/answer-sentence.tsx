// Whether a deal exists, in a sentence: at once from counting, then in the words of the whole assessment.
import { Why } from "../../app/screen.tsx";
import type { DealsFindings } from "../../engine/questions/deals-findings.ts";
import type { DealsPicture, PictureView } from "../../engine/questions/deals-picture.ts";
import type { Answer } from "../../engine/use-answer.ts";
import type { SteadyAnswer } from "../../engine/use-steady-answer.ts";
import { ReportText } from "../../parts/report-text.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { useNotComplete } from "../case/not-complete.ts";
import { useExplanations } from "./explanations.ts";
import { useNumbers } from "./parts/use-numbers.ts";

interface AnswerSentenceProps {
  readonly picture: SteadyAnswer<DealsPicture>;
  readonly findings: Answer<DealsFindings | null>;
}

export function AnswerSentence({ picture, findings }: AnswerSentenceProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const notComplete = useNotComplete();
  if (picture.value?.kind === "errors") return <p>{notComplete ?? deals.notYet}</p>;
  const [first] = findings.state === "ready" ? (findings.value?.answer ?? []) : [];
  if (first) {
    return (
      <p>
        <ReportText text={first} />
        <Why explanation={explanations.answer} />
      </p>
    );
  }
  return <p>{picture.value ? <QuickAnswer view={picture.value} /> : deals.workingOnPicture}</p>;
}

function QuickAnswer({ view }: { readonly view: PictureView }) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  const { allowed, acceptable, sides } = view;
  if (allowed === 0n) return deals.noPackages;
  const unknown = sides.filter(({ noDeal }) => noDeal === null).map(({ name }) => name);
  if (unknown.length > 0) return deals.turnsOnUnknown(unknown);
  if (acceptable === null || allowed === null) return deals.stillCounting;
  return acceptable > 0n
    ? deals.quickExists(count(acceptable), count(allowed), sides.length)
    : deals.quickNone(count(allowed), sides.length);
}
