// A list of any length in a frame of its own: only the stretches near what is in view are there, the others keep their room.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import "./long-list.css";

/** Lines of one stretch. */
const STRETCH = 40;
/** How far from view stretches are made ready, in pixels. */
const AHEAD = 900;
/** Height of a line in pixels, before any was seen. */
const USUAL_LINE = 62;

interface LongListProps {
  readonly count: number;
  /** For screen readers. */
  readonly label: string;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Whoever looks at the end stays there while lines come. */
  readonly startAtEnd?: boolean;
  /** Some lines, from a number counted from 0. */
  readonly children: (from: number, count: number) => ReactNode;
}

export function LongList({ count, label, frame, startAtEnd = false, children }: LongListProps) {
  const content = useRef<HTMLDivElement>(null);
  const keepAtEnd = useEnd({ frame, content, startAtEnd });
  const stretches = Array.from({ length: Math.ceil(count / STRETCH) }, (_, at) => at * STRETCH);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    <div
      className="long-list"
      role="group"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
      tabIndex={0}
      ref={frame}
      onScroll={startAtEnd ? keepAtEnd : undefined}
    >
      <div ref={content}>
        {stretches.map((from) => (
          <Stretch key={from} lines={Math.min(STRETCH, count - from)} frame={frame}>
            {(size) => children(from, size)}
          </Stretch>
        ))}
      </div>
    </div>
  );
}

/** So near to the end counts as there, in pixels. */
const NEAR_END = 40;

/** Gives what is to be told of each scrolling. */
function useEnd({ frame, content, startAtEnd }: EndProps): () => void {
  const isAtEnd = useRef(startAtEnd);
  /** Where the list was put last; what is there still was not scrolled by anybody. */
  const put = useRef(-1);
  useEffect(() => {
    const [outer, inner] = [frame.current, content.current];
    if (!outer || !inner) return;
    const observer = new ResizeObserver(() => {
      if (!isAtEnd.current) return;
      outer.scrollTop = outer.scrollHeight;
      put.current = outer.scrollTop;
    });
    observer.observe(inner);
    return () => observer.disconnect();
  }, [frame, content]);
  return () => {
    const outer = frame.current;
    if (!outer || outer.scrollTop === put.current) return;
    isAtEnd.current = outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR_END;
  };
}

interface EndProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  readonly startAtEnd: boolean;
}

interface StretchProps {
  readonly lines: number;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: (lines: number) => ReactNode;
}

function Stretch({ lines, frame, children }: StretchProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const { isIntersecting, boundingClientRect } = entries[entries.length - 1];
        if (!isIntersecting && element.childElementCount > 0) setHeight(boundingClientRect.height);
        setNear(isIntersecting);
      },
      { root: frame.current, rootMargin: `${AHEAD}px 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  const kept = height ?? lines * USUAL_LINE;
  return (
    <div ref={place} style={isNear ? undefined : { blockSize: kept }}>
      {isNear && children(lines)}
    </div>
  );
}
