// Decision makers and their actions, with a column of ticks for today and one for the situation that should last.
import { addAction } from "@parley/engine/editing";
import { Fragment, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Party } from "../../../parts/party-mark.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { MakerView } from "../makers.ts";
import { useHold } from "../use-hold.ts";
import { ActionRow } from "./action-row.tsx";
import { MakerMore } from "./maker-more.tsx";

export function ActionTable() {
  const { hold } = useTexts();
  const { makers, isReadOnly } = useHold();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (what: string) => setOpen((before) => (before === what ? null : what));
  return (
    <div className="hold-actions">
      <table>
        <caption className="visually-hidden">{hold.can.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{hold.can.action}</th>
            <th scope="col">{hold.can.today}</th>
            <th scope="col">{hold.can.last}</th>
            <th scope="col">{hold.can.lever}</th>
            <th scope="col">
              <span className="visually-hidden">{hold.can.more}</span>
            </th>
          </tr>
        </thead>
        {makers.map((maker) => (
          <tbody key={maker.id}>
            <MakerHead
              maker={maker}
              isOpen={open === `maker ${maker.id}`}
              onToggle={() => toggle(`maker ${maker.id}`)}
            />
            {maker.actions.map((action) => (
              <Fragment key={action.id}>
                <ActionRow
                  maker={maker}
                  action={action}
                  isOpen={open === `action ${action.id}`}
                  onToggle={() => toggle(`action ${action.id}`)}
                />
              </Fragment>
            ))}
            {!isReadOnly && (
              <tr className="hold-add">
                <td colSpan={5}>
                  <AddAction maker={maker} />
                </td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface MakerHeadProps {
  readonly maker: MakerView;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function MakerHead({ maker, isOpen, onToggle }: MakerHeadProps) {
  const { hold } = useTexts();
  const { isReadOnly } = useHold();
  return (
    <>
      <tr className="hold-maker">
        <th scope="rowgroup" colSpan={4}>
          <Party index={maker.mark} name={maker.name} />
        </th>
        <td>
          {!isReadOnly && (
            <Button
              className="quiet"
              aria-label={hold.makers.more(maker.name)}
              aria-expanded={isOpen}
              onPress={onToggle}
            >
              …
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <MakerMore maker={maker} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The field under a list: Enter adds what is typed, and the next can be typed at once. */
function AddAction({ maker }: { readonly maker: MakerView }) {
  const { hold } = useTexts();
  const { edit } = useHold();
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const typed = name.trim();
    if (typed === "") return;
    setName("");
    edit("addAction", (documents) => addAction(documents, { maker: maker.id, name: typed }).documents);
  };
  return (
    <input
      ref={field}
      type="text"
      dir="auto"
      value={name}
      data-said=""
      data-add={maker.id}
      aria-label={hold.can.add(maker.name)}
      placeholder={hold.can.addPlaceholder}
      onChange={(event) => setName(event.target.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        add();
      }}
    />
  );
}
