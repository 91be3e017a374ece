// Checking files that were taken away from a room: one by itself, or two against each other.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { PassphraseDialog } from "../../../files/passphrase-dialog.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import type { FileReport, FileToCheck } from "../../deeds/verify-file.ts";
import { useDeeds } from "../../use-room.ts";
import { FileReportPart } from "./file-report-part.tsx";

export function CheckFile() {
  const { roomLog: words } = useTexts();
  const { order, busy, failure } = useDeeds();
  const [files, setFiles] = useState<readonly FileToCheck[]>([]);
  const [report, setReport] = useState<FileReport | null>(null);
  const check = async (some: readonly FileToCheck[]) => {
    setFiles(some);
    setReport((await order("verifyFile", { files: some })) ?? null);
  };
  const choose = async (list: FileList | null) => {
    const chosen = [...(list ?? [])].slice(0, 3);
    setReport(null);
    setFiles(
      await Promise.all(
        chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      ),
    );
  };
  const unlock = (passphrase: string) => {
    const { name } = report as Extract<FileReport, { kind: "locked" }>;
    void check(files.map((file) => (file.name === name ? { ...file, passphrase } : file)));
  };
  return (
    <section className="part" aria-labelledby="check-file">
      <h2 id="check-file">{words.checkTitle}</h2>
      <p>{words.checkLead}</p>
      <div className="form">
        <label>
          {words.chooseFiles}
          <input type="file" multiple onChange={({ target }) => void choose(target.files)} />
        </label>
        {files.length > 2 && <p role="alert">{words.tooMany}</p>}
        {failure && <p role="alert">{failure}</p>}
        <p className="row">
          <Button
            isDisabled={busy || files.length === 0 || files.length > 2}
            onPress={() => void check(files)}
          >
            {words.checkNow}
          </Button>
          <span role="status">{busy ? words.checking : report?.kind === "report" && words.checked}</span>
        </p>
      </div>
      {report?.kind === "locked" && !busy && (
        <PassphraseDialog
          key={files.map(({ passphrase }) => passphrase).join()}
          wrong={report.wrong}
          onGiven={unlock}
          onCancel={() => setReport(null)}
        />
      )}
      {report?.kind === "too-large" && <p role="alert">{words.tooLarge(report.name)}</p>}
      {report?.kind === "damaged-lock" && <p role="alert">{words.damagedLock(report.name)}</p>}
      {report?.kind === "report" && <FileReportPart report={report} />}
    </section>
  );
}
