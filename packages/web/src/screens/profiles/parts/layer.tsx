// One layer of a profile: a heading that opens and closes it, with a line that tells how far it is.
import type { ReactNode } from "react";
import { type Explanation, Why } from "../../../app/screen.tsx";
import type { SaidProblem } from "../../../engine/said-problem.ts";

export const LAYERS = ["rank", "marks", "numbers", "noDeal", "packages", "limits"] as const;

export type LayerName = (typeof LAYERS)[number];

export function layerId(name: LayerName): string {
  return `layer-${name}`;
}

interface LayerProps {
  readonly name: LayerName;
  readonly title: string;
  readonly progress: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly explanation: Explanation;
  readonly problems: readonly SaidProblem[];
  readonly children: ReactNode;
}

export function Layer({
  name,
  title,
  progress,
  isOpen,
  onToggle,
  explanation,
  problems,
  children,
}: LayerProps) {
  const id = layerId(name);
  return (
    <section className="layer" id={id} aria-labelledby={`${id}-title`} data-open={isOpen}>
      <div className="layer-head">
        <h2>
          <button
            type="button"
            className="layer-toggle"
            aria-expanded={isOpen}
            aria-controls={`${id}-body`}
            onClick={onToggle}
          >
            <span className="layer-sign" aria-hidden="true">
              {isOpen ? "−" : "+"}
            </span>
            <span id={`${id}-title`}>{title}</span>
          </button>
        </h2>
        <span className="layer-progress">{progress}</span>
        {isOpen && <Why explanation={explanation} />}
      </div>
      <Problems problems={problems} />
      <div id={`${id}-body`} className="layer-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}

export function Problems({ problems }: { readonly problems: readonly SaidProblem[] }) {
  return problems.map(({ text, severity, path }) => (
    <p key={`${path.join("\n")} ${text}`} className="problem" data-severity={severity}>
      {text}
    </p>
  ));
}
