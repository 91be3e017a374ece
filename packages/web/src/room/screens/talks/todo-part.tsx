// What there is to do now, a line each; what waits for an answer is answered from here.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../../app/route.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { SeatName } from "../../parts/seat-name.tsx";
import { useMoments } from "../../parts/use-moments.ts";
import type { TodoView } from "../../questions/talks-todo.ts";
import { useRoomLine } from "../../use-room.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { useTalks } from "./talks-context.ts";

export function TodoPart() {
  const { roomTalks } = useTexts();
  const { todo, phase, self } = useTalks();
  const empty = self.hasVoice ? roomTalks.nothingToDo[phase] : roomTalks.noVoice;
  return (
    <section className="part" aria-labelledby="to-do">
      <h2 id="to-do">{roomTalks.todoTitle}</h2>
      {todo.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul className="plain todo">
          {todo.map((item) => (
            <li key={`${item.kind} ${item.act}`}>
              <TodoLine item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const LENGTH = 140;

function TodoLine({ item }: { readonly item: TodoView }) {
  const { roomTalks } = useTexts();
  const { now } = useTalks();
  const { from: howFar } = useMoments();
  const { kind, number, from, words, until } = item;
  const short = words.length > LENGTH ? `${words.slice(0, LENGTH)}…` : words;
  return (
    <>
      <span>
        <SeatName seat={from} />: {roomTalks.todo[kind](String(number))}
        {short !== "" && (
          <>
            {" "}
            <q dir="auto">{short}</q>
          </>
        )}
        {until !== null && <small> {roomTalks.endsIn(howFar(now, until))}</small>}
      </span>
      <TodoWay item={item} />
    </>
  );
}

function TodoWay({ item }: { readonly item: TodoView }) {
  const { roomTalks } = useTexts();
  const { key } = useRoomLine();
  const [isOpen, setOpen] = useState(false);
  const { kind, number } = item;
  const place = String(number);
  const screen = SCREENS[kind];
  if (screen)
    return (
      <a href={writeRoute({ at: "room", key, screen, detail: "" })}>
        {screen === "rules" ? roomTalks.toRules : roomTalks.toAgreement}
      </a>
    );
  if (kind === "reply")
    return (
      <Button className="link" onPress={() => goTo(number)} aria-label={roomTalks.toOfferNumbered(place)}>
        {roomTalks.toOffer}
      </Button>
    );
  return (
    <>
      <Button aria-label={roomTalks.answerNumbered(place)} onPress={() => setOpen(true)}>
        {roomTalks.answer}
      </Button>
      {isOpen && <AnswerDialog item={item} onClose={() => setOpen(false)} />}
    </>
  );
}

const SCREENS: Partial<Record<TodoView["kind"], "rules" | "agreement">> = {
  "sign-rules": "rules",
  "sign-agreement": "agreement",
  declare: "agreement",
};

function goTo(number: number): void {
  const place = document.getElementById(`act-${number}`);
  place?.scrollIntoView({ block: "start" });
  place?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
}
