// The page of one room: its masthead, the bar of its screens, what is wrong with it, and the screen that is chosen.
import { lazy, Suspense, useEffect } from "react";
import { Button } from "react-aria-components/Button";
import { FaultBoundary } from "../app/fault-boundary.tsx";
import { Masthead } from "../app/masthead.tsx";
import { type RoomScreenName, type Route, writeRoute } from "../app/route.ts";
import { ownWritten } from "../screens/profiles/parts/own-written.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";
import { RoomNotices } from "./room-notices.tsx";
import { RoomScreenBar } from "./room-screen-bar.tsx";
import { RoomScreenOf } from "./room-screens.tsx";
import { RoomStanding } from "./room-standing.tsx";
import { TalksStand } from "./talks-stand.tsx";
import { useRoomLine, useRoomState } from "./use-room.ts";

type RoomRoute = Extract<Route, { at: "room" }>;

const OutsideScreen = lazy(async () => ({
  default: (await import("./entering/outside-screen.tsx")).OutsideScreen,
}));

export function RoomFrame({ route }: { readonly route: RoomRoute }) {
  const state = useRoomState();
  if (state.at === "opening") return <Opening />;
  if (state.at === "unknown") return <NoSuchRoom />;
  if (state.at === "elsewhere") return <Elsewhere />;
  if (state.at === "inside") return <OpenRoom route={route} brief={state.brief} />;
  return (
    <>
      <Masthead title={state.card.title} />
      <Suspense fallback={<main className="page" aria-busy="true" />}>
        <OutsideScreen card={state.card} canBackUp={state.canBackUp} />
      </Suspense>
    </>
  );
}

function OpenRoom({ route, brief }: { readonly route: RoomRoute; readonly brief: RoomBrief }) {
  const { app, rooms } = useTexts();
  const title = brief.title ?? rooms.untitled;
  const screen = useScreen(route, brief);
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
  useOwnProfile(brief);
  return (
    <>
      <a className="skip" href="#text">
        {app.skipToText}
      </a>
      <Masthead title={title}>
        <RoomStanding brief={brief} roomKey={route.key} />
      </Masthead>
      <RoomScreenBar roomKey={route.key} screen={screen} brief={brief} />
      <TalksStand />
      <RoomNotices brief={brief} roomKey={route.key} screen={screen} />
      <FaultBoundary key={screen}>
        <RoomScreenOf screen={screen} detail={route.detail} />
      </FaultBoundary>
    </>
  );
}

/** What the own side fills in from here on is its own word, and no estimate. */
function useOwnProfile({ caseKey, seat: { speaksFor } }: RoomBrief): void {
  const party = speaksFor.length === 1 ? speaksFor[0] : undefined;
  useEffect(() => {
    if (caseKey !== null && party !== undefined) ownWritten.add(`${caseKey} ${party}`);
  }, [caseKey, party]);
}

/** On entering, the one that is due; it then stays in the address, so that no act of somebody else changes the screen under its reader. */
function useScreen({ key, screen }: RoomRoute, brief: RoomBrief): RoomScreenName {
  const due = firstScreen(brief);
  const isRead = brief.number > 0 && (brief.connection === "live" || brief.connection === "polling");
  useEffect(() => {
    if (screen === "" && isRead) location.replace(writeRoute({ at: "room", key, screen: due, detail: "" }));
  }, [key, screen, due, isRead]);
  return screen || due;
}

function firstScreen({ phase, seat, number }: RoomBrief): RoomScreenName {
  if (number === 0 || (seat.chair && phase === "before-rules")) return "seats";
  if (phase === "before-rules") return "rules";
  return seat.chair ? "desk" : "talks";
}

function Opening() {
  const { rooms } = useTexts();
  return (
    <>
      <Masthead title="" />
      <main className="page" aria-busy="true">
        <p role="status">{rooms.opening}</p>
      </main>
    </>
  );
}

function NoSuchRoom() {
  const { app, rooms } = useTexts();
  return (
    <>
      <Masthead title={null} />
      <main className="page" id="text">
        <h1>{rooms.notHere}</h1>
        <p>{rooms.notHereMore}</p>
        <p className="row">
          <a href={writeRoute({ at: "room-door", way: "join" })}>{rooms.join}</a>
          <a href={writeRoute({ at: "room-door", way: "restore" })}>{rooms.restore}</a>
          <a href={writeRoute({ at: "home" })}>{app.allCases}</a>
        </p>
      </main>
    </>
  );
}

function Elsewhere() {
  const { rooms } = useTexts();
  const line = useRoomLine();
  return (
    <>
      <Masthead title="" />
      <main className="page" id="text">
        <h1>{rooms.elsewhere}</h1>
        <p>{rooms.elsewhereMore}</p>
        <Button className="main" onPress={() => line.takeOver()}>
          {rooms.useHere}
        </Button>
      </main>
    </>
  );
}
