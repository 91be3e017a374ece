// The third layer: how much each issue counts, in the way that suits the person, and how good each option is.
import { useState } from "react";
import type { SaidProblem } from "../../../engine/said-problem.ts";
import { mostIn, ratingFactor } from "../../../parts/shown-scale.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useProfile } from "../parts/use-profile.tsx";
import { IssueWorths } from "./issue-worths.tsx";
import { PairEditor } from "./pair-editor.tsx";
import { isRoughenable, reachOf } from "./roughly.ts";
import { SwingEditor } from "./swing-editor.tsx";
import { entering, WAYS, type Way, wayOf } from "./ways.ts";
import { WeightEditor } from "./weight-editor.tsx";
import { entryOf } from "./worth-kinds.ts";

/** More issues are too many to compare two at a time. */
const MOST_PAIRED = 15;

export function NumbersLayer() {
  const { profiles } = useTexts();
  const { issues, profile, layers, change, isReadOnly, name } = useProfile();
  const [chosen, choose] = useState<Way | null>(null);
  const written = wayOf(profile);
  // A way that is entered by its first answer is shown before there is one.
  const way = chosen === "swings" || chosen === "pairs" ? chosen : written;
  const enter = (next: Way) => {
    choose(next);
    const make = entering(next);
    if (make) change(make, { label: profiles.did.way(profiles.numbers.ways[next]) });
  };
  const isInPoints = profile.points !== undefined;
  const canRoughen = !isReadOnly && layers.issues.some(({ worths }) => isRoughenable(worths));
  return (
    <>
      <fieldset className="choices ways">
        <legend>{profiles.numbers.how}</legend>
        {WAYS.map((one) => (
          <label key={one} className="way">
            <input
              type="radio"
              name="way"
              checked={way === one}
              disabled={isReadOnly || (one === "pairs" && issues.length > MOST_PAIRED)}
              onChange={() => enter(one)}
            />
            <span>
              {profiles.numbers.ways[one]}
              <small>
                {one === "pairs" && issues.length > MOST_PAIRED
                  ? profiles.numbers.tooManyPairs
                  : profiles.numbers.wayNotes[one]}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      {way === "swings" && <SwingEditor />}
      {way === "pairs" && <PairEditor />}
      {way === "weights" && <WeightEditor />}
      <h3>{isInPoints ? profiles.numbers.pointsTitle : profiles.numbers.ratingsTitle}</h3>
      <p>
        {isInPoints
          ? profiles.numbers.pointsLead(name)
          : ratingFactor(profile) === 100
            ? profiles.numbers.ratingsLead(name)
            : profiles.numbers.ratingsOwn(name)}
      </p>
      <p className="hint">
        {profiles.cells.howTo}
        {canRoughen && <> {profiles.numbers.roughly}</>}
      </p>
      <WorthsOfIssues />
    </>
  );
}

const NO_PROBLEMS: readonly SaidProblem[] = [];

function WorthsOfIssues() {
  const { issues, profile, layers, problems } = useProfile();
  const factor = ratingFactor(profile);
  const most = profile.points ? mostIn(profile.points) : factor === 100 ? 1 : mostIn(profile.ratings);
  const here = problems.filter(
    ({ path }) => path.length > 1 && (path[0] === "points" || path[0] === "ratings"),
  );
  return (
    <div data-cells="" className="worths">
      {issues.map((issue, k) => {
        const own = here.filter(({ path }) => String(path[1]).trim() === issue.id);
        const { worths, options } = layers.issues[k];
        return (
          <IssueWorths
            key={issue.id}
            issue={issue}
            worth={entryOf(profile, issue.id)?.worth}
            layer={worths}
            marks={options.map(({ mark, isStated }) => (isStated ? (mark ?? "") : "")).join()}
            isInPoints={profile.points !== undefined}
            factor={factor}
            most={most}
            reach={reachOf(profile, issue.id)}
            problems={own.length > 0 ? own : NO_PROBLEMS}
          />
        );
      })}
    </div>
  );
}
