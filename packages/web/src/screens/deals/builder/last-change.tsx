// What the change made last costs whom, and what would make up for it.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { MakeUpAnswer, MakeUpWay } from "../../../engine/questions/make-up-for.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useExplanations } from "../explanations.ts";
import type { BuilderProps } from "./builder-props.ts";
import type { OneChange } from "./builder-state.ts";
import { Gains, OtherDeals } from "./other-deals.tsx";

export function LastChange(props: BuilderProps) {
  const change = props.builder.lastChange;
  const issue = change && props.view.issues.find(({ id }) => id === change.issue);
  const isThere = change && issue?.options.some(({ id }) => id === change.to);
  return isThere ? <ChangeMade key={JSON.stringify(change)} {...props} change={change} /> : null;
}

interface ChangeMadeProps extends BuilderProps {
  readonly change: OneChange;
}

function ChangeMade({ view, choices, weighed, builder, change }: ChangeMadeProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const [party, setParty] = useState<number | null>(null);
  const before = useSteadyAnswer("weighDeal", { choices: change.before }).value;
  const at = view.issues.findIndex(({ id }) => id === change.issue);
  const { name, options } = view.issues[at];
  const nameOf = (option: string | undefined) => options.find(({ id }) => id === option)?.name ?? "";
  const by = before?.changes[at]?.[options.findIndex(({ id }) => id === change.to)]?.by ?? null;
  if (!by) return null;
  return (
    <div className="last-change">
      <p>
        {deals.lastChange(name, nameOf(change.before[change.issue]), nameOf(change.to))}
        <Why explanation={explanations.makeUp} />
      </p>
      <Gains view={view} gains={by} />
      <p className="row">
        {view.sides.map(({ id, name: who }, k) =>
          (by[k] ?? 0) < 0 ? (
            <Button key={id} aria-expanded={party === k} onPress={() => setParty(party === k ? null : k)}>
              {deals.whatWouldTheyWant(who)}
            </Button>
          ) : null,
        )}
      </p>
      {party !== null && <MakeUps {...{ view, choices, weighed, builder, change, party }} />}
    </div>
  );
}

function MakeUps({ view, weighed, builder, change, party }: ChangeMadeProps & { readonly party: number }) {
  const { deals } = useTexts();
  const args = { choices: change.before, issue: change.issue, to: change.to, party };
  const answer = useAnswer("makeUpFor", args, { lane: "hold" });
  const found = answer.value;
  const { name } = view.sides[party];
  return (
    <div className="found-deals" aria-live="polite">
      <Waiting answer={answer} />
      {answer.state === "ready" && found && (
        <>
          <p>{sentence(found.answer, deals, name)}</p>
          <OtherDeals
            view={view}
            deals={waysIn(found.answer).map((way) => ({
              ...way,
              changes: "further" in way ? way.further : way.changes,
              note: "harms" in way ? deals.harms[way.harms] : "",
            }))}
            onTake={(taken) => builder.take(weighed.choices, taken)}
          />
        </>
      )}
    </div>
  );
}

function waysIn(answer: MakeUpAnswer): readonly (MakeUpWay | Omit<MakeUpWay, "further" | "harms">)[] {
  if (answer.kind === "found") return answer.ways;
  return "most" in answer && answer.most ? [answer.most] : [];
}

function sentence(answer: MakeUpAnswer, deals: ReturnType<typeof useTexts>["deals"], name: string): string {
  switch (answer.kind) {
    case "no-cost":
      return deals.makeUpNoCost(name);
    case "found":
      return deals.makeUpFound(name);
    case "more-issues":
      return deals.makeUpMoreIssues(name, String(answer.issues));
    case "not-found":
      return deals.makeUpNotFound(name, String(answer.issues));
    case "nothing":
      return answer.most ? deals.makeUpNothing(name) : deals.makeUpNever(name);
  }
}
