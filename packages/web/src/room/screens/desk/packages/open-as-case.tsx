// Keeps the shared profiles as a case of this device, after a warning.
import type { CaseDocuments } from "@parley/engine/case";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { go } from "../../../../app/route.ts";
import { PlainDialog } from "../../../../parts/plain-dialog.tsx";
import { addCase } from "../../../../store/case-library.ts";
import { useDatabase } from "../../../../store/use-database.ts";
import { useTexts } from "../../../../texts/use-texts.ts";

export function OpenAsCase({ documents }: { readonly documents: CaseDocuments }) {
  const { roomDesk } = useTexts();
  const { packages } = roomDesk;
  const database = useDatabase();
  const [isAsking, setAsking] = useState(false);
  const open = async () => {
    const key = await addCase(database, { documents });
    go({ at: "case", key, screen: "deals", detail: "" });
  };
  return (
    <>
      <p>
        <Button onPress={() => setAsking(true)}>{packages.openCase}</Button>
      </p>
      {isAsking && (
        <PlainDialog title={packages.openTitle} onClose={() => setAsking(false)}>
          <p>{packages.openLead}</p>
          <div className="row buttons">
            <Button className="main" onPress={() => void open()}>
              {packages.openNow}
            </Button>
            <Button onPress={() => setAsking(false)}>{roomDesk.cancel}</Button>
          </div>
        </PlainDialog>
      )}
    </>
  );
}
