// A combination of options, issue by issue: any of some options, or from one to another where they have an order.
import { useTexts } from "../../../texts/use-texts.ts";
import { AddChoice } from "../parts/add-choice.tsx";
import type { NamedIssue } from "../parts/profile-parts.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { optionsTaken, type Pattern, termOf, withTerm, writeChoice } from "./pattern-choice.ts";

interface PatternEditorProps {
  /** What it is part of, for screen readers. */
  readonly name: string;
  readonly pattern: Pattern;
  readonly onChange: (pattern: Pattern) => void;
  readonly onRemove: () => void;
}

export function PatternEditor({ name, pattern, onChange, onRemove }: PatternEditorProps) {
  const { profiles } = useTexts();
  const { issues, isReadOnly } = useProfile();
  const named = issues.filter(({ id }) => termOf(pattern, id) !== undefined);
  const others = issues.filter(({ id, options }) => termOf(pattern, id) === undefined && options.length > 1);
  const set = (issue: NamedIssue, taken: readonly number[]) => {
    const next = withTerm(pattern, issues, issue.id, writeChoice(taken, issue));
    // A combination of nothing would be one of everything.
    if (Object.keys(next).length > 0) onChange(next);
  };
  return (
    <fieldset className="pattern">
      <legend className="visually-hidden">{name}</legend>
      {named.map((issue, k) => (
        <div key={issue.id} className="pattern-term">
          <TermName issue={issue} isFirst={k === 0} />
          <Term
            issue={issue}
            taken={optionsTaken(termOf(pattern, issue.id), issue)}
            onTake={(taken) => set(issue, taken)}
          />
          {!isReadOnly && named.length > 1 && (
            <button
              type="button"
              className="link"
              aria-label={profiles.limits.dropIssue(issue.name, name)}
              onClick={() => set(issue, [])}
            >
              {profiles.limits.drop}
            </button>
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div className="row">
          {others.length > 0 && (
            <AddChoice
              text={profiles.limits.together}
              label={profiles.limits.togetherOf(name)}
              items={others}
              onAdd={(id) => {
                const issue = others.find((one) => one.id === id);
                if (issue) set(issue, [0]);
              }}
            />
          )}
          <button
            type="button"
            className="link"
            aria-label={profiles.limits.removeNamed(name)}
            onClick={onRemove}
          >
            {profiles.limits.remove}
          </button>
        </div>
      )}
    </fieldset>
  );
}

function TermName({ issue, isFirst }: { readonly issue: NamedIssue; readonly isFirst: boolean }) {
  const { profiles } = useTexts();
  return (
    <span className="pattern-issue">
      {!isFirst && <span className="pattern-and">{profiles.limits.and} </span>}
      <bdi>{issue.name}</bdi>
      {issue.unit !== null && <small className="unit"> {issue.unit}</small>}
    </span>
  );
}

interface TermProps {
  readonly issue: NamedIssue;
  readonly taken: readonly number[];
  readonly onTake: (taken: readonly number[]) => void;
}

function Term({ issue, taken, onTake }: TermProps) {
  const isRun = taken.length > 0 && taken[taken.length - 1] - taken[0] + 1 === taken.length;
  const hasOrder = issue.kind === "numeric" || issue.kind === "ordered";
  return hasOrder && isRun ? (
    <RangeTerm issue={issue} taken={taken} onTake={onTake} />
  ) : (
    <AnyTerm issue={issue} taken={taken} onTake={onTake} />
  );
}

function RangeTerm({ issue, taken, onTake }: TermProps) {
  const { profiles } = useTexts();
  const { isReadOnly } = useProfile();
  const [first, last] = [taken[0], taken[taken.length - 1]];
  const range = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) + 1 }, (_, k) => from + k);
  const choice = (end: "from" | "to", value: number, pick: (at: number) => void) => (
    <label className="row">
      {profiles.limits[end]}
      <select
        aria-label={profiles.limits.endOf[end](issue.name)}
        value={value}
        disabled={isReadOnly}
        onChange={(event) => pick(Number(event.target.value))}
      >
        {issue.options.map(({ id, name }, at) => (
          <option key={id} value={at}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <span className="row">
      {choice("from", first, (at) => onTake(range(at, Math.max(at, last))))}
      {choice("to", last, (at) => onTake(range(Math.min(at, first), at)))}
    </span>
  );
}

function AnyTerm({ issue, taken, onTake }: TermProps) {
  const { isReadOnly } = useProfile();
  return (
    <span className="row">
      {issue.options.map(({ id, name }, at) => (
        <label key={id} className="row option-check">
          <input
            type="checkbox"
            checked={taken.includes(at)}
            // The last one stays: a term of no option is none.
            disabled={isReadOnly || (taken.length === 1 && taken[0] === at)}
            onChange={(event) =>
              onTake(
                event.target.checked
                  ? [...taken, at].sort((a, b) => a - b)
                  : taken.filter((one) => one !== at),
              )
            }
          />
          <bdi>{name}</bdi>
        </label>
      ))}
    </span>
  );
}
