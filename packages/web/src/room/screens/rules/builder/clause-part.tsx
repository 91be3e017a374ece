// One clause of the builder: a plain question, how the clause will read, what is wrong with it, and, opened, what else can be chosen.
import { type ReactNode, useId } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { ProblemView } from "../../../questions/rules-check.ts";
import { plainTextOf } from "../plain-text-of.ts";
import { directionOf } from "../rules-reading.tsx";
import { type BuilderClause, useDrafting } from "./drafting.ts";

interface ClausePartProps {
  readonly clause: BuilderClause;
  readonly children: ReactNode;
}

export function ClausePart({ clause, children }: ClausePartProps) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const { check, opened, toggle } = useDrafting();
  const id = useId();
  const isOpen = opened.has(clause);
  const question = draft.ask[clause];
  const read = (check?.clauses ?? []).filter(({ key }) => isOf(clause, key));
  return (
    <section className="part rules-clause" id={`clause-${clause}`} aria-labelledby={id}>
      <div className="rules-asked">
        <h2 id={id}>{question}</h2>
        <Button
          aria-expanded={isOpen}
          aria-controls={`${id}-fields`}
          aria-label={draft.ofClause(isOpen ? draft.done : draft.change, question)}
          onPress={() => toggle(clause)}
        >
          {isOpen ? draft.done : draft.change}
        </Button>
      </div>
      <div className="rules-read">
        {read.flatMap(({ key, title, lines }) =>
          lines.map((line) => (
            <p key={`${key} ${line}`} dir={directionOf(key)}>
              {clause === "further" && <strong>{plainTextOf(title)}: </strong>}
              {line}
            </p>
          )),
        )}
        {clause === "further" && read.length === 0 && <p>{draft.noFurther}</p>}
      </div>
      <ClauseProblems clause={clause} at={null} />
      <div id={`${id}-fields`} hidden={!isOpen} className="rules-fields">
        {isOpen && (
          <>
            {children}
            <p className="note">
              <span className="note-title">{draft.means}. </span>
              {draft.meaning[clause]}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

function isOf(clause: BuilderClause, key: string): boolean {
  return clause === "further" ? key.startsWith("further") : key === clause;
}

interface WhereProps {
  readonly clause: ProblemView["clause"];
  /** Which entry of the clause; null: all that are of the clause as a whole, and those of entries while it is closed. */
  readonly at: number | null;
}

export function ClauseProblems({ clause, at }: WhereProps) {
  const { roomRules } = useTexts();
  const { check, opened } = useDrafting();
  const isClosed = clause !== "whole" && !opened.has(clause);
  const here = (check?.problems ?? []).filter(
    (problem) => problem.clause === clause && (problem.at === at || (at === null && isClosed)),
  );
  return here.map(({ code, names, severity, at: place }) => (
    <p key={`${code} ${place}`} className="problem" data-severity={severity}>
      {roomRules.draft.problems[code](names)}
    </p>
  ));
}
