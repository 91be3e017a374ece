// Before there is a model: what it is good for, and two ways to begin.
import { beginConflict } from "@parley/engine/editing";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { go, writeRoute } from "../../app/route.ts";
import { Screen } from "../../app/screen.tsx";
import { addOpened, readPicked } from "../../files/opening.ts";
import { useCase, useSession } from "../../store/use-case.ts";
import { useDatabase } from "../../store/use-database.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { fetchExample } from "../home/examples.tsx";

const EXAMPLE = "ceasefire-at-ulvery";

export function EmptyHold() {
  const { hold } = useTexts();
  const { documents, role } = useCase();
  const session = useSession();
  const { openExample, busy } = useExample();
  const hasParties = documents.frame.parties.length >= 2;
  const begin = () =>
    session.edit((before) => beginConflict(before, { by: hold.mediator, on: hold.notSaid }), {
      label: hold.did.begin,
    });
  const { title, method, inputs, caveat } = hold.explanations.model;
  return (
    <Screen
      question={hold.question}
      answer={hold.emptyAnswer}
      explanation={{ title, method, inputs, caveat, pages: ["graph-model"] }}
    >
      <p>{hold.emptyLead}</p>
      <p className="row">
        <Button className="main" onPress={begin} isDisabled={!hasParties || role !== "leads"}>
          {hold.begin}
        </Button>
      </p>
      {!hasParties && (
        <p>
          {hold.noParties}{" "}
          <a href={writeRoute({ at: "case", key: session.key, screen: "case", detail: "" })}>{hold.toCase}</a>
        </p>
      )}
      <p className="hold-example">{hold.exampleLead}</p>
      <p className="row">
        <Button onPress={() => void openExample()} isDisabled={busy}>
          {hold.example}
        </Button>
      </p>
    </Screen>
  );
}

function useExample() {
  const database = useDatabase();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const openExample = async () => {
    setBusy(true);
    try {
      const opened = await readPicked(await fetchExample(EXAMPLE), { language });
      if (opened.kind !== "case") return;
      const key = await addOpened(database, opened, undefined);
      go({ at: "case", key, screen: "hold", detail: "" });
    } finally {
      setBusy(false);
    }
  };
  return { openExample, busy };
}
