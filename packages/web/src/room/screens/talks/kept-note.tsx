// That what was typed is kept on this device until it is sent, and the way to begin anew.
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../../texts/use-texts.ts";

interface KeptNoteProps {
  /** Something was typed. */
  readonly isTyped: boolean;
  readonly onClear: () => void;
}

export function KeptNote({ isTyped, onClear }: KeptNoteProps) {
  const { roomTalks } = useTexts();
  if (!isTyped) return null;
  return (
    <p className="sans fact">
      {roomTalks.keptHere}{" "}
      <Button className="link" onPress={onClear}>
        {roomTalks.beginAnew}
      </Button>
    </p>
  );
}
