// What would be at issue in the drafted case: issues with their options, each with the sentences that it comes from.
import type { DraftedIssue, DraftedOption } from "../../../engine/questions/case-draft.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { hasFewOptions } from "./draft-faults.ts";
import type { PreviewProps } from "./preview-props.ts";
import { Sentences } from "./sentences.tsx";

interface WhatProps extends Omit<PreviewProps, "draft"> {
  readonly issues: readonly DraftedIssue[];
}

export function WhatPart({ issues, ...props }: WhatProps) {
  const { what } = props.texts.draft;
  return (
    <section aria-labelledby="draft-what">
      <h3 id="draft-what">{what.title}</h3>
      <p>{what.lead}</p>
      <ul className="plain draft-issues">
        {issues.map((issue) => (
          <IssueItem key={issue.id} {...{ issue, ...props }} />
        ))}
      </ul>
    </section>
  );
}

interface IssueProps extends Omit<WhatProps, "issues"> {
  readonly issue: DraftedIssue;
}

function IssueItem({ issue, ...props }: IssueProps) {
  const { shows, texts, choosing } = props;
  const { what } = texts.draft;
  const chosen = choosing.issue(issue.id, issue.name);
  return (
    <li data-out={!chosen.isTaken || undefined}>
      <p className="draft-line">
        <input
          type="checkbox"
          aria-label={what.take(chosen.name)}
          checked={chosen.isTaken}
          onChange={(event) => chosen.take(event.target.checked)}
        />
        <TypedField
          className="draft-issue"
          label={what.nameOf(issue.name)}
          value={chosen.name}
          isReadOnly={!chosen.isTaken}
          onType={chosen.rename}
        />
      </p>
      {chosen.isTaken && (
        <div className="draft-options">
          {issue.range && <Range {...{ issue, texts }} />}
          <ul className="plain">
            {issue.options.map((option) => (
              <OptionItem key={option.id} {...{ option, issue, ...props }} />
            ))}
          </ul>
          {hasFewOptions(issue, choosing.choices) && <p className="problem">{what.fewOptions}</p>}
          <Sentences name={chosen.name} claims={besidesOptions(issue)} {...{ shows, texts }} />
        </div>
      )}
    </li>
  );
}

/** Claims about the issue as such. */
function besidesOptions({ claims, options }: DraftedIssue): DraftedIssue["claims"] {
  const key = ({ source, claim }: DraftedIssue["claims"][number]) => JSON.stringify([source, claim]);
  const told = new Set(options.flatMap((option) => option.claims.map(key)));
  return claims.filter((place) => !told.has(key(place)));
}

function Range({ issue, texts }: Pick<IssueProps, "issue" | "texts">) {
  const { what } = texts.draft;
  const { range, unit } = issue;
  if (!range) return null;
  const { from, to, step } = range;
  return <p>{unit === "" ? what.range(from, to, step) : what.rangeOf(from, to, step, unit)}</p>;
}

/** Of a range of numbers those that were named are told; the range stays whole. */
function OptionItem({ option, issue, ...props }: IssueProps & { readonly option: DraftedOption }) {
  const { shows, texts, choosing } = props;
  const { what } = texts.draft;
  const { id, name, claims } = option;
  if (issue.range) {
    return (
      <li>
        {name} {issue.unit}
        <Sentences {...{ name, claims, shows, texts }} />
      </li>
    );
  }
  const chosen = choosing.option(issue.id, id, name);
  return (
    <li data-out={!chosen.isTaken || undefined}>
      <p className="draft-line">
        <input
          type="checkbox"
          aria-label={what.takeOption(chosen.name)}
          checked={chosen.isTaken}
          onChange={(event) => chosen.take(event.target.checked)}
        />
        <TypedField
          label={what.optionOf(name)}
          value={chosen.name}
          isReadOnly={!chosen.isTaken}
          onType={chosen.rename}
        />
      </p>
      {claims.length === 0 ? (
        <p className="sans-note">{texts.draft.noSentence}</p>
      ) : (
        <Sentences name={chosen.name} {...{ claims, shows, texts }} />
      )}
    </li>
  );
}
