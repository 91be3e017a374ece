// The preview with what is still going on, which on a narrow page can be folded away.
import type { RefObject } from "react";
import { Why } from "../../app/screen.tsx";
import type { Answer } from "../../engine/use-answer.ts";
import { Waiting } from "../../parts/waiting.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { Preview } from "./preview.tsx";
import { useExplanation } from "./use-explanation.ts";
import type { DrawnPage } from "./use-page.ts";

interface PreviewPartProps {
  readonly answer: Answer<unknown>;
  readonly drawn: DrawnPage | null;
  readonly isDrawing: boolean;
  readonly frame: RefObject<HTMLIFrameElement | null>;
}

export function PreviewPart({ answer, drawn, isDrawing, frame }: PreviewPartProps) {
  const { briefingScreen: words } = useTexts();
  const explanation = useExplanation();
  return (
    <section className="preview" aria-labelledby="preview">
      <div className="preview-head">
        <h2 id="preview">
          {words.preview}
          <Why explanation={explanation} />
        </h2>
        <Waiting answer={answer} />
        {isDrawing && (
          <p className="waiting" role="status">
            <progress aria-label={words.drawing} />
            <span>{words.drawing}</span>
          </p>
        )}
      </div>
      <details open>
        <summary>{words.foldPreview}</summary>
        {drawn && <Preview html={drawn.html} frame={frame} />}
      </details>
    </section>
  );
}
