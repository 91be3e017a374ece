// The words of an action, whether there is a way back from it, and its short name.
import {
  changeActionId,
  isFreeActionId,
  moveAction,
  removeAction,
  setIrreversible,
  wordAction,
} from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { Labelled } from "../labelled.tsx";
import type { ActionView, MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";

interface ActionMoreProps {
  readonly maker: MakerView;
  readonly action: ActionView;
}

const WORDS = ["does", "doesNot", "starts", "stops"] as const;

export function ActionMore({ maker, action }: ActionMoreProps) {
  const { hold } = useTexts();
  const { edit, isReadOnly } = useHold();
  const { words } = hold;
  const hints = {
    does: words.doesHint,
    doesNot: words.doesNotHint,
    starts: words.startsHint,
    stops: words.stopsHint,
  };
  const at = maker.actions.findIndex(({ id }) => id === action.id);
  const move = (to: number) =>
    edit("moveAction", (documents) => moveAction(documents, { id: action.id, to }));
  return (
    <div className="hold-more">
      <p>{words.lead(maker.name)}</p>
      <div className="hold-fields">
        {WORDS.map((key) => (
          <Labelled key={key} label={words[key]}>
            {(id) => (
              <TypedField
                id={id}
                value={action[key]}
                placeholder={hints[key]}
                isReadOnly={isReadOnly}
                onType={(text) =>
                  edit(
                    "wordAction",
                    (documents) => wordAction(documents, { id: action.id, [key]: text }),
                    `${key} ${action.id}`,
                  )
                }
              />
            )}
          </Labelled>
        ))}
        <Reversible action={action} />
        <ShortName action={action} />
      </div>
      {!isReadOnly && (
        <p className="row">
          <Button onPress={() => move(at - 1)} isDisabled={at === 0}>
            {words.up}
          </Button>
          <Button onPress={() => move(at + 1)} isDisabled={at === maker.actions.length - 1}>
            {words.down}
          </Button>
          <RemoveAction action={action} />
        </p>
      )}
    </div>
  );
}

function RemoveAction({ action }: Pick<ActionMoreProps, "action">) {
  const { hold } = useTexts();
  const takeOut = useRemoving();
  const remove = () =>
    takeOut({
      removal: { action: action.id },
      name: action.name,
      label: hold.did.removeAction,
      remove: (documents) => removeAction(documents, action.id),
    });
  return <Button onPress={remove}>{hold.words.remove(action.name)}</Button>;
}

function Reversible({ action }: Pick<ActionMoreProps, "action">) {
  const { words } = useTexts().hold;
  const { edit, isReadOnly } = useHold();
  return (
    <Labelled label={words.back}>
      {(id) => (
        <select
          id={id}
          value={action.irreversible ?? ""}
          disabled={isReadOnly}
          onChange={(event) => {
            const irreversible = (event.target.value || null) as ActionView["irreversible"];
            edit("reversibility", (documents) => setIrreversible(documents, { id: action.id, irreversible }));
          }}
        >
          <option value="">{words.backBoth}</option>
          <option value="once-taken">{words.onceTaken}</option>
          <option value="once-dropped">{words.onceDropped}</option>
        </select>
      )}
    </Labelled>
  );
}

/** Kept when the field is left, since every letter of it would go through all statements. */
function ShortName({ action }: Pick<ActionMoreProps, "action">) {
  const { words } = useTexts().hold;
  const { edit, conflict, isReadOnly } = useHold();
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const keep = () => {
    if (typed === null) return;
    const naming = { id: action.id, to: typed.trim() };
    const isFree = isFreeActionId(conflict, naming);
    setTyped(null);
    setRefused(!isFree);
    if (isFree && naming.to !== action.id)
      edit("shortName", (documents) => changeActionId(documents, naming));
  };
  return (
    <Labelled label={words.shortName}>
      {(id) => (
        <>
          <input
            id={id}
            type="text"
            dir="auto"
            data-said={action.id}
            readOnly={isReadOnly}
            value={typed ?? action.id}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={keep}
            onKeyDown={(event) => {
              if (event.key === "Enter") keep();
            }}
          />
          {isRefused && <p className="problem">{words.shortTaken}</p>}
        </>
      )}
    </Labelled>
  );
}
