// Puts a newer page into the frame of an older one, so that the reader stays at the same place.

/** The page's own scripts never run: the frame forbids them, and what is parsed here holds none. */
export function renewPage(frame: HTMLIFrameElement, html: string): void {
  const shown = frame.contentDocument;
  const view = frame.contentWindow;
  if (!shown || !view) return;
  const place = placeOf(shown, view);
  shown.documentElement.replaceWith(new DOMParser().parseFromString(html, "text/html").documentElement);
  goTo(place, shown, view);
}

interface Place {
  readonly scrolled: number;
  /** The last chapter that begins above the middle of the window; null at the head of the page. */
  readonly chapter: string | null;
  /** How far below the window's edge it begins. */
  readonly offset: number;
}

function placeOf(shown: Document, view: Window): Place {
  const above = [...shown.querySelectorAll("main > section")].filter(
    (chapter) => chapter.getBoundingClientRect().top < view.innerHeight / 2,
  );
  const chapter = above.at(-1);
  return {
    scrolled: view.scrollY,
    chapter: view.scrollY > 0 ? (chapter?.id ?? null) : null,
    offset: chapter?.getBoundingClientRect().top ?? 0,
  };
}

function goTo({ scrolled, chapter, offset }: Place, shown: Document, view: Window): void {
  const now = chapter === null ? null : shown.getElementById(chapter);
  view.scrollTo({
    top: now ? view.scrollY + now.getBoundingClientRect().top - offset : scrolled,
    behavior: "instant",
  });
}
