// What one decision maker prefers, in the form that was chosen, and the order that follows.
import {
  addStatement,
  clearPreference,
  type PreferenceForm,
  preferenceForm,
  preferenceOf,
  rankStates,
  setStatementWeight,
} from "@parley/engine/editing";
import { useState } from "react";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { useNumbers } from "../use-numbers.ts";
import { OrderPreview } from "./order-preview.tsx";
import { MOST_RANKED_BY_HAND, tiersOf } from "./ranked-order.ts";
import { RankedStates } from "./ranked-states.tsx";
import { StatementList } from "./statement-list.tsx";
import { WeightList } from "./weight-list.tsx";

export function MakerWants({ maker }: { readonly maker: MakerView }) {
  const { conflict, problems } = useHold();
  const preference = preferenceOf(conflict, maker.id);
  // Which form is shown while nothing is said in any.
  const [wanted, setWanted] = useState<PreferenceForm>("statements");
  const form = preferenceForm(preference) ?? wanted;
  const { estimated } = conflict;
  const own = problemsAt(problems, "preferences", maker.id);
  const placed = new Set([
    ...problemsAt(own, "preferences", maker.id, "statements"),
    ...problemsAt(own, "preferences", maker.id, "weights"),
  ]);
  return (
    <section className="part hold-maker-wants" aria-labelledby={`wants-${maker.id}`}>
      <h2 id={`wants-${maker.id}`}>
        <Party index={maker.mark} name={maker.name} />{" "}
        {estimated && preference && <Estimate by={String(estimated.by)} on={String(estimated.on)} />}
      </h2>
      <FormChoice maker={maker} form={form} onForm={setWanted} />
      <ProblemLines problems={own.filter((problem) => !placed.has(problem))} />
      {form === "statements" && <StatementList maker={maker} />}
      {form === "weights" && <WeightList maker={maker} />}
      {form === "ranked" && <RankedStates maker={maker} />}
      {form !== "ranked" && <OrderPreview maker={maker} />}
    </section>
  );
}

interface FormChoiceProps {
  readonly maker: MakerView;
  readonly form: PreferenceForm;
  readonly onForm: (form: PreferenceForm) => void;
}

const FORMS = ["statements", "ranked", "weights"] as const;

function FormChoice({ maker, form, onForm }: FormChoiceProps) {
  const { hold } = useTexts();
  const numbers = useNumbers();
  const { view, isReadOnly } = useHold();
  const takeForm = useTakeForm(maker);
  const canRank = view?.isWhole ?? true;
  return (
    <>
      <select
        className="hold-form"
        aria-label={hold.wants.form(maker.name)}
        value={form}
        disabled={isReadOnly}
        onChange={(event) => {
          const next = event.target.value as PreferenceForm;
          onForm(next);
          takeForm(next);
        }}
      >
        {FORMS.map((name) => (
          <option key={name} value={name} disabled={name === "ranked" && !canRank && form !== "ranked"}>
            {hold.wants[name]}
          </option>
        ))}
      </select>
      {!canRank && (
        <small className="hold-limit">{hold.wants.tooManyToRank(numbers(MOST_RANKED_BY_HAND))}</small>
      )}
    </>
  );
}

/** The order of before stays where it can be said in the new form; statements stay statements where weights are asked for, and the other way round. */
function useTakeForm(maker: MakerView) {
  const { conflict, view, edit } = useHold();
  return (form: PreferenceForm) => {
    const preference = preferenceOf(conflict, maker.id);
    if (!preference) return;
    const order = view?.orders[maker.id];
    if (form === "ranked" && view?.isWhole && order) {
      const tiers = tiersOf(order, view.situations);
      return edit("form", (documents) => rankStates(documents, { maker: maker.id, tiers }));
    }
    const texts = preference.statements?.map((item) =>
      String(typeof item === "object" ? item.statement : item),
    );
    edit("form", (documents) => {
      const cleared = clearPreference(documents, { maker: maker.id });
      if (form === "weights" && texts) {
        return [...new Set(texts)].reduce(
          (changed, statement, at, all) =>
            // The first outweighs all that come after it, as it does among statements.
            setStatementWeight(changed, {
              maker: maker.id,
              was: null,
              statement,
              weight: 2 ** (all.length - 1 - at),
            }),
          cleared,
        );
      }
      if (form === "statements" && preference.weights) {
        return Object.keys(preference.weights).reduce(
          (changed, text) => addStatement(changed, { maker: maker.id, text }),
          cleared,
        );
      }
      return cleared;
    });
  };
}
