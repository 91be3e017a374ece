// One action: its name, whether it is done today and in the situation that should last, and whether it is a lever.
import { pointAtState, pointedAt, removeAction, renameAction, setLever } from "@parley/engine/editing";
import { Button } from "react-aria-components/Button";
import { useRemoving } from "../../../parts/notice/use-removing.ts";
import { TypedField } from "../../../parts/typed-field.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ActionView, MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";
import { ActionMore } from "./action-more.tsx";

interface ActionRowProps {
  readonly maker: MakerView;
  readonly action: ActionView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function ActionRow({ maker, action, isOpen, onToggle }: ActionRowProps) {
  const { hold } = useTexts();
  return (
    <>
      <tr>
        <td>
          <ActionName maker={maker} action={action} />
        </td>
        <td>
          <Tick which="statusQuo" action={action} label={hold.can.todayTick(action.name, maker.name)} />
        </td>
        <td>
          <Tick which="hold" action={action} label={hold.can.lastTick(action.name, maker.name)} />
        </td>
        <td>
          <LeverTick action={action} label={hold.can.leverTick(action.name, maker.name)} />
        </td>
        <td>
          <Button
            className="quiet"
            aria-label={hold.can.moreOf(action.name)}
            aria-expanded={isOpen}
            onPress={onToggle}
          >
            …
          </Button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <ActionMore maker={maker} action={action} />
          </td>
        </tr>
      )}
    </>
  );
}

function ActionName({ maker, action }: Pick<ActionRowProps, "maker" | "action">) {
  const { hold } = useTexts();
  const { edit, isReadOnly } = useHold();
  const takeOut = useRemoving();
  const keys = (event: React.KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const isGone = event.key === "Backspace" && event.currentTarget.value === "" && !isReadOnly;
    if (event.key !== "Enter" && !isGone) return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`[data-add="${CSS.escape(maker.id)}"]`)?.focus();
    if (!isGone) return;
    takeOut({
      removal: { action: action.id },
      name: action.name,
      label: hold.did.removeAction,
      remove: (documents) => removeAction(documents, action.id),
    });
  };
  const rename = (typed: string) => {
    // An action that is called nothing is called by its short name.
    const name = typed.trim() === "" ? action.id : typed;
    edit(
      "renameAction",
      (documents) => renameAction(documents, { id: action.id, name }),
      `action ${action.id}`,
    );
  };
  return (
    <TypedField
      label={hold.can.actionOf(maker.name)}
      value={action.name}
      isReadOnly={isReadOnly}
      onKeyDown={keys}
      onType={rename}
    />
  );
}

function LeverTick({ action, label }: Pick<TickProps, "action" | "label">) {
  const { edit, conflict, isReadOnly } = useHold();
  return (
    <input
      type="checkbox"
      checked={(conflict.levers ?? []).map(String).includes(action.id)}
      disabled={isReadOnly}
      aria-label={label}
      onChange={(event) => {
        const lever = { action: action.id, isLever: event.target.checked };
        edit("lever", (documents) => setLever(documents, lever));
      }}
    />
  );
}

interface TickProps {
  readonly which: "statusQuo" | "hold";
  readonly action: ActionView;
  readonly label: string;
}

/** Whether the action is done in the situation that is pointed at. */
function Tick({ which, action, label }: TickProps) {
  const { edit, conflict, isReadOnly } = useHold();
  const taken = pointedAt(conflict, which);
  const others = (taken ?? []).filter((id) => id !== action.id);
  return (
    <input
      type="checkbox"
      checked={taken?.includes(action.id) ?? false}
      disabled={isReadOnly}
      aria-label={label}
      onChange={(event) => {
        const next = event.target.checked ? [...others, action.id] : others;
        edit("tick", (documents) => pointAtState(documents, { which, taken: next }));
      }}
    />
  );
}
