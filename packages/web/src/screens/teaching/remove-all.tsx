// Removes all hand-ins of the case from this device, once it was asked.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PlainDialog } from "../../parts/plain-dialog.tsx";
import { useTexts } from "../../texts/use-texts.ts";

export function RemoveAll({ onRemove }: { readonly onRemove: () => void }) {
  const { app, teaching } = useTexts();
  const { debrief } = teaching;
  const [isAsking, ask] = useState(false);
  const remove = () => {
    ask(false);
    onRemove();
  };
  return (
    <p>
      <Button onPress={() => ask(true)}>{debrief.removeAll}</Button>
      {isAsking && (
        <PlainDialog title={debrief.removeTitle} onClose={() => ask(false)}>
          <p>{debrief.removeLead}</p>
          <p className="row buttons">
            <Button className="main" onPress={remove}>
              {debrief.removeAll}
            </Button>
            <Button onPress={() => ask(false)}>{app.close}</Button>
          </p>
        </PlainDialog>
      )}
    </p>
  );
}
