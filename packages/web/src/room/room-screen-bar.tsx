// The way through the room, from left to right.
import { useEffect, useRef } from "react";
import { ROOM_SCREENS, type RoomScreenName, writeRoute } from "../app/route.ts";
import { useTexts } from "../texts/use-texts.ts";
import type { RoomBrief } from "./brief.ts";

interface RoomScreenBarProps {
  readonly roomKey: string;
  readonly screen: RoomScreenName;
  readonly brief: RoomBrief;
}

export function RoomScreenBar({ roomKey, screen, brief }: RoomScreenBarProps) {
  const { rooms } = useTexts();
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a screen begins at its top
  useEffect(() => {
    scrollTo({ top: 0, behavior: "instant" });
    bar.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [screen]);
  const shown = ROOM_SCREENS.filter((name) => name !== "desk" || brief.seat.chair);
  return (
    <nav className="screen-bar" aria-label={rooms.screensOfRoom} ref={bar}>
      {shown.map((name) => (
        <a
          key={name}
          href={writeRoute({ at: "room", key: roomKey, screen: name, detail: "" })}
          aria-current={name === screen ? "page" : undefined}
        >
          {rooms.screens[name]}
        </a>
      ))}
      {brief.caseKey !== null && (
        <a href={writeRoute({ at: "case", key: brief.caseKey, screen: "case", detail: "" })}>
          {rooms.ownCase}
        </a>
      )}
    </nav>
  );
}
