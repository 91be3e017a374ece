// The colour of ink as a canvas needs it, light or dark, whenever the page changes its colours.
import { useSyncExternalStore } from "react";

function inkNow(): string {
  return getComputedStyle(document.body).color;
}

function listen(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-colours"] });
  return () => {
    dark.removeEventListener("change", changed);
    observer.disconnect();
  };
}

/** As `rgb(…)`. */
export function useInk(): string {
  return useSyncExternalStore(listen, inkNow);
}

/** The three numbers of `rgb(1, 2, 3)`. */
export function inkParts(ink: string): readonly [number, number, number] {
  const [red, green, blue] = (ink.match(/[\d.]+/g) ?? ["0", "0", "0"]).map(Number);
  return [red, green, blue];
}
