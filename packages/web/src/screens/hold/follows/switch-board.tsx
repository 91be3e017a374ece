// The switches: a lever is on as long as it can be used, a variant is on when the conflict is taken as it says.
import { Button } from "react-aria-components/Button";
import { SwitchButton, SwitchField } from "react-aria-components/Switch";
import { useTexts } from "../../../texts/use-texts.ts";
import { useActionNames } from "../can/combination-words.ts";
import type { Board } from "./use-switches.ts";

export function SwitchBoard({ board }: { readonly board: Board }) {
  const { levers: texts } = useTexts().hold;
  const nameOf = useActionNames();
  const { levers, variants, switches } = board;
  return (
    <div>
      <ul className="plain hold-switches">
        {levers.map(({ id, maker }) => (
          <li key={id}>
            <Turn
              label={texts.usable(nameOf(id), maker)}
              isOn={!switches.off.includes(id)}
              onTurn={(isOn) => board.turnLever(id, isOn)}
            />
          </li>
        ))}
      </ul>
      {variants.length > 0 && levers.length > 0 && <h3>{texts.variant}</h3>}
      <ul className="plain hold-switches">
        {variants.map(({ id, name, about }) => (
          <li key={id}>
            <Turn
              label={name}
              isOn={switches.variants.includes(id)}
              onTurn={(isOn) => board.turnVariant(id, isOn)}
            />
            {about !== "" && <small dir="auto">{about}</small>}
          </li>
        ))}
      </ul>
      {board.isTurned && (
        <p className="row">
          <Button onPress={board.reset}>{texts.reset}</Button>
        </p>
      )}
    </div>
  );
}

interface TurnProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Turn({ label, isOn, onTurn }: TurnProps) {
  return (
    <SwitchField isSelected={isOn} onChange={onTurn}>
      <SwitchButton className="hold-switch">
        <span className="hold-switch-track" aria-hidden="true" />
        <span dir="auto">{label}</span>
      </SwitchButton>
    </SwitchField>
  );
}
