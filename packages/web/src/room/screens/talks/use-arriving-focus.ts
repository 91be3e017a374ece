// A form that opens is where the keyboard goes on.
import { type RefObject, useEffect, useRef } from "react";

/** Focuses its first field of that kind, and brings the heading with that id to the top. */
export function useArrivingFocus<Place extends HTMLElement>(
  field: string,
  heading: string,
): RefObject<Place | null> {
  const place = useRef<Place>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it opens
  useEffect(() => {
    place.current?.querySelector<HTMLElement>(field)?.focus({ preventScroll: true });
    document.getElementById(heading)?.scrollIntoView({ block: "start" });
  }, []);
  return place;
}
