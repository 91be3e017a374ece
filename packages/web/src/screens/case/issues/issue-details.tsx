// How one issue can come out, its unit and its description, below its line.
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
import { TypedField } from "../../../parts/typed-field.tsx";
import { useSession } from "../../../store/use-case.ts";
import { useSpeaker } from "../notice/use-notice.ts";
import { useWords } from "../use-words.ts";
import { listed } from "./issue-lines.ts";

interface IssueDetailsProps {
  readonly issue: IssueDocument;
  readonly isReadOnly: boolean;
}

type Kind = KindDocument["kind"];

const KINDS: readonly Kind[] = ["choice", "ordered", "numeric", "divisible"];

export const IssueDetails = memo(function IssueDetails({ issue, isReadOnly }: IssueDetailsProps) {
  const words = useWords();
  const { issues, did } = words.texts;
  const session = useSession();
  const changeKind = useChangeKind(issue);
  const kind = issueKindOf(issue);
  const id = idOf(issue);
  const name = nameOf(issue);
  return (
    <fieldset className="issue-details">
      <legend className="visually-hidden">{issues.detailsOf(name)}</legend>
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
      <Field label={issues.unit}>
        {(field) => (
          <TypedField
            id={field}
            value={String(issue.unit ?? "")}
            placeholder={issues.unitEmpty}
            isReadOnly={isReadOnly}
            onType={(unit) =>
              session.edit((documents) => setIssueUnit(documents, { id, unit }), {
                label: did.unit(name),
                group: `unit ${id}`,
              })
            }
          />
        )}
      </Field>
      <Field label={issues.about} isWide>
        {(field) => (
          <TypedField
            id={field}
            value={String(issue.about ?? "")}
            placeholder={words.texts.lines.aboutEmpty}
            isReadOnly={isReadOnly}
            onType={(about) =>
              session.edit((documents) => describeIssue(documents, { id, about }), {
                label: did.about(name),
                group: `about issue ${id}`,
              })
            }
          />
        )}
      </Field>
    </fieldset>
  );
});

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
export function numericKind(typed: EndTexts): KindDocument {
  const given = Object.entries(typed).filter(([, text]) => text.trim() !== "");
  return { kind: "numeric", ...Object.fromEntries(given) };
}
