// The heading of the case: its title (of one line, though it may be shown on several), what it is about in a few sentences, and the day that it describes.
import type { CaseDocuments } from "@parley/engine/case";
import { setDate, setSummary, setTitle } from "@parley/engine/editing";
import { memo, useEffect, useId, useRef } from "react";
import type { SaidProblem } from "../../engine/said-problem.ts";
import { TypedField } from "../../parts/typed-field.tsx";
import { useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { ProblemsAt, problemId } from "./problems/problems-at.tsx";

interface HeadingPartProps {
  readonly title: string;
  readonly summary: string;
  readonly date: string;
  readonly problems: Readonly<Record<string, readonly SaidProblem[]>>;
  readonly isReadOnly: boolean;
  /** Nothing is written yet: the title is what one begins with. */
  readonly isNew: boolean;
}

const SET = { title: setTitle, summary: setSummary, date: setDate } as const;

type Text = keyof typeof SET;

/** Lines that a summary is given room for, between these. */
const [FEWEST, MOST, LETTERS] = [2, 8, 70];

export const HeadingPart = memo(function HeadingPart(props: HeadingPartProps) {
  const { title, summary, date, problems, isReadOnly } = props;
  const { texts } = useTexts().caseScreen;
  const heading = useRef<HTMLDivElement>(null);
  const isNew = useRef(props.isNew);
  useEffect(() => {
    const field = heading.current?.querySelector<HTMLTextAreaElement>(".title-field");
    if (!isNew.current || !field) return;
    field.focus();
    field.select();
  }, []);
  const lines = Math.min(MOST, Math.max(FEWEST, Math.ceil(summary.length / LETTERS)));
  const field = (which: Text) => ({
    which,
    isReadOnly,
    problems: problems[which],
  });
  return (
    <div className="case-heading" ref={heading}>
      <CaseText
        {...field("title")}
        value={title}
        label={texts.title}
        placeholder={texts.titleEmpty}
        className="title-field"
        lines={1}
      />
      <CaseText
        {...field("summary")}
        value={summary}
        label={texts.summary}
        placeholder={texts.summaryEmpty}
        className="summary-field"
        lines={lines}
      />
      <CaseText
        {...field("date")}
        value={date}
        label={texts.date}
        placeholder={texts.dateEmpty}
        className="short"
      />
    </div>
  );
});

interface CaseTextProps {
  readonly which: Text;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly className: string;
  readonly lines?: number;
  readonly problems: readonly SaidProblem[] | undefined;
  readonly isReadOnly: boolean;
}

function CaseText({ which, value, label, problems, lines, ...rest }: CaseTextProps) {
  const id = useId();
  const { did } = useTexts().caseScreen;
  const session = useSession();
  const isOneLine = which !== "summary";
  const type = (text: string) => {
    const typed = isOneLine ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
    const change = (documents: CaseDocuments) => SET[which](documents, typed);
    session.edit(change, { label: did[which], group: `case ${which}` });
  };
  return (
    <div className={`case-text ${which}`}>
      <label htmlFor={id}>{label}</label>
      <TypedField
        id={id}
        value={value}
        onType={type}
        isInvalid={problems !== undefined}
        onKeyDown={(event) => {
          if (isOneLine && event.key === "Enter") event.preventDefault();
        }}
        {...(lines === undefined ? {} : { lines })}
        {...(problems ? { describedBy: problemId(which) } : {})}
        {...rest}
      />
      <ProblemsAt place={which} problems={problems} />
    </div>
  );
}
