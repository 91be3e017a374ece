// Variants of the model, written down: a name, what is different in a sentence, and what becomes of each action.
import {
  addConflictVariant,
  type ConflictVariantDocument,
  describeConflictVariant,
  removeConflictVariant,
  renameConflictVariant,
  setVariantAction,
} from "@parley/engine/editing";
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useActionNames } from "../can/combination-words.ts";
import { ProblemLines } from "../problem-lines.tsx";
import { problemsAt, useHold } from "../use-hold.ts";
import { useListing } from "../use-numbers.ts";

export function VariantEditor() {
  const { levers } = useTexts().hold;
  const { conflict, edit, isReadOnly } = useHold();
  const [name, setName] = useState("");
  const variants = conflict.variants ?? [];
  const add = () => {
    const typed = name.trim();
    if (typed === "") return;
    setName("");
    edit("addVariant", (documents) => addConflictVariant(documents, { name: typed }).documents);
  };
  return (
    <details className="hold-variants">
      <summary>{levers.editVariants}</summary>
      {variants.map((variant, at) => (
        <Variant key={String(variant.id)} variant={variant} at={at} />
      ))}
      {!isReadOnly && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            type="text"
            dir="auto"
            aria-label={levers.variantName}
            placeholder={levers.variantName}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit">{levers.addVariant}</Button>
        </form>
      )}
    </details>
  );
}

function Variant({ variant, at }: { readonly variant: ConflictVariantDocument; readonly at: number }) {
  const { levers } = useTexts().hold;
  const { edit, makers, problems, isReadOnly } = useHold();
  const listing = useListing();
  const [nameId, aboutId] = [useId(), useId()];
  const id = String(variant.id);
  const name = String(variant.name ?? id);
  const nameOfMaker = (maker: string) => makers.find((one) => one.id === maker)?.name ?? maker;
  return (
    <fieldset className="hold-variant">
      <legend className="visually-hidden">{name}</legend>
      <div className="hold-fields">
        <div className="hold-field">
          <label htmlFor={nameId}>{levers.variantName}</label>
          <TypedField
            id={nameId}
            value={name}
            isReadOnly={isReadOnly}
            onType={(text) =>
              edit(
                "variant",
                (documents) => renameConflictVariant(documents, { id, name: text.trim() === "" ? id : text }),
                `variant ${id}`,
              )
            }
          />
        </div>
        <div className="hold-field hold-wide">
          <label htmlFor={aboutId}>{levers.variantAbout}</label>
          <TypedField
            id={aboutId}
            value={String(variant.about ?? "")}
            isReadOnly={isReadOnly}
            onType={(about) =>
              edit("variant", (documents) => describeConflictVariant(documents, { id, about }), `about ${id}`)
            }
          />
        </div>
      </div>
      <VariantActions id={id} variant={variant} />
      {variant.preferences && (
        <p>{levers.ownRankings(listing(Object.keys(variant.preferences).map(nameOfMaker)))}</p>
      )}
      {variant.unseen && <p>{levers.ownSights}</p>}
      <ProblemLines problems={problemsAt(problems, "variants", at)} />
      {!isReadOnly && (
        <p className="row">
          <RemoveVariant id={id} name={name} />
        </p>
      )}
    </fieldset>
  );
}

function RemoveVariant({ id, name }: { readonly id: string; readonly name: string }) {
  const { levers, did } = useTexts().hold;
  const takeOut = useRemoving();
  const remove = () =>
    takeOut({
      removal: { variant: id },
      name,
      label: did.removeVariant,
      remove: (documents) => removeConflictVariant(documents, id),
    });
  return <Button onPress={remove}>{levers.removeVariant(name)}</Button>;
}

function VariantActions({ id, variant }: { readonly id: string; readonly variant: ConflictVariantDocument }) {
  const { levers } = useTexts().hold;
  const { edit, makers, isReadOnly } = useHold();
  const nameOf = useActionNames();
  const without = (variant.without ?? []).map(String);
  const inForce = (variant.inForce ?? []).map(String);
  return (
    <div className="hold-variant-actions">
      {makers
        .flatMap(({ actions }) => actions)
        .map((action) => (
          <label key={action.id} className="hold-part">
            <span>{nameOf(action.id)}</span>
            <select
              aria-label={levers.variantOf(nameOf(action.id))}
              disabled={isReadOnly}
              value={
                without.includes(action.id) ? "without" : inForce.includes(action.id) ? "in-force" : "free"
              }
              onChange={(event) => {
                const as = event.target.value as "without" | "in-force" | "free";
                edit("variant", (documents) => setVariantAction(documents, { id, action: action.id, as }));
              }}
            >
              <option value="free">{levers.free}</option>
              <option value="without">{levers.without}</option>
              <option value="in-force">{levers.inForce}</option>
            </select>
          </label>
        ))}
    </div>
  );
}
