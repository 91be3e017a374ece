// Copies a text, and says so.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../texts/use-texts.ts";

interface CopyButtonProps {
  readonly text: string;
  /** What the button is called; by default that it copies. */
  readonly label?: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { end } = useTexts().exercise;
  const [copied, setCopied] = useState("");
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(text),
      () => setCopied(""),
    );
  return (
    <>
      <Button onPress={copy}>{label ?? end.copy}</Button>{" "}
      <span aria-live="polite">{copied === text && end.copied}</span>
    </>
  );
}
