// Opening a case from files: waits, asks for a passphrase, tells problems, and asks what to do where the case is here already.
import { type ReactNode, useState } from "react";
import { go } from "../app/route.ts";
import { useDatabase } from "../store/use-database.ts";
import { useLanguage, useTexts } from "../texts/use-texts.ts";
import { CompareCopies } from "./compare-copies.tsx";
import { addOpened, findKnownCopy, type KnownCopy, type OpenCase, readPicked } from "./opening.ts";
import { PassphraseDialog } from "./passphrase-dialog.tsx";
import type { Picked } from "./pick-files.ts";
import { type Unreadable, UnreadableDialog } from "./unreadable-dialog.tsx";

type Stage =
  | { readonly at: "rest" }
  | { readonly at: "reading" }
  | { readonly at: "locked"; readonly picked: Picked; readonly wrong: boolean }
  | { readonly at: "unreadable"; readonly what: Unreadable }
  | { readonly at: "known"; readonly opened: OpenCase; readonly copy: KnownCopy; readonly picked: Picked };

export interface OpenFlow {
  /** Opens what was picked; `fresh`: as a case of its own even where a copy is here. */
  open(picked: Picked, how?: { readonly fresh: boolean }): Promise<void>;
  readonly busy: boolean;
  /** To be shown somewhere on the page. */
  readonly dialogs: ReactNode;
}

export function useOpenFlow(): OpenFlow {
  const database = useDatabase();
  const language = useLanguage();
  const [stage, setStage] = useState<Stage>({ at: "rest" });
  const rest = () => setStage({ at: "rest" });

  const show = (key: string) => {
    rest();
    go({ at: "case", key, screen: "case", detail: "" });
  };
  const settle = async (opened: OpenCase, picked: Picked) =>
    show(await addOpened(database, opened, picked.folder));
  const open = async (picked: Picked, { fresh, passphrase }: { fresh: boolean; passphrase?: string }) => {
    setStage({ at: "reading" });
    if (picked.files.size === 0)
      return setStage({ at: "unreadable", what: { kind: "nothing", name: picked.name } });
    const opened = await readPicked(picked, {
      language,
      ...(passphrase === undefined ? {} : { passphrase }),
    });
    if (opened.kind === "locked") return setStage({ at: "locked", picked, wrong: opened.wrong });
    if (opened.kind !== "case")
      return setStage({ at: "unreadable", what: { ...opened, name: shownName(picked) } });
    const copy = fresh ? null : await findKnownCopy(database, opened);
    if (copy) return setStage({ at: "known", opened, copy, picked });
    await settle(opened, picked);
  };

  const openSafely = (picked: Picked, how: { fresh: boolean; passphrase?: string }) =>
    open(picked, how).catch((error: unknown) => {
      setStage({ at: "unreadable", what: { kind: "refused", reason: reasonOf(error), name: picked.name } });
    });

  return {
    open: (picked, how = { fresh: false }) => openSafely(picked, how),
    busy: stage.at === "reading",
    dialogs: (
      <>
        {stage.at === "locked" && (
          <PassphraseDialog
            wrong={stage.wrong}
            onCancel={rest}
            onGiven={(passphrase) => void openSafely(stage.picked, { fresh: false, passphrase })}
          />
        )}
        {stage.at === "unreadable" && <UnreadableDialog what={stage.what} onClose={rest} />}
        {stage.at === "known" && (
          <CompareCopies
            opened={stage.opened}
            copy={stage.copy}
            onBoth={() => void settle(stage.opened, stage.picked)}
            onDone={show}
            onCancel={rest}
          />
        )}
      </>
    ),
  };
}

/** A lone file is called by its whole name. */
function shownName({ name, named, files }: Picked): string {
  const [first, ...others] = files.keys();
  return named ?? (first !== undefined && others.length === 0 ? first : name);
}

function reasonOf(error: unknown): "no-room" | "fault" {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "no-room" : "fault";
}

/** Where a case is being read. */
export function Reading({ busy }: { readonly busy: boolean }) {
  const { files } = useTexts();
  return busy ? (
    <p className="waiting" role="status">
      <progress aria-label={files.opening} /> {files.opening}
    </p>
  ) : null;
}
