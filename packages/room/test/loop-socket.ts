// A WebSocket without a network: what one end sends arrives at the other a little later, in order.
import type { SocketLike } from "../src/socket-link.ts";

type Listener = (event: { readonly data?: unknown }) => void;

export class LoopSocket implements SocketLike {
  readonly #listeners = new Map<string, Listener[]>();
  readonly #heard: (text: string) => void;
  readonly #left: () => void;
  isOpen = true;

  constructor(ends: { readonly heard: (text: string) => void; readonly left: () => void }) {
    this.#heard = ends.heard;
    this.#left = ends.left;
    setImmediate(() => this.#fire("open", {}));
  }

  send(text: string): void {
    setImmediate(() => {
      if (this.isOpen) this.#heard(text);
    });
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#left();
    setImmediate(() => this.#fire("close", {}));
  }

  addEventListener(kind: string, listener: Listener): void {
    this.#listeners.set(kind, [...(this.#listeners.get(kind) ?? []), listener]);
  }

  /** From the server's end. */
  deliver(text: string): void {
    setImmediate(() => {
      if (this.isOpen) this.#fire("message", { data: text });
    });
  }

  #fire(kind: string, event: { readonly data?: unknown }): void {
    for (const listener of this.#listeners.get(kind) ?? []) listener(event);
  }
}
