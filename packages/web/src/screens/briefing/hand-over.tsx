// Printing and saving, below what the reader of the copy will be able to read.
import { type RefObject, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../texts/use-texts.ts";
import { type Form, type Handing, printFrame, saveAs } from "./handing-over.ts";
import type { Reading } from "./use-reading.ts";

interface HandOverProps {
  readonly handing: Handing | null;
  /** False while a newer page is worked out. */
  readonly isCurrent: boolean;
  readonly reading: Reading;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

type Outcome =
  | { readonly kind: "saving" | "failed" }
  | { readonly kind: "saved"; readonly name: string }
  | null;

export function HandOver({ handing, isCurrent, reading, frame }: HandOverProps) {
  const { briefingScreen: words } = useTexts();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const isOff = !handing || !isCurrent || outcome?.kind === "saving";
  const save = async (form: Form) => {
    if (!handing) return;
    setOutcome({ kind: "saving" });
    await saveAs(form, handing).then(
      (name) => setOutcome({ kind: "saved", name }),
      () => setOutcome({ kind: "failed" }),
    );
  };
  return (
    <section className="hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over">{words.handOver}</h2>
      <p className="sees">
        {reading.chapters} {reading.wants}
      </p>
      <p className="row">
        <Button
          className="main"
          isDisabled={isOff}
          onPress={() => frame.current && printFrame(frame.current)}
        >
          {words.print}
        </Button>
        <Button isDisabled={isOff} onPress={() => void save("html")}>
          {words.saveHtml}
        </Button>
        <Button isDisabled={isOff} onPress={() => void save("docx")}>
          {words.saveWord}
        </Button>
        <Button isDisabled={isOff} onPress={() => void save("md")}>
          {words.saveMarkdown}
        </Button>
      </p>
      <p className="sees">
        <small>{words.markdownShorter}</small>
      </p>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { briefingScreen: words } = useTexts();
  if (outcome?.kind === "failed") return <p role="alert">{words.saveFailed}</p>;
  return (
    <p role="status" className="sees">
      {outcome?.kind === "saving" && words.savingWord}
      {outcome?.kind === "saved" && words.saved(outcome.name)}
    </p>
  );
}
