// Before there can be ground rules: a case and seats, with the way there.
import { writeRoute } from "../../../app/route.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { RulesView } from "../../questions/rules.ts";
import { useRoomLine } from "../../use-room.ts";

export function WhatComesFirst({ view: { needs } }: { readonly view: RulesView }) {
  const { roomRules } = useTexts();
  const { key } = useRoomLine();
  const steps = [
    { words: roomRules.firstFrame, isDone: !needs.frame },
    { words: roomRules.firstSeats, isDone: !needs.seats },
    { words: roomRules.firstRules, isDone: false },
  ];
  return (
    <section className="part">
      <h2>{roomRules.firstTitle}</h2>
      <ol className="step-list">
        {steps.map(({ words, isDone }) => (
          <li key={words}>
            {words} {isDone && <small>({roomRules.isDone})</small>}
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href={writeRoute({ at: "room", key, screen: "seats", detail: "" })}>
          {roomRules.toSeats}
        </a>
      </p>
    </section>
  );
}
