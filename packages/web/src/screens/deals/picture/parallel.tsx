// Deals of three parties and more as lines over one axis a party, from its worst to its best, with limits to set on every axis.
import { useLayoutEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { ListedView } from "../../../engine/deals/listed-view.ts";
import type { PictureView } from "../../../engine/questions/deals-picture.ts";
import type { ParallelArgs, ParallelView } from "../../../engine/questions/parallel-deals.ts";
import type { WeighedView } from "../../../engine/questions/weigh-deal.ts";
import { useSteadyAnswer } from "../../../engine/use-steady-answer.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { Waiting } from "../../../parts/waiting.tsx";
import { useTexts } from "../../../texts/use-texts.ts";
import { useInk } from "../parts/use-ink.ts";
import { useNumbers, useSideNumbers } from "../parts/use-numbers.ts";
import { useWidth } from "../parts/use-width.ts";
import { AxisBrush } from "./axis-brush.tsx";
import { paintLines } from "./paint-lines.ts";
import { isWhole, type Limits, NO_LIMITS, parallelBrushes } from "./parallel-limits.ts";
import { ParallelMarks } from "./parallel-marks.tsx";

export interface ParallelProps {
  readonly view: PictureView;
  readonly listed: readonly ListedView[];
  readonly weighed: WeighedView | null;
  readonly onTake: (choices: Choices) => void;
  readonly alternative: string;
}

const HEIGHT = 316;
/** More names than this don't fit under their axes on a phone. */
const MOST_NAMES = 4;

export function Parallel({ view, listed, weighed, onTake, alternative }: ParallelProps) {
  const { deals } = useTexts();
  const [limits, setLimits] = useState<Limits>(NO_LIMITS);
  const [only, setOnly] = useState<ParallelArgs["only"]>(null);
  const brushes = parallelBrushes(view.sides, limits);
  const answer = useSteadyAnswer("parallelDeals", { brushes, only });
  const lines = answer.value ?? null;
  return (
    <>
      <OnlyChoice view={view} only={only} onChoose={setOnly} />
      <p id="parallel-alternative" className="visually-hidden">
        {alternative}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset: the sliders within name themselves */}
      <div
        className="parallel"
        role="group"
        aria-label={deals.parallelName}
        aria-describedby="parallel-alternative"
      >
        <Lines
          view={view}
          lines={lines}
          listed={listed}
          weighed={weighed}
          limits={limits}
          onLimit={setLimits}
        />
        <AxisHeads view={view} />
      </div>
      <p className="row" aria-live="polite">
        <WithinSentence view={view} lines={lines} />
        {!isWhole(limits) && (
          <Button className="link" onPress={() => setLimits(NO_LIMITS)}>
            {deals.clearLimits}
          </Button>
        )}
      </p>
      {answer.state === "failed" && <Waiting answer={{ ...answer, stop: () => {} }} />}
      {lines && <Examples view={view} lines={lines} onTake={onTake} />}
    </>
  );
}

interface LinesProps extends Pick<ParallelProps, "view" | "listed" | "weighed"> {
  readonly lines: ParallelView | null;
  readonly limits: Limits;
  readonly onLimit: (limits: Limits) => void;
}

function Lines({ view, lines, listed, weighed, limits, onLimit }: LinesProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const ink = useInk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { sides } = view;
  useLayoutEffect(() => {
    if (canvas.current && width > 0 && lines)
      paintLines(canvas.current, { lines, sides, width, height: HEIGHT, ink });
  }, [lines, sides, width, ink]);
  return (
    <div ref={box} className="parallel-lines" dir="ltr" style={{ blockSize: HEIGHT }}>
      {width > 0 && (
        <>
          <canvas ref={canvas} style={{ inlineSize: width, blockSize: HEIGHT }} />
          <ParallelMarks
            sides={sides}
            listed={listed}
            standing={weighed?.standing ?? null}
            width={width}
            height={HEIGHT}
          />
          <div className="parallel-brushes" style={{ gridTemplateColumns: `repeat(${sides.length}, 1fr)` }}>
            {sides.map((side, party) => (
              <AxisBrush
                key={side.id}
                side={side}
                limit={limits.get(side.id) ?? null}
                height={HEIGHT}
                party={party}
                onLimit={(limit) => onLimit(new Map([...limits, [side.id, limit]]))}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** On a narrow page with many parties the axes have marks alone, and the names stand below. */
function AxisHeads({ view }: Pick<ParallelProps, "view">) {
  const { deals } = useTexts();
  const isMany = view.sides.length > MOST_NAMES;
  const names = view.sides.map(({ id, name, estimated, noDeal }, party) => (
    <p key={id}>
      <Party index={party} name={name} /> {estimated && <Estimate />}
      {noDeal === null && <small>{deals.noDealUnknownShort}</small>}
    </p>
  ));
  return (
    <>
      <div
        className={isMany ? "parallel-heads many" : "parallel-heads"}
        dir="ltr"
        style={{ gridTemplateColumns: `repeat(${view.sides.length}, minmax(0, 1fr))` }}
      >
        {names}
      </div>
      {isMany && (
        <div className="parallel-names" aria-hidden="true">
          {names}
        </div>
      )}
    </>
  );
}

function WithinSentence({
  view,
  lines,
}: {
  readonly view: PictureView;
  readonly lines: ParallelView | null;
}) {
  const { deals } = useTexts();
  const { count } = useNumbers();
  if (!lines) return <span>{deals.workingOnPicture}</span>;
  const { basis, within, acceptableWithin, efficientWithin } = lines;
  if (basis.kind === "none") return <span>{deals.noPackages}</span>;
  const all = count(basis.kind === "all" && view.allowed !== null ? view.allowed : basis.deals);
  return (
    <span>
      {basis.kind === "all" ? deals.within(count(within), all) : deals.withinSample(count(within), all)}{" "}
      {acceptableWithin !== null && deals.withinAcceptable(count(acceptableWithin), acceptableWithin)}{" "}
      {deals.withinEfficient(count(efficientWithin), efficientWithin)}
    </span>
  );
}

function OnlyChoice({
  view,
  only,
  onChoose,
}: {
  readonly view: PictureView;
  readonly only: ParallelArgs["only"];
  readonly onChoose: (only: ParallelArgs["only"]) => void;
}) {
  const { deals } = useTexts();
  const choices = [
    { value: null, text: deals.onlyAny },
    ...(view.hasRedLines ? [{ value: "admissible" as const, text: deals.onlyAdmissible }] : []),
    ...(view.acceptable === null ? [] : [{ value: "acceptable" as const, text: deals.onlyAcceptable }]),
  ];
  if (choices.length < 2) return null;
  return (
    <fieldset className="inline-choice">
      <legend>{deals.onlyLegend}</legend>
      {choices.map(({ value, text }) => (
        <label key={text}>
          <input
            type="radio"
            name="parallel-only"
            checked={only === value}
            onChange={() => onChoose(value)}
          />{" "}
          {text}
        </label>
      ))}
    </fieldset>
  );
}

function Examples({
  view,
  lines,
  onTake,
}: {
  readonly view: PictureView;
  readonly lines: ParallelView;
  readonly onTake: (choices: Choices) => void;
}) {
  const { deals } = useTexts();
  const numbers = useSideNumbers(view.sides);
  if (lines.examples.length === 0) return null;
  return (
    <details className="more">
      <summary>{deals.examplesWithin}</summary>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table" role="group" aria-label={deals.examplesWithin} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {view.sides.map(({ id, name }, party) => (
                <th key={id} scope="col" className="number">
                  <Party index={party} name={name} />
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {lines.examples.map((example) => (
              <tr key={Object.values(example.choices).join("\n")}>
                {example.worth.map((value, party) => (
                  <td key={view.sides[party]?.id} className="number">
                    {numbers[party]?.worth(value)}
                  </td>
                ))}
                <td>
                  <Button className="link" onPress={() => onTake(example.choices)}>
                    {deals.buildOnThis}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
