// What this device has found wrong with the room, its server or its clock: what each means and what to do.
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { useRoomAnswer } from "../../use-room.ts";

export function AlarmsPart() {
  const { roomLog: words } = useTexts();
  const numbers = useNumberFormat();
  const { value: alarms = [] } = useRoomAnswer("alarms", null);
  if (alarms.length === 0) return null;
  return (
    <section className="part" aria-labelledby="alarms">
      <h2 id="alarms">{words.alarmsTitle}</h2>
      <dl>
        {alarms.map(({ code, number, weight, words: text }) => (
          <div key={`${code} ${number}`}>
            <dt>
              {number === null ? words.wholeRoom : words.atAct(numbers.format(number))}
              {" – "}
              {words.weights[weight]}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
