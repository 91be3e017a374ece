// After something was passed on.
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../../texts/use-texts.ts";

export function Sent({ onDone }: { readonly onDone: () => void }) {
  const { roomDesk } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p role="status">{roomDesk.release.sent}</p>
      <p>
        <Button ref={button} onPress={onDone}>
          {roomDesk.back}
        </Button>
      </p>
    </>
  );
}
