// Whether the case is on this device, undo and redo, and what to do when it could not be saved or another tab edits it.
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useCase, useSession } from "../store/use-case.ts";
import { useTexts } from "../texts/use-texts.ts";

const SaveDialog = lazy(async () => ({ default: (await import("../files/save-dialog.tsx")).SaveDialog }));

/** Opens the choice of what to save, for whom and how. */
function SaveButton() {
  const { files } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{files.save}</Button>
      {isOpen && (
        <Suspense>
          <SaveDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

export function SavingState() {
  const { app } = useTexts();
  const session = useSession();
  const { saving, undoes, redoes, role } = useCase();
  const words = { saved: app.saved, saving: app.saving, failed: app.notSaved };
  return (
    <span className="saving-state">
      <span role="status" data-saving={saving.state}>
        {words[saving.state]}
      </span>
      <Button
        className="quiet"
        isDisabled={role !== "leads" || undoes === null}
        onPress={() => session.undo()}
        aria-label={undoes === null ? app.undo : app.undoWhat(undoes)}
      >
        <span aria-hidden="true">↶</span>
      </Button>
      <Button
        className="quiet"
        isDisabled={role !== "leads" || redoes === null}
        onPress={() => session.redo()}
        aria-label={redoes === null ? app.redo : app.redoWhat(redoes)}
      >
        <span aria-hidden="true">↷</span>
      </Button>
      <SaveButton />
    </span>
  );
}

/** Below the bar, where something needs the person's attention. */
export function SavingNotice() {
  const { app } = useTexts();
  const session = useSession();
  const { saving, role } = useCase();
  const reasons = {
    "storage-full": app.storageFull,
    overtaken: app.overtaken,
    removed: app.removedElsewhere,
    unknown: app.saveFailed,
  };
  if (saving.state === "failed") {
    return (
      <div className="notice" role="alert">
        <p>{reasons[saving.reason]}</p>
        {saving.reason === "removed" ? (
          <Button onPress={() => void session.bringBack()}>{app.bringBack}</Button>
        ) : (
          <Button onPress={() => void session.flush()}>{app.tryAgain}</Button>
        )}
      </div>
    );
  }
  if (role !== "follows") return null;
  return (
    <div className="notice" role="status">
      <p>{app.otherTabLeads}</p>
      <Button onPress={() => session.takeOver()}>{app.editHere}</Button>
    </div>
  );
}
