// All cases: those on this device, ways to begin another, and what is kept where.
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components/Button";
import { go } from "../../app/route.ts";
import { useArrival } from "../../app/screen.tsx";
import { Reading, useOpenFlow } from "../../files/open-flow.tsx";
import { addOpened, readPicked } from "../../files/opening.ts";
import {
  canOpenFolders,
  type Picked,
  pickFolder,
  readDropped,
  readFileList,
} from "../../files/pick-files.ts";
import { addCase } from "../../store/case-library.ts";
import { useCards, useDatabase } from "../../store/use-database.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { earlierCopy, TOUR_EXAMPLE, useTour } from "../../tour/use-tour.ts";
import { CaseCards } from "./case-cards.tsx";
import { Examples, fetchExample } from "./examples.tsx";
import { fetchHandedOver } from "./handed-over.ts";
import { OnThisDevice } from "./on-this-device.tsx";
import { RoomCards } from "./room-cards.tsx";
import "./home.css";

export function HomeScreen({ token }: { readonly token: string | null }) {
  const { home, app } = useTexts();
  const { cards, refresh } = useCards();
  const flow = useOpenFlow();
  const startTour = useStartTour();
  const heading = useArrival();
  useHandedOver(token, flow.open);
  useEffect(() => {
    document.title = app.name;
  }, [app.name]);
  return (
    <main
      className="page home"
      id="text"
      tabIndex={-1}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void readDropped(event.dataTransfer).then((picked) => flow.open(picked));
      }}
    >
      <h1 tabIndex={-1} ref={heading}>
        {home.title}
      </h1>
      <p className="lead">{home.lead}</p>
      <Begin open={flow.open} onTour={() => void startTour()} />
      <Reading busy={flow.busy} />
      {flow.dialogs}
      <section aria-labelledby="your-cases">
        <h2 id="your-cases">{home.yourCases}</h2>
        {cards?.length === 0 && <p>{home.none}</p>}
        <CaseCards cards={cards ?? []} refresh={refresh} />
      </section>
      <RoomCards />
      <Examples open={flow.open} />
      <OnThisDevice cards={cards ?? []} refresh={refresh} />
    </main>
  );
}

interface BeginProps {
  readonly open: (picked: Picked) => Promise<void>;
  readonly onTour: () => void;
}

function Begin({ open, onTour }: BeginProps) {
  const { home, files } = useTexts();
  const database = useDatabase();
  const input = useRef<HTMLInputElement>(null);
  const begin = async () => {
    const { blankCase } = await import("@parley/engine/editing");
    const key = await addCase(database, { documents: blankCase({ title: home.newTitle }) });
    go({ at: "case", key, screen: "case", detail: "" });
  };
  const openFolder = async () => {
    const picked = await pickFolder();
    if (picked) await open(picked);
  };
  return (
    <>
      <p className="row">
        <Button className="main" onPress={() => void begin()}>
          {home.newBlank}
        </Button>
        <Button onPress={() => input.current?.click()}>{files.openFile}</Button>
        {canOpenFolders() && <Button onPress={() => void openFolder()}>{files.openFolder}</Button>}
        <Button className="quiet" onPress={onTour}>
          {home.showTour}
        </Button>
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          // The same file can be chosen again after it was mended.
          event.target.value = "";
          if (chosen.length > 0) void readFileList(chosen).then(open);
        }}
      />
      <p>
        <small>{files.dropHere}</small>
      </p>
    </>
  );
}

/** The tour goes through a copy of an example: the one that it went through before, if that is still here. */
function useStartTour() {
  const database = useDatabase();
  const language = useLanguage();
  const { start } = useTour();
  return async () => {
    const earlier = earlierCopy((await database.cards()).map(({ key }) => key));
    if (earlier !== null) return start(earlier);
    const picked = await fetchExample(TOUR_EXAMPLE);
    const opened = await readPicked(picked, { language });
    if (opened.kind === "case") start(await addOpened(database, opened, undefined));
  };
}

function useHandedOver(token: string | null, open: (picked: Picked) => Promise<void>): void {
  const taken = useRef<string | null>(null);
  useEffect(() => {
    if (token === null || taken.current === token) return;
    taken.current = token;
    void fetchHandedOver(token).then((picked) => (picked ? open(picked) : go({ at: "home" })));
  }, [token, open]);
}
