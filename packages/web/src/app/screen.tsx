// How every screen is laid out: one question as a headline, the answer in a sentence, then what shows it; and a margin that explains what
// is selected.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useTexts } from "../texts/use-texts.ts";
import { ExplanationDialog } from "./explanation-dialog.tsx";

/** What the margin says of one figure or answer. */
export interface Explanation {
  readonly title: string;
  readonly method: ReactNode;
  /** What it was worked out from. */
  readonly inputs?: ReactNode;
  readonly caveat?: ReactNode;
  /** Pages of the docs, by name: `frontier`, `short-list`. */
  readonly pages?: readonly string[];
}

interface Margin {
  readonly shown: Explanation | null;
  show(explanation: Explanation | null): void;
}

const MarginContext = createContext<Margin | null>(null);

interface ScreenLayout {
  readonly question: string;
  /** The answer in a sentence, or what to do first. */
  readonly answer?: ReactNode;
  /** What the margin says until something is selected. */
  readonly explanation?: Explanation;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Screen({ question, answer, explanation, children, className = "" }: ScreenLayout) {
  const [selected, show] = useState<Explanation | null>(null);
  const margin = useMemo(() => ({ shown: selected, show }), [selected]);
  const shown = selected ?? explanation ?? null;
  const heading = useArrival();
  return (
    <MarginContext value={margin}>
      <div className={`screen ${className}`}>
        <main id="text" tabIndex={-1}>
          <h1 tabIndex={-1} ref={heading}>
            {question}
          </h1>
          {answer !== undefined && (
            <div className="answer" aria-live="polite">
              {answer}
            </div>
          )}
          {children}
        </main>
        <MarginNote explanation={shown} />
      </div>
    </MarginContext>
  );
}

/**
 * Where the link that led here went away with its screen, or stands in the bar, the keyboard goes on from the headline. Before anybody has
 * touched the page, and where the screen put the focus into a field of its own, the focus stays.
 */
export function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (isLost || active.matches(".screen-bar [aria-current]"))
      heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function MarginNote({ explanation }: { readonly explanation: Explanation | null }) {
  const { app } = useTexts();
  return (
    <aside className="margin" aria-label={app.method} aria-live="polite">
      {explanation && (
        <>
          <h2>{explanation.title}</h2>
          <h3>{app.method}</h3>
          <div>{explanation.method}</div>
          {explanation.inputs !== undefined && (
            <>
              <h3>{app.inputs}</h3>
              <div>{explanation.inputs}</div>
            </>
          )}
          {explanation.caveat !== undefined && (
            <>
              <h3>{app.caveat}</h3>
              <div>{explanation.caveat}</div>
            </>
          )}
          {(explanation.pages ?? []).map((page) => (
            <ExplanationDialog key={page} page={page} />
          ))}
        </>
      )}
    </aside>
  );
}

/** Beside a figure or an answer: one press, and the margin tells how it was worked out. */
export function Why({ explanation }: { readonly explanation: Explanation }) {
  const { app } = useTexts();
  const margin = useContext(MarginContext);
  return (
    <>
      {/* Where it comes to stand on a line of its own, the space goes and nothing is indented. */}{" "}
      <Button
        className="why"
        aria-label={app.whyOf(explanation.title)}
        onPress={() => {
          margin?.show(explanation);
          // On a narrow page the margin lies below: go there.
          requestAnimationFrame(() => {
            const place = document.querySelector(".margin");
            if (place && place.getBoundingClientRect().top > innerHeight)
              place.scrollIntoView({ block: "center" });
          });
        }}
      >
        {app.why}
      </Button>
    </>
  );
}
