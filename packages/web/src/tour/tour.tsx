// A first look around in five steps, at the foot of the page, which can be left at any of them.

import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { go } from "../app/route.ts";
import { useNumberFormat } from "../texts/use-number-format.ts";
import { useTexts } from "../texts/use-texts.ts";
import { TOUR_STEPS, useTour } from "./use-tour.ts";
import "./tour.css";

export function TourPanel() {
  const { tour: words } = useTexts();
  const { step, goTo, leave: end } = useTour();
  const numbers = useNumberFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  // The new step is read out, and the keyboard goes on from here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step
  useEffect(() => heading.current?.focus(), [step]);
  if (step === null) return null;
  const leave = () => {
    end();
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  const { title, text } = words.steps[TOUR_STEPS[step]];
  const last = step === TOUR_STEPS.length - 1;
  return (
    <aside
      className="tour"
      aria-label={words.title}
      onKeyDown={({ key }) => {
        if (key === "Escape") leave();
      }}
    >
      <p>
        <small>{words.step(numbers.format(step + 1), numbers.format(TOUR_STEPS.length))}</small>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <p className="row">
        {step > 0 && <Button onPress={() => goTo(step - 1)}>{words.back}</Button>}
        {last ? (
          <Button
            className="main"
            onPress={() => {
              end();
              go({ at: "home" });
            }}
          >
            {words.finish}
          </Button>
        ) : (
          <Button className="main" onPress={() => goTo(step + 1)}>
            {words.next}
          </Button>
        )}
        {!last && (
          <Button className="quiet" onPress={leave}>
            {words.leave}
          </Button>
        )}
      </p>
    </aside>
  );
}
