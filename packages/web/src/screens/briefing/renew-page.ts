// Puts a newer page into the frame of an older one: chapter by chapter, only those that differ, with the reader kept at the same place.
import { briefingHtml } from "../../app/trusted.ts";

/** Scripts never run here: the frame forbids them, and what is parsed holds none. */
export async function renewPage(
  frame: HTMLIFrameElement,
  { html, wanted }: { readonly html: string; readonly wanted: () => boolean },
): Promise<void> {
  const shown = frame.contentDocument;
  const next = new DOMParser().parseFromString(briefingHtml(html), "text/html");
  if (!shown) return;
  const steps = [() => renewFrame(shown, next), ...chapterSteps(shown, next)];
  for (const step of steps) {
    if (!wanted() || frame.contentDocument !== shown) return;
    keepPlace(shown, step);
    // Each chapter is laid out in a turn of its own, so that the page stays free.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** All but the chapters. */
function renewFrame(shown: Document, next: Document): void {
  const root = shown.documentElement;
  root.lang = next.documentElement.lang;
  root.dir = next.documentElement.dir;
  shown.head.replaceWith(next.head);
  const main = shown.querySelector("main");
  const nextMain = next.querySelector("main");
  if (!main || !nextMain) return;
  for (const node of [...shown.body.childNodes]) if (node !== main) node.remove();
  const nodes = [...next.body.childNodes];
  const at = nodes.indexOf(nextMain);
  main.before(...nodes.slice(0, at));
  main.after(...nodes.slice(at + 1));
}

function chapterSteps(shown: Document, next: Document): (() => void)[] {
  const main = shown.querySelector("main");
  if (!main) return [];
  const chapters = [...next.querySelectorAll("main > section")];
  const isWanted = ({ id }: Element) => chapters.some((chapter) => chapter.id === id);
  const removal = () => {
    for (const chapter of [...main.children]) if (!isWanted(chapter)) chapter.remove();
  };
  return [removal, ...chapters.map((chapter, at) => () => placeChapter(main, chapter, at))];
}

/** Those before it are in their places by then, and those that go are gone. */
function placeChapter(main: Element, chapter: Element, at: number): void {
  const old = [...main.children].find(({ id }) => id === chapter.id);
  const kept = old?.isEqualNode(chapter) ? old : chapter;
  if (old && old !== kept) old.replaceWith(kept);
  if (main.children[at] !== kept) main.insertBefore(kept, main.children[at] ?? null);
}

/** The chapter that the reader has before them stays where it is on the screen. */
function keepPlace(shown: Document, change: () => void): void {
  const view = shown.defaultView;
  const top = (id: string) => shown.getElementById(id)?.getBoundingClientRect().top ?? null;
  const read = [...shown.querySelectorAll("main > section")]
    .filter((chapter) => chapter.getBoundingClientRect().top < (view?.innerHeight ?? 0) / 2)
    .map(({ id }) => id);
  const scrolled = view?.scrollY ?? 0;
  const places = new Map(read.map((id) => [id, top(id)]));
  change();
  if (!view || scrolled === 0) return;
  const stayed = read.reverse().find((id) => top(id) !== null);
  const moved = stayed === undefined ? 0 : (top(stayed) ?? 0) - (places.get(stayed) ?? 0);
  const wanted = stayed === undefined ? scrolled : view.scrollY + moved;
  if (Math.round(wanted) !== Math.round(view.scrollY)) view.scrollTo({ top: wanted, behavior: "instant" });
}
