// The cases that come with Parley, to begin from.
import { useEffect, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { Picked } from "../../files/pick-files.ts";
import { useTexts } from "../../texts/use-texts.ts";

interface Example {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

interface ExamplesProps {
  readonly open: (picked: Picked, how: { fresh: boolean }) => Promise<void>;
}

export function Examples({ open }: ExamplesProps) {
  const { home } = useTexts();
  const [list, setList] = useState<readonly Example[] | "none">([]);
  useEffect(() => {
    fetch("./bundled/index.json")
      .then((response) => response.json())
      .then(setList, () => setList("none"));
  }, []);
  return (
    <section aria-labelledby="examples">
      <h2 id="examples">{home.examples}</h2>
      {list === "none" ? (
        <p>{home.noPage}</p>
      ) : (
        <>
          <p>{home.examplesLead}</p>
          <ul className="plain examples">
            {list.map(({ name, title, summary }) => (
              <li key={name}>
                <Button
                  className="link"
                  dir="auto"
                  data-example={name}
                  onPress={() => void fetchExample(name).then((picked) => open(picked, { fresh: true }))}
                >
                  {title}
                </Button>
                <p dir="auto">
                  <small>{firstSentence(summary)}</small>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export async function fetchExample(name: string): Promise<Picked> {
  const response = await fetch(`./bundled/${name}.json`);
  const { files } = (await response.json()) as { files: Record<string, string> };
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return { name, files: new Map(bytes) };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
