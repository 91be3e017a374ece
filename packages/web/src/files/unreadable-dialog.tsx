// Files that hold no case that could be opened: every problem with its place.
import { Button } from "react-aria-components/Button";
import type { OpenedFiles } from "../engine/questions/open-files.ts";
import { PlainDialog } from "../parts/plain-dialog.tsx";
import { useTexts } from "../texts/use-texts.ts";

export type Unreadable = { readonly name: string } & (
  | Extract<OpenedFiles, { kind: "refused" | "unreadable" }>
  | { readonly kind: "refused"; readonly reason: "no-room" | "fault" }
  | { readonly kind: "nothing" }
);

export function UnreadableDialog({
  what,
  onClose,
}: {
  readonly what: Unreadable;
  readonly onClose: () => void;
}) {
  const { app, files } = useTexts();
  const reasons = {
    "too-large": files.tooLarge,
    "not-a-zip": files.notAZip,
    "no-room": files.noRoom,
    fault: files.openFault,
  };
  return (
    <PlainDialog title={files.unreadableTitle(what.name)} onClose={onClose} wide>
      <p>{files.unreadableLead}</p>
      {what.kind === "nothing" && <p>{files.noFiles}</p>}
      {what.kind === "refused" && <p>{reasons[what.reason]}</p>}
      {what.kind === "unreadable" && (
        <ul className="plain">
          {what.problems.map(({ file, line, text, severity }) => (
            <li key={`${file} ${line} ${text}`} className="problem" data-severity={severity}>
              <small>{files.line(file || what.name, String(line))}</small>
              <br />
              {text}
            </li>
          ))}
        </ul>
      )}
      <Button onPress={onClose} autoFocus>
        {app.close}
      </Button>
    </PlainDialog>
  );
}
