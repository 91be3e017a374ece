// The single keys of the review, and the choice to do without them.

import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { useTexts } from "../../texts/use-texts.ts";

interface KeysDialogProps {
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly onClose: () => void;
}

export function KeysDialog({ isOn, onTurn, onClose }: KeysDialogProps) {
  const { sources, app } = useTexts();
  const { keys } = sources;
  return (
    <PlainDialog title={keys.title} onClose={onClose}>
      <p>{keys.lead}</p>
      <table>
        <tbody>
          {(Object.keys(keys.does) as (keyof typeof keys.does)[]).map((name) => (
            <tr key={name}>
              <th scope="row">{keys.list[name]}</th>
              <td>{keys.does[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />{" "}
          {keys.use}
        </label>
      </p>
      <div className="row buttons">
        <Button className="main" onPress={onClose} autoFocus>
          {app.close}
        </Button>
      </div>
    </PlainDialog>
  );
}
