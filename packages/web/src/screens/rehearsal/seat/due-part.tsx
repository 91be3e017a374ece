// What the person is asked, and the ways to answer it.
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Choices } from "../../../engine/deals/choices.ts";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { CourseView } from "../../../engine/rehearsal/course-view.ts";
import type { DueView } from "../../../engine/rehearsal/due-view.ts";
import type { AssumedNoDeal, SaidWord } from "../../../engine/rehearsal/setup.ts";
import { type CourseWords, useCourseWords } from "../rehearsal-words.ts";
import { JoinIf } from "./join-if.tsx";
import { LeaveTalks } from "./leave-talks.tsx";
import { PackageSheet } from "./package-sheet.tsx";
import { StandingPackage } from "./standing-package.tsx";

export interface DuePartProps {
  readonly view: { readonly course: CourseView };
  readonly due: DueView;
  readonly ground: GroundView;
  readonly noDeal: AssumedNoDeal;
  readonly seat: number;
  /** Nothing says what packages are worth. */
  readonly isPlain?: boolean;
  /** Nothing takes back what is said. */
  readonly isFinal?: boolean;
  readonly onSay: (word: SaidWord) => void;
}

export function DuePart(props: DuePartProps) {
  const { view, due, ground, noDeal, seat, onSay, isPlain = false, isFinal = false } = props;
  const { texts, count } = useCourseWords();
  const [choices, choose] = useState<Choices>(due.start);
  const heading = useFocusWhereLost();
  const canOffer = due.ask === "offer" || due.ask === "answer-or-offer";
  const standing = due.standing === null ? null : view.course.packages[due.standing];
  const when =
    due.rounds === null ? texts.round(count(due.round)) : texts.roundOf(count(due.round), count(due.rounds));
  return (
    <>
      <h3 tabIndex={-1} ref={heading} aria-live="polite">
        {texts.seat.yourTurn(when)}
      </h3>
      {due.text !== null && (
        <StandingPackage
          {...{ ground, seat, due, isPlain }}
          title={texts.seat.text}
          shown={view.course.packages[due.text]}
        />
      )}
      {standing ? (
        <StandingPackage
          {...{ ground, seat, due, isPlain }}
          title={standingTitle(view, due, { ground, texts: texts.seat })}
          shown={standing}
          {...(due.text !== null && { before: view.course.packages[due.text] })}
        />
      ) : (
        <p className="hint">{texts.seat.nothingYet}</p>
      )}
      <AnswerButtons {...{ due, onSay }} />
      {due.joinsFrom !== null && <JoinIf {...{ ground, seat, onSay }} from={due.joinsFrom} />}
      {canOffer && (
        <>
          {standing && (
            <Button className="link" onPress={() => choose(standing.choices)}>
              {texts.seat.startFromTable}
            </Button>
          )}
          <PackageSheet {...{ ground, seat, choices, noDeal, isPlain }} onChoose={choose} onSay={onSay} />
        </>
      )}
      {/* The last thing to press. */}
      <p className="row">
        <LeaveTalks {...{ isFinal, onSay }} />
      </p>
    </>
  );
}

interface Naming {
  readonly ground: GroundView;
  readonly texts: CourseWords["texts"]["seat"];
}

function standingTitle(
  { course }: DuePartProps["view"],
  due: DueView,
  { ground: { sides }, texts }: Naming,
): string {
  if (due.isOwn) return texts.standingOwn;
  if (due.ask === "compare") return texts.changedText;
  const last = course.acts.findLast(({ word, about }) => word === "offer" && about === due.standing);
  const name = last && sides[last.by]?.name;
  return name === undefined ? texts.standing : texts.standingBy(name);
}

/** The buttons of the last word are gone with it: the keyboard goes on from the heading of the next. */
function useFocusWhereLost() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive === false) return;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

function AnswerButtons({ due: { ask, joinsFrom, isOwn }, onSay }: Pick<DuePartProps, "due" | "onSay">) {
  const { texts } = useCourseWords();
  const { seat } = texts;
  const words = {
    offer: [],
    "answer-or-offer": ["accept"],
    answer: ["accept", "reject"],
    // Whoever tabled it does not turn it down.
    vote: isOwn ? ["accept"] : ["accept", "reject"],
    compare: ["better", "same", "worse"],
  } as const satisfies Record<DueView["ask"], readonly SaidWord["say"][]>;
  const said = joinsFrom === null ? seat : { ...seat, accept: seat.joinAny, reject: seat.joinNot };
  if (words[ask].length === 0) return null;
  return (
    <p className="row">
      {words[ask].map((say) => (
        <Button key={say} onPress={() => onSay({ say })}>
          {said[say]}
        </Button>
      ))}
    </p>
  );
}
