// How one issue can come out, its unit and its description, below its line.
import type { CaseDocuments } from "@parley/engine/case";
import {
  describeIssue,
  type IssueDocument,
  idOf,
  issueKindOf,
  type KindDocument,
  nameOf,
  setIssueKind,
  setIssueUnit,
} from "@parley/engine/editing";
import { memo, useId } from "react";
import { useSpeaker } from "../../../parts/notice/use-notice.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useSession } from "../../../store/use-case.ts";
import { useWords } from "../use-words.ts";
import { listed } from "./issue-lines.ts";

interface IssueDetailsProps {
  readonly issue: IssueDocument;
  readonly isReadOnly: boolean;
}

type Kind = KindDocument["kind"];

const KINDS: readonly Kind[] = ["choice", "ordered", "numeric", "divisible"];

export const IssueDetails = memo(function IssueDetails({ issue, isReadOnly }: IssueDetailsProps) {
  const { issues } = useWords().texts;
  const changeKind = useChangeKind(issue);
  const kind = issueKindOf(issue);
  return (
    <fieldset className="issue-details">
      <legend className="visually-hidden">{issues.detailsOf(nameOf(issue))}</legend>
      <Field label={issues.kind}>
        {(field) => (
          <select
            id={field}
            value={kind}
            disabled={isReadOnly}
            onChange={(event) => changeKind(event.target.value as Kind)}
          >
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {issues.kinds[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kind === "numeric" && <Ends issue={issue} isReadOnly={isReadOnly} />}
      <IssueText issue={issue} which="unit" isReadOnly={isReadOnly} />
      <IssueText issue={issue} which="about" isReadOnly={isReadOnly} />
    </fieldset>
  );
});

interface IssueTextProps extends IssueDetailsProps {
  readonly which: "unit" | "about";
}

function IssueText({ issue, which, isReadOnly }: IssueTextProps) {
  const { issues, lines, did } = useWords().texts;
  const session = useSession();
  const id = idOf(issue);
  const change = (documents: CaseDocuments, text: string) =>
    which === "unit"
      ? setIssueUnit(documents, { id, unit: text })
      : describeIssue(documents, { id, about: text });
  return (
    <Field label={issues[which]} {...(which === "about" ? { isWide: true } : {})}>
      {(field) => (
        <TypedField
          id={field}
          value={String(issue[which] ?? "")}
          placeholder={which === "unit" ? issues.unitEmpty : lines.aboutEmpty}
          isReadOnly={isReadOnly}
          onType={(text) =>
            session.edit((documents) => change(documents, text), {
              label: did[which](nameOf(issue)),
              group: `${which} of issue ${id}`,
            })
          }
        />
      )}
    </Field>
  );
}

/** The numbers of a numeric issue, as typed. */
function Ends({ issue, isReadOnly }: IssueDetailsProps) {
  const { texts } = useWords();
  const session = useSession();
  const id = idOf(issue);
  const typed = { from: textOf(issue.from), to: textOf(issue.to), step: textOf(issue.step) };
  return (["from", "to", "step"] as const).map((end) => (
    <Field key={end} label={texts.issues[end]}>
      {(field) => (
        <TypedField
          id={field}
          className="short"
          inputMode="decimal"
          value={typed[end]}
          placeholder={end === "step" ? texts.issues.stepEmpty : ""}
          isReadOnly={isReadOnly}
          onType={(text) =>
            session.edit(
              (documents) => setIssueKind(documents, { id, kind: numericKind({ ...typed, [end]: text }) }),
              { label: texts.did.kind(nameOf(issue)), group: `${end} ${id}` },
            )
          }
        />
      )}
    </Field>
  ));
}

interface FieldProps {
  readonly label: string;
  readonly isWide?: true;
  readonly children: (id: string) => React.ReactNode;
}

function Field({ label, isWide, children }: FieldProps) {
  const id = useId();
  return (
    <span className={isWide ? "field wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

function useChangeKind(issue: IssueDocument): (kind: Kind) => void {
  const session = useSession();
  const speaker = useSpeaker();
  const { texts, counted } = useWords();
  return (kind) => {
    const [id, name, before] = [idOf(issue), nameOf(issue), listed(issue).length];
    session.edit((documents) => setIssueKind(documents, { id, kind: { kind } }), {
      label: texts.did.kind(name),
    });
    const isListed = kind === "choice" || kind === "ordered";
    if (before > 0 && !isListed) speaker.tell([texts.notice.kindChanged(name, counted("options", before))]);
  };
}

function textOf(number: string | number | undefined): string {
  return number === undefined ? "" : String(number);
}

type EndTexts = Record<"from" | "to" | "step", string>;

/** An end that is not typed yet is left out, so that the loader says that it is missing. */
function numericKind(typed: EndTexts): KindDocument {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== "");
  return { kind: "numeric", ...Object.fromEntries(given) };
}
