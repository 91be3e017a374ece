// Where a room is shown: one that is kept here, or the ways into one.
import { useEffect, useMemo, useState } from "react";
import { giveLink } from "../app/given-link.ts";
import { HomeFrame } from "../app/home-frame.tsx";
import { Masthead } from "../app/masthead.tsx";
import { go, type Route } from "../app/route.ts";
import { useTexts } from "../texts/use-texts.ts";
import { canSeal } from "./can-seal.ts";
import { DoorScreen } from "./entering/door-screen.tsx";
import { RoomFrame } from "./room-frame.tsx";
import { RoomLine } from "./room-line.ts";
import { RoomLineContext } from "./use-room.ts";
import "./room.css";

type RoomRoute = Extract<Route, { at: "room" | "room-door" | "invited" }>;

export function RoomPlace({ route }: { readonly route: RoomRoute }) {
  const canDo = useCanSeal();
  if (canDo === undefined) return <main className="page" aria-busy="true" />;
  if (canDo !== null) return <CannotSeal why={canDo} />;
  if (route.at === "invited") return <Invited token={route.token} />;
  if (route.at === "room-door") return <NewDoor way={route.way} />;
  return (
    <WithLine key={route.key} roomKey={route.key}>
      <RoomFrame route={route} />
    </WithLine>
  );
}

/** A key is drawn for a room that comes to be here. */
function NewDoor({ way }: Pick<Extract<RoomRoute, { at: "room-door" }>, "way">) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another way begins another room
  const key = useMemo(() => crypto.randomUUID(), [way]);
  return (
    <WithLine key={key} roomKey={key}>
      <DoorScreen way={way} />
    </WithLine>
  );
}

function WithLine({ roomKey, children }: { readonly roomKey: string; readonly children: React.ReactNode }) {
  const [line, setLine] = useState<RoomLine | null>(null);
  useEffect(() => {
    const opened = new RoomLine(roomKey);
    setLine(opened);
    return () => opened.end();
  }, [roomKey]);
  return line && <RoomLineContext value={line}>{children}</RoomLineContext>;
}

/** The link lies with the program that serves the page, and is given out once. */
function Invited({ token }: { readonly token: string }) {
  const [isGone, setGone] = useState(false);
  useEffect(() => {
    void fetch(`./handed-links/${encodeURIComponent(token)}`)
      .then(async (response) => (response.ok ? ((await response.json()) as { link: string }).link : null))
      .catch(() => null)
      .then((link) => {
        if (link === null) return setGone(true);
        giveLink(link);
        history.replaceState(null, "", "#/rooms/join");
        dispatchEvent(new HashChangeEvent("hashchange"));
      });
  }, [token]);
  useEffect(() => {
    if (isGone) go({ at: "room-door", way: "join" });
  }, [isGone]);
  return <HomeFrame token={null} />;
}

function CannotSeal({ why }: { readonly why: "insecure" | "old-browser" }) {
  const { app, rooms } = useTexts();
  return (
    <>
      <Masthead title={null} />
      <main className="page" id="text">
        <h1>{rooms.cannotTitle}</h1>
        <p role="alert">{why === "insecure" ? rooms.insecure(location.origin) : rooms.oldBrowser}</p>
        <p>
          <a href="#/">{app.allCases}</a>
        </p>
      </main>
    </>
  );
}

function useCanSeal() {
  const [found, setFound] = useState<Awaited<ReturnType<typeof canSeal>> | undefined>();
  useEffect(() => {
    void canSeal().then(setFound);
  }, []);
  return found;
}
