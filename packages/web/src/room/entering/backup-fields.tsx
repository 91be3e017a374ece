// A backup's file and its words, as they are asked for when it is opened.
import { useTexts } from "../../texts/use-texts.ts";

interface BackupFieldsProps {
  readonly words: string;
  onWords(words: string): void;
  onFile(file: Uint8Array | null): void;
}

export function BackupFields({ words, onWords, onFile }: BackupFieldsProps) {
  const { entering } = useTexts();
  return (
    <>
      <label>
        {entering.backupFile}
        <input
          type="file"
          required
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (!file) onFile(null);
            else void file.arrayBuffer().then((bytes) => onFile(new Uint8Array(bytes)));
          }}
        />
      </label>
      <label>
        {entering.backupWords}
        <input
          required
          value={words}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onWords(event.target.value)}
        />
      </label>
    </>
  );
}
