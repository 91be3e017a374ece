// The whole draft as all will read it, what still keeps it from being proposed, and proposing it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../../../parts/plain-dialog.tsx";
import { useTexts } from "../../../../texts/use-texts.ts";
import type { RulesCheckView } from "../../../questions/rules-check.ts";
import { ChangesTable } from "../changes-table.tsx";
import { RulesReading } from "../rules-reading.tsx";
import { useWords } from "../use-words.ts";
import { ClauseProblems } from "./clause-part.tsx";
import { type BuilderClause, useDrafting } from "./drafting.ts";
import { ProposeDialog } from "./propose-dialog.tsx";

interface ProposePartProps {
  readonly onProposed: () => Promise<void>;
  readonly onDrop: () => Promise<void>;
}

export function ProposePart({ onProposed, onDrop }: ProposePartProps) {
  const { app, roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const { check, known } = useDrafting();
  const [asking, setAsking] = useState<"propose" | "drop" | null>(null);
  if (!check) return null;
  const close = () => setAsking(null);
  return (
    <>
      <WholeText check={check} />
      <section className="part">
        <StillWrong check={check} />
        <p className="row">
          <Button className="main" isDisabled={!check.ready} onPress={() => setAsking("propose")}>
            {draft.proposeNow(words.number(known.next))}
          </Button>
          <Button onPress={() => setAsking("drop")}>{draft.drop}</Button>
        </p>
      </section>
      {asking === "propose" && check.ready && (
        <ProposeDialog check={check} ready={check.ready} onClose={close} onProposed={onProposed} />
      )}
      {asking === "drop" && (
        <PlainDialog title={draft.dropTitle} onClose={close}>
          <p>{draft.dropLead}</p>
          <p className="row buttons">
            <Button className="main" onPress={() => void onDrop().then(close)}>
              {draft.dropNow}
            </Button>
            <Button onPress={close}>{app.cancel}</Button>
          </p>
        </PlainDialog>
      )}
    </>
  );
}

function WholeText({ check }: { readonly check: RulesCheckView }) {
  const { roomRules } = useTexts();
  const words = useWords();
  const clauses = check.clauses.map(({ key, title, lines }) => {
    const come = check.changes.find((change) => change.key === key)?.come ?? [];
    return { key, title, lines: lines.map((text) => ({ text, isNew: come.includes(text) })) };
  });
  return (
    <>
      {check.against !== null && (
        <section className="part">
          <h2>{roomRules.changes(words.number(check.against))}</h2>
          {check.changes.length === 0 ? (
            <p>{roomRules.noChanges}</p>
          ) : (
            <ChangesTable changes={check.changes} />
          )}
        </section>
      )}
      <section className="part">
        <h2>{roomRules.draft.whole}</h2>
        <RulesReading clauses={clauses} />
      </section>
    </>
  );
}

function StillWrong({ check }: { readonly check: RulesCheckView }) {
  const { roomRules } = useTexts();
  const { draft } = roomRules;
  const words = useWords();
  const errors = check.problems.filter(({ severity }) => severity === "error");
  const clauses = [...new Set(errors.map(({ clause }) => clause))].filter(isClause);
  if (check.refusal !== null) return <p className="problem">{check.refusal}</p>;
  if (errors.length === 0) return null;
  return (
    <div role="status">
      <p>{draft.stillWrong(errors.length, words.number(errors.length))}</p>
      <ClauseProblems clause="whole" at={null} />
      <ul>
        {clauses.map((clause) => (
          <li key={clause}>
            <Button className="link" onPress={() => goTo(clause)}>
              {draft.toProblem(draft.ask[clause])}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function isClause(clause: BuilderClause | "whole"): clause is BuilderClause {
  return clause !== "whole";
}

function goTo(clause: BuilderClause): void {
  const place = document.getElementById(`clause-${clause}`);
  place?.scrollIntoView({ block: "start" });
  place?.querySelector<HTMLElement>("button[aria-expanded]")?.focus({ preventScroll: true });
}
