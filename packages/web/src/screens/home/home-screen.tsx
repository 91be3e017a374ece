// All cases: those on this device, and ways to begin another.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import { go, writeRoute } from "../../app/route.ts";
import { addCase } from "../../store/case-library.ts";
import { useCards, useDatabase } from "../../store/use-database.ts";
import { useTexts } from "../../texts/use-texts.ts";

export function HomeScreen(_: { readonly token: string | null }) {
  const { home } = useTexts();
  const { cards } = useCards();
  return (
    <main className="page" id="text" tabIndex={-1}>
      <h1>{home.title}</h1>
      <p className="lead">{home.lead}</p>
      <h2>{home.yourCases}</h2>
      {cards?.length === 0 && <p>{home.none}</p>}
      <ul className="plain">
        {(cards ?? []).map(({ key, title, line }) => (
          <li key={key}>
            <a href={writeRoute({ at: "case", key, screen: "case", detail: "" })}>{title}</a> {line}
          </li>
        ))}
      </ul>
      <Examples />
    </main>
  );
}

function Examples() {
  const { home } = useTexts();
  const database = useDatabase();
  const [list, setList] = useState<readonly { name: string; title: string }[]>([]);
  useEffect(() => {
    void fetch("./bundled/index.json").then(async (response) => setList(await response.json()));
  }, []);
  const open = async (name: string) => {
    const response = await fetch(`./bundled/${name}.json`);
    const { files } = (await response.json()) as { files: Record<string, string> };
    const { caseFromFiles } = await import("../../files/case-from-files.ts");
    const documents = await caseFromFiles(new Map(Object.entries(files)), name);
    if (documents)
      go({ at: "case", key: await addCase(database, { documents }), screen: "case", detail: "" });
  };
  return (
    <>
      <h2>{home.examples}</h2>
      <ul className="plain">
        {list.map(({ name, title }) => (
          <li key={name}>
            <Button onPress={() => void open(name)}>{home.openExample(title)}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
