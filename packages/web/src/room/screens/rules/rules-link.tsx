// A link within the screen of the ground rules.
import type { ReactNode } from "react";
import { writeRoute } from "../../../app/route.ts";
import { useRoomLine } from "../../use-room.ts";

interface RulesLinkProps {
  /** As `RulesScreen` reads it. */
  readonly detail: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function RulesLink({ detail, className, children }: RulesLinkProps) {
  const { key } = useRoomLine();
  return (
    <a className={className} href={writeRoute({ at: "room", key, screen: "rules", detail })}>
      {children}
    </a>
  );
}
