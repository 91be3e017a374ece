// Fields hold back what is typed for a moment; before the page is left or handed over, they are asked to tell it.

const EVENT = "parley-keep-typed";

export function keepTyped(): void {
  dispatchEvent(new Event(EVENT));
}

/** Calls back when the time has come; the function that ends it. */
export function onKeepTyped(keep: () => void): () => void {
  addEventListener(EVENT, keep);
  return () => removeEventListener(EVENT, keep);
}
