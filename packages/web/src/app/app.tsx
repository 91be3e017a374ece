// The whole page: its language, the store of this device, and the place where the person is.
import { lazy, Suspense, useEffect, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { type CaseDatabase, openDatabase } from "../store/database.ts";
import { DatabaseContext } from "../store/use-database.ts";
import type { Catalogue } from "../texts/catalogue.ts";
import {
  chosenLanguage,
  directionOf,
  firstLanguage,
  type LanguageCode,
  localeOf,
} from "../texts/language.ts";
import { loadCatalogue } from "../texts/load-catalogue.ts";
import { LanguageContext, useTexts } from "../texts/use-texts.ts";
import { TourContext, useTourState } from "../tour/use-tour.ts";
import { CaseFrame } from "./case-frame.tsx";
import { FaultBoundary } from "./fault-boundary.tsx";
import { HomeFrame } from "./home-frame.tsx";
import { useRoute } from "./route.ts";

export function App() {
  const [code, setCode] = useState(() =>
    firstLanguage(location.search, localStorage.getItem("language"), navigator.languages),
  );
  const texts = useCatalogue(code);
  const database = useOpenDatabase();
  if (!texts || database === "opening") return null;
  const choose = (chosen: LanguageCode) => {
    localStorage.setItem("language", chosen);
    setCode(chosen);
  };
  const suggest = (suggested: LanguageCode) => {
    if (chosenLanguage(location.search, localStorage.getItem("language")) === null) setCode(suggested);
  };
  return (
    <LanguageContext value={{ code, texts, choose, suggest }}>
      <I18nProvider locale={localeOf(code)}>
        <FaultBoundary>
          {database === "refused" ? (
            <NoStore />
          ) : (
            <DatabaseContext value={database}>
              <Place />
            </DatabaseContext>
          )}
        </FaultBoundary>
      </I18nProvider>
    </LanguageContext>
  );
}

const TourPanel = lazy(async () => ({ default: (await import("../tour/tour.tsx")).TourPanel }));

const RoomPlace = lazy(async () => ({ default: (await import("../room/room-place.tsx")).RoomPlace }));

const ExercisePlace = lazy(async () => ({
  default: (await import("../screens/exercise/exercise-place.tsx")).ExercisePlace,
}));

function Place() {
  const route = useRoute();
  const tour = useTourState();
  return (
    <TourContext value={tour}>
      {route.at === "case" ? (
        <CaseFrame key={route.key} route={route} />
      ) : route.at === "room" || route.at === "room-door" || route.at === "invited" ? (
        <Suspense fallback={<main className="page" aria-busy="true" />}>
          <RoomPlace route={route} />
        </Suspense>
      ) : route.at === "exercise" ? (
        <Suspense fallback={<main className="page" aria-busy="true" />}>
          <ExercisePlace key={route.payload} payload={route.payload} />
        </Suspense>
      ) : (
        <HomeFrame token={route.at === "handed-over" ? route.token : null} />
      )}
      {tour.step !== null && (
        <Suspense>
          <TourPanel />
        </Suspense>
      )}
    </TourContext>
  );
}

function NoStore() {
  const { app } = useTexts();
  return (
    <main className="page">
      <h1>{app.name}</h1>
      <p role="alert">{app.needsStore}</p>
    </main>
  );
}

function useCatalogue(code: LanguageCode): Catalogue | null {
  const [texts, setTexts] = useState<Catalogue | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCatalogue(code).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = code === "pseudo" ? "he" : code;
      document.documentElement.dir = directionOf(code);
      setTexts(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [code]);
  return texts;
}

function useOpenDatabase(): CaseDatabase | "opening" | "refused" {
  const [database, setDatabase] = useState<CaseDatabase | "opening" | "refused">("opening");
  useEffect(() => {
    openDatabase().then(setDatabase, () => setDatabase("refused"));
  }, []);
  return database;
}
