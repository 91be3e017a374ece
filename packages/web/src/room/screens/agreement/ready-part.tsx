// A package that all have accepted whose acceptance is needed: what it is, and the way to write its terms.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ReadyPackage } from "../../questions/agreement-ready.ts";
import { WriteTerms } from "./write-terms.tsx";

export function ReadyPart({ found }: { readonly found: ReadyPackage }) {
  const { roomAgreement: words } = useTexts();
  const numbers = useNumberFormat();
  const [isWriting, setWriting] = useState(false);
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{isWriting ? words.writeTitle : words.readyTitle}</h2>
      <p>
        {words.readyLead(found.by.name, numbers.format(found.number))} {!found.complete && words.readyPart}
      </p>
      {isWriting ? (
        <WriteTerms found={found} onClose={() => setWriting(false)} />
      ) : (
        <>
          <Chosen found={found} />
          {found.barred === null ? (
            <p>
              <Button className="main" onPress={() => setWriting(true)}>
                {words.write}
              </Button>
            </p>
          ) : (
            <p className="problem">
              {words.barred} {found.barred}
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Chosen({ found: { choices } }: { readonly found: ReadyPackage }) {
  const { roomAgreement: words } = useTexts();
  return (
    <div className="table accepted">
      <table>
        <caption>{words.chosenCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            <th scope="col">{words.chosen}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({ issue, name, option }) => (
            <tr key={issue}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{option}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
