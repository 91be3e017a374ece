// Where a student is: the exercise of the link or of a file, opened and shown, or told why it cannot be.
import { useEffect, useMemo, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { FaultBoundary } from "../../app/fault-boundary.tsx";
import { Masthead } from "../../app/masthead.tsx";
import { go } from "../../app/route.ts";
import type { OpenedExercise } from "../../engine/questions/exercise-opened.ts";
import { laneOf } from "../../engine/use-answer.ts";
import type { SessionState } from "../../store/case-session.ts";
import { NO_CASE } from "../../store/parts.ts";
import { ShownContext } from "../../store/use-case.ts";
import { useLanguage, useSpoken, useTexts } from "../../texts/use-texts.ts";
import { ExerciseScreen } from "./exercise-screen.tsx";
import "../rehearsal/rehearsal.css";
import "./exercise.css";

export function ExercisePlace({ payload }: { readonly payload: string }) {
  const { app, exercise } = useTexts();
  const opened = useOpened(payload);
  const title =
    opened?.kind === "exercise" ? String(opened.exercise.documents.frame.title) : exercise.opening.title;
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
  return (
    <>
      <a className="skip" href="#text">
        {app.skipToText}
      </a>
      <Masthead title={title} />
      <FaultBoundary>
        {payload === "" ? <Door /> : opened === null ? <Opening /> : <Opened opened={opened} />}
      </FaultBoundary>
    </>
  );
}

/** Null until it is read. */
function useOpened(payload: string): OpenedExercise | null {
  const language = useLanguage();
  const [opened, setOpened] = useState<OpenedExercise | null>(null);
  useEffect(() => {
    if (payload === "") return;
    let wanted = true;
    void laneOf("quick")
      .ask({ question: "exerciseOpened", args: { payload }, documents: NO_CASE, language })
      .then((answer) => {
        if (wanted) setOpened(answer);
      });
    return () => {
      wanted = false;
    };
  }, [payload, language]);
  return opened;
}

function Opening() {
  const { exercise } = useTexts();
  return (
    <main className="page" id="text" aria-busy="true">
      <p>{exercise.opening.opening}</p>
    </main>
  );
}

function Opened({ opened }: { readonly opened: OpenedExercise }) {
  const { exercise } = useTexts();
  const held = useMemo(() => (opened.kind === "exercise" ? shown(opened) : null), [opened]);
  useLanguageOf(opened);
  if (opened.kind === "refused" || !held) {
    return <Door fault={opened.kind === "refused" ? exercise.opening.faults[opened.fault] : ""} />;
  }
  return (
    <ShownContext value={held}>
      <ExerciseScreen exercise={opened.exercise} mark={opened.mark} />
    </ShownContext>
  );
}

/** Speaks the language of the exercise; whoever chooses another keeps that. */
function useLanguageOf(opened: OpenedExercise): void {
  const { suggest } = useSpoken();
  const language = opened.kind === "exercise" ? opened.exercise.language : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each exercise, not at every choice of a language
  useEffect(() => {
    if (language !== null) suggest(language);
  }, [language]);
}

/** The case of the exercise, for questions about it: nobody edits it. */
function shown({ exercise: { documents } }: Extract<OpenedExercise, { kind: "exercise" }>) {
  const state: SessionState = {
    documents,
    saving: { state: "saved" },
    role: "follows",
    undoes: null,
    redoes: null,
  };
  return { subscribe: () => () => {}, state: () => state };
}

/** Takes an exercise from a file; says what was wrong with the link. */
function Door({ fault = "" }: { readonly fault?: string }) {
  const { exercise } = useTexts();
  const { opening } = exercise;
  const input = useRef<HTMLInputElement>(null);
  return (
    <main className="page" id="text" tabIndex={-1}>
      <h1>{opening.door}</h1>
      {fault !== "" && (
        <p className="problem" role="alert">
          {fault}
        </p>
      )}
      <p className="lead">{opening.doorLead}</p>
      <p>
        <Button className="main" onPress={() => input.current?.click()}>
          {opening.chooseFile}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file && file.size <= LARGEST_FILE) void file.text().then(open);
          else if (file) open("…");
        }}
      />
    </main>
  );
}

const LARGEST_FILE = 4 * 2 ** 20;

/** Is told as what it is: not whole. */
const NO_EXERCISE = "-";

/** The address holds it then, so that a reload shows the same. */
function open(text: string): void {
  const word = text.replace(/\s+/g, "");
  go({ at: "exercise", payload: /^[\w.-]+$/.test(word) ? word : NO_EXERCISE });
}
