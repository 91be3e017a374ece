// Which bundles of a long text are drawn: those near the window, and the one that is asked for. The others keep their place by their height.
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

const NEAR = "900px 0px";

export interface Drawn {
  /** For each bundle's element. */
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
  readonly isDrawn: (bundle: number) => boolean;
  /** Of a bundle that was drawn before, in pixels. */
  readonly heights: RefObject<ReadonlyMap<number, number>>;
}

export function useDrawn(asked: number): Drawn {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  const heights = useRef(new Map<number, number>());
  const observer = useRef<IntersectionObserver | null>(null);
  const elements = useRef(new Set<HTMLElement>());
  useEffect(() => {
    const watching = new IntersectionObserver(
      (entries) => setNear((before) => changed(before, entries, heights.current)),
      {
        rootMargin: NEAR,
      },
    );
    observer.current = watching;
    for (const element of elements.current) watching.observe(element);
    return () => watching.disconnect();
  }, []);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    elements.current.add(element);
    observer.current?.observe(element);
    return () => {
      elements.current.delete(element);
      observer.current?.unobserve(element);
    };
  }, []);
  return { watch, isDrawn: (bundle) => bundle === asked || near.has(bundle), heights };
}

function changed(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
  heights: Map<number, number>,
): ReadonlySet<number> {
  const after = new Set(before);
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    const bundle = Number((target as HTMLElement).dataset.bundle);
    if (isIntersecting) after.add(bundle);
    else if (after.delete(bundle)) heights.set(bundle, boundingClientRect.height);
  }
  return after;
}
