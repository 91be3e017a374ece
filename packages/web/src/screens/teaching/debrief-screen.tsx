// The debrief: what students handed in, all deals beside what could have been, and each talks to be gone through.
import { useState } from "react";
import { Screen } from "../../app/screen.tsx";
import type { Debrief, DebriefView } from "../../engine/questions/exercise-debrief.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { findHandIns } from "../../exercise/hand-in.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { NoDealPart } from "../rehearsal/no-deal-part.tsx";
import { Reasons } from "../rehearsal/reasons.tsx";
import { unknownSides } from "../rehearsal/rehearsal-state.ts";
import "../rehearsal/rehearsal.css";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { useRehearsal } from "../rehearsal/use-rehearsal.ts";
import { AddPart } from "./add-part.tsx";
import { DealsPart } from "./deals-part.tsx";
import { NotesPart } from "./notes-part.tsx";
import { OpenPair } from "./open-pair.tsx";
import { PairTable } from "./pair-table.tsx";
import { RemoveAll } from "./remove-all.tsx";
import { SpreadPart } from "./spread-part.tsx";
import { useHandIns } from "./use-hand-ins.ts";

export function DebriefScreen({ caseKey }: { readonly caseKey: string }) {
  const { debrief, set, explained } = useTexts().teaching;
  const [state, change] = useRehearsal(caseKey);
  const [handIns, put] = useHandIns(caseKey);
  const taking = useTaking(handIns, put);
  const { value: found } = useSteadyAnswer("rehearsalGround", null);
  const ground = found?.kind === "ground" ? found : null;
  const isTwo = ground?.sides.length === 2;
  const isPlayable = ground !== null && isTwo && unknownSides(state, ground).length === 0;
  const args = { handIns, noDeal: state.noDeal };
  const { value } = useSteadyAnswer("exerciseDebrief", args, { lane: "rehearse", off: !isPlayable });
  const { count } = useCourseWords();
  return (
    <Screen
      className="rehearsal teaching"
      question={debrief.question}
      answer={<DebriefAnswer debrief={isPlayable ? value : undefined} />}
      explanation={explained.debrief}
    >
      {found && found.kind !== "ground" && <Reasons closed={found} />}
      {ground && !isTwo && <p>{set.twoOnly(count(ground.sides.length))}</p>}
      {ground && isTwo && <NoDealPart {...{ ground, state }} onChange={change} />}
      {isPlayable && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the buttons within take files too
        <div
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            taking.takeFiles([...event.dataTransfer.files]);
          }}
        >
          {value?.kind === "debrief" && value.pairs.length > 0 && (
            <Found debrief={value} noDeal={state.noDeal} issues={ground.issues.map(({ name }) => name)} />
          )}
          {value?.kind === "debrief" && <NotesPart debrief={value} />}
          <AddPart onAdd={taking.add} onFiles={taking.takeFiles} said={taking.said} />
          {handIns.length > 0 && <RemoveAll onRemove={() => put([])} />}
        </div>
      )}
    </Screen>
  );
}

const LARGEST_FILE = 20 * 2 ** 20;

/** Adds hand-ins from texts and files. */
function useTaking(handIns: readonly string[], put: (texts: readonly string[]) => void) {
  const { debrief } = useTexts().teaching;
  const { count } = useCourseWords();
  const [said, say] = useState("");
  const takeFiles = async (files: readonly File[]) => {
    const taken: string[] = [];
    const notes: string[] = [];
    for (const file of files) {
      const found = file.size <= LARGEST_FILE ? findHandIns(await file.text()) : [];
      if (found.length === 0) notes.push(debrief.noneInFile(file.name));
      taken.push(...found);
    }
    if (taken.length > 0) put([...handIns, ...taken]);
    say(
      [...(taken.length > 0 ? [debrief.added(taken.length, count(taken.length))] : []), ...notes].join(" "),
    );
  };
  return {
    said,
    takeFiles: (files: readonly File[]) => void takeFiles(files),
    add: (texts: readonly string[]) => {
      say("");
      put([...handIns, ...texts]);
    },
  };
}

function DebriefAnswer({ debrief: found }: { readonly debrief: Debrief | undefined }) {
  const { debrief } = useTexts().teaching;
  const { count } = useCourseWords();
  const pairs = found?.kind === "debrief" ? found.pairs : [];
  if (pairs.length === 0) {
    return (
      <>
        <p>{debrief.empty}</p>
        <p>{debrief.emptyMore}</p>
      </>
    );
  }
  const agreed = pairs.filter(({ deal }) => deal !== null);
  const efficient = agreed.filter(({ end }) => end.left.kind === "efficient").length;
  const isKnown = agreed.length > 0 && agreed.every(({ end }) => end.left.kind !== "unknown");
  return (
    <p>
      {debrief.agreed(agreed.length, count(agreed.length), count(pairs.length))}{" "}
      {isKnown && debrief.onFrontier(efficient, count(efficient))}
    </p>
  );
}

interface FoundProps {
  readonly debrief: DebriefView;
  readonly noDeal: AssumedNoDeal;
  readonly issues: readonly string[];
}

function Found({ debrief: view, noDeal, issues }: FoundProps) {
  const { debrief } = useTexts().teaching;
  const [isNamed, name] = useState(true);
  const [open, setOpen] = useState<number | null>(null);
  const pair = view.pairs.find(({ number }) => number === open);
  return (
    <>
      <DealsPart debrief={view} />
      <SpreadPart debrief={view} />
      <p>
        <label className="tick">
          <input type="checkbox" checked={isNamed} onChange={(event) => name(event.target.checked)} />{" "}
          {debrief.names}
        </label>
      </p>
      {!isNamed && <p className="hint">{debrief.namesOff}</p>}
      <PairTable debrief={view} {...{ isNamed, issues }} onOpen={setOpen} />
      {pair && (
        <OpenPair key={pair.number} {...{ pair, noDeal, issues, isNamed }} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
