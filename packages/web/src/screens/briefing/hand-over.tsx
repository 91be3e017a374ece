// Printing and saving, below what the reader of the copy will be able to read.
import { type RefObject, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../../texts/use-texts.ts";
import { type Form, type Handing, printFrame, saveAs } from "./handing-over.ts";
import type { DrawnPage } from "./use-page.ts";
import type { Reading } from "./use-reading.ts";

interface HandOverProps {
  readonly handing: Handing | null;
  /** False while a newer page is worked out. */
  readonly isCurrent: boolean;
  readonly reading: Reading;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

export function HandOver({ handing, isCurrent, reading, frame }: HandOverProps) {
  const { briefingScreen: words } = useTexts();
  const { outcome, save } = useSaving(handing);
  const isOff = !handing || !isCurrent;
  const print = () => frame.current && printFrame(frame.current);
  return (
    <section className="hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over">{words.handOver}</h2>
      <p className="reads" dir="auto">
        {reading.chapters} {reading.wants}
      </p>
      <p className="row">
        <Button className="main" isDisabled={isOff} onPress={print}>
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
      <p className="reads">
        <small>{words.markdownShorter}</small>
      </p>
      <OutcomeLine outcome={outcome} />
    </section>
  );
}

type Outcome =
  | { readonly kind: "saving" | "failed" }
  | { readonly kind: "saved"; readonly name: string }
  | null;

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const { briefingScreen: words } = useTexts();
  if (outcome?.kind === "failed") return <p role="alert">{words.saveFailed}</p>;
  return (
    <p role="status" className="reads">
      {outcome?.kind === "saving" && words.saving}
      {outcome?.kind === "saved" && words.saved(outcome.name)}
    </p>
  );
}

/** The outcome of a saving is told until the page changes. */
function useSaving(handing: Handing | null) {
  const [last, setLast] = useState<{ outcome: Outcome; of: DrawnPage } | null>(null);
  const save = async (form: Form) => {
    if (!handing || last?.outcome?.kind === "saving") return;
    const tell = (outcome: Outcome) => setLast({ outcome, of: handing.drawn });
    tell({ kind: "saving" });
    await saveAs(form, handing).then(
      (name) => tell({ kind: "saved", name }),
      () => tell({ kind: "failed" }),
    );
  };
  return { outcome: last && last.of === handing?.drawn ? last.outcome : null, save };
}
