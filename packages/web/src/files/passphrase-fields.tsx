// A passphrase to lock a file with, typed twice.
import { Checkbox } from "react-aria-components/Checkbox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { useTexts } from "../texts/use-texts.ts";

export interface PassphraseState {
  readonly on: boolean;
  readonly first: string;
  readonly second: string;
  /** Whether saving may go ahead. */
  readonly ready: boolean;
  /** Null: the file is not locked. */
  readonly passphrase: string | null;
}

export const NO_LOCK: PassphraseState = { on: false, first: "", second: "", ready: true, passphrase: null };

const SHORTEST = 12;

interface PassphraseFieldsProps {
  readonly state: PassphraseState;
  readonly onChange: (state: PassphraseState) => void;
}

export function PassphraseFields({ state, onChange }: PassphraseFieldsProps) {
  const { files } = useTexts();
  const set = (changes: Partial<PassphraseState>) => onChange(settled({ ...state, ...changes }));
  const { on, first, second } = state;
  return (
    <div className="choices">
      <Checkbox className="checkbox" isSelected={on} onChange={(isOn) => set({ on: isOn })}>
        <span className="box" aria-hidden="true" />
        {files.lockIt}
      </Checkbox>
      {!on && <small>{files.notLocked}</small>}
      {on && (
        <>
          <TextField type="password" value={first} onChange={(text) => set({ first: text })}>
            <Label>{files.passphrase}</Label> <Input autoComplete="new-password" />
          </TextField>
          <TextField type="password" value={second} onChange={(text) => set({ second: text })}>
            <Label>{files.passphraseAgain}</Label> <Input autoComplete="new-password" />
          </TextField>
          <small role="status">
            {first.length < SHORTEST ? files.passphraseShort : ""}
            {second !== "" && first !== second ? files.passphraseDiffers : ""}
          </small>
          <small>{files.passphraseLost}</small>
        </>
      )}
    </div>
  );
}

function settled(state: PassphraseState): PassphraseState {
  const { on, first, second } = state;
  const good = first.length >= SHORTEST && first === second;
  return { ...state, ready: !on || good, passphrase: on && good ? first : null };
}
