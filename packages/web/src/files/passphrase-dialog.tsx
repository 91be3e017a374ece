// Asks for the passphrase of a locked file.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { TextField } from "react-aria-components/TextField";
import { PlainDialog } from "../parts/plain-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";

interface PassphraseDialogProps {
  readonly wrong: boolean;
  readonly onGiven: (passphrase: string) => void;
  readonly onCancel: () => void;
}

export function PassphraseDialog({ wrong, onGiven, onCancel }: PassphraseDialogProps) {
  const { app, files } = useTexts();
  const [passphrase, setPassphrase] = useState("");
  return (
    <PlainDialog title={files.lockedTitle} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onGiven(passphrase);
        }}
      >
        {wrong && <p role="alert">{files.passphraseWrong}</p>}
        <TextField type="password" value={passphrase} onChange={setPassphrase} autoFocus>
          <Label>{files.passphrase}</Label> <Input autoComplete="off" />
        </TextField>
        <p className="row buttons">
          <Button type="submit" className="main" isDisabled={passphrase === ""}>
            {files.unlock}
          </Button>
          <Button onPress={onCancel}>{app.cancel}</Button>
        </p>
      </form>
    </PlainDialog>
  );
}
