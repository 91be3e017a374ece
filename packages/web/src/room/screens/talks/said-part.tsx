// What was said besides offers, and saying something.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { SaidView } from "../../questions/talks-said.ts";
import { ActDialog } from "./act-dialog.tsx";
import { readingBack } from "./act-making.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import { SaidText } from "./said-text.tsx";
import { SayForm } from "./say-form.tsx";
import { useTalks } from "./talks-context.ts";

export function SaidPart({ onMore }: { readonly onMore: () => void }) {
  const { roomTalks } = useTexts();
  const { said, olderSaid } = useTalks();
  const numbers = useNumberFormat();
  return (
    <section className="part" aria-labelledby="said">
      <h2 id="said">{roomTalks.saidTitle}</h2>
      <SayForm />
      {said.length === 0 && <p>{roomTalks.nothingSaid}</p>}
      {said.map((one) => (
        <article key={one.act} className="said" id={`act-${one.number}`} aria-label={String(one.number)}>
          <SaidText said={one} />
          <SaidWays said={one} />
        </article>
      ))}
      {olderSaid > 0 && (
        <Button onPress={onMore}>{roomTalks.showOlder(olderSaid, numbers.format(olderSaid))}</Button>
      )}
    </section>
  );
}

type Way = SaidView["ways"][number];

const KINDS = { answer: "question", "answer-poll": "poll", reply: "read-back" } as const;

function SaidWays({ said }: { readonly said: SaidView }) {
  const { roomTalks } = useTexts();
  const [open, setOpen] = useState<Way | null>(null);
  const close = () => setOpen(null);
  const { act, number, ways } = said;
  const place = String(number);
  if (ways.length === 0) return null;
  return (
    <p className="row actions">
      {ways.map((way) => (
        <Button
          key={way}
          className="link"
          aria-label={roomTalks.wayOn[way](place)}
          onPress={() => setOpen(way)}
        >
          {roomTalks.ways[way]}
        </Button>
      ))}
      {open !== null && open !== "read-back" && (
        <AnswerDialog item={{ kind: KINDS[open], act, number }} onClose={close} />
      )}
      {open === "read-back" && (
        <ActDialog
          form={`read-back ${act}`}
          title={roomTalks.wayOn["read-back"](place)}
          lead={<p>{roomTalks.actLeads["read-back"]}</p>}
          wordsLabel={roomTalks.actWords["read-back"]}
          make={(words) => readingBack(act, words)}
          missing={roomTalks.wordsMissing}
          label={roomTalks.send}
          onClose={close}
        />
      )}
    </p>
  );
}
