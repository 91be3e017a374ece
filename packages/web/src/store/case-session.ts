// One open case: what it says now, the way back, and writing every change to this device.
import type { CaseDocuments } from "@parley/engine/case";
import { type CaseCard, type CaseDatabase, Overtaken } from "./database.ts";
import { type Change, closeGroup, type History, record, redo, startHistory, undo } from "./history.ts";
import { keepTyped } from "./keep-typed.ts";
import { contend, type Leadership } from "./leadership.ts";
import { fromParts, type Parts, partChanges, partsOf, withChanges } from "./parts.ts";
import { forgetUnsaved, noteUnsaved, unsavedOf } from "./rescue.ts";

/** Why a case could not be saved. `removed`: it was removed from this device in another tab. */
export type SavingFault = "storage-full" | "overtaken" | "removed" | "unknown";

/** `failed`: nothing is lost while the page stays open, but it is not on the device. */
export type Saving =
  | { readonly state: "saved" }
  | { readonly state: "saving" }
  | { readonly state: "failed"; readonly reason: SavingFault };

export interface SessionState {
  readonly documents: CaseDocuments;
  readonly saving: Saving;
  /** `follows`: another tab edits this case, and this one reads along. */
  readonly role: "asking" | "leads" | "follows";
  /** What undo and redo would do; null where there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
}

const SAVE_AFTER = 250;

export class CaseSession {
  readonly key: string;
  readonly #database: CaseDatabase;
  readonly #listeners = new Set<() => void>();
  readonly #leadership: Leadership;
  #history: History<CaseDocuments>;
  #card: CaseCard;
  #written: Parts;
  #saving: Saving = { state: "saved" };
  #role: SessionState["role"] = "asking";
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  #state: SessionState;

  constructor(database: CaseDatabase, card: CaseCard, parts: Parts) {
    this.key = card.key;
    this.#database = database;
    this.#card = card;
    this.#written = parts;
    const unsaved = unsavedOf(card.key, card.revision);
    this.#history = startHistory(fromParts(unsaved ? withChanges(parts, unsaved) : parts));
    this.#state = this.#describe();
    this.#leadership = contend(card.key, {
      onLead: () => void this.#lead(),
      onFollow: () => this.#follow(),
      onSaved: () => void this.#reload(),
    });
  }

  static async open(database: CaseDatabase, key: string): Promise<CaseSession | null> {
    const [card, parts] = await Promise.all([database.card(key), database.parts(key)]);
    return card ? new CaseSession(database, card, parts) : null;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  /** Changes the case; does nothing in a tab that only looks on. */
  edit(change: (documents: CaseDocuments) => CaseDocuments, how: Change): void {
    if (this.#role !== "leads") return;
    this.#move(record(this.#history, change(this.#history.present), how));
  }

  /** What is typed next is a step of its own. */
  closeGroup(): void {
    this.#history = closeGroup(this.#history);
  }

  undo(): void {
    if (this.#role === "leads") this.#move(undo(this.#history));
  }

  redo(): void {
    if (this.#role === "leads") this.#move(redo(this.#history));
  }

  /** The states that undoing leads back to, the latest first, each with what was done after it. */
  earlier(): readonly { readonly documents: CaseDocuments; readonly label: string }[] {
    return this.#history.past.map(({ value, label }) => ({ documents: value, label })).reverse();
  }

  takeOver(): void {
    this.#leadership.takeOver();
  }

  /** The line of the card on the list of cases. */
  summarise(line: string): void {
    if (this.#role !== "leads" || line === this.#card.line) return;
    this.#card = { ...this.#card, line };
    void this.#database.writeLine(this.key, line).catch(() => {});
  }

  /** Writes what is not yet written; resolves once it is on the device or has failed. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** To be called before the page is left: what is not yet written is noted where that takes no time. */
  noteUnsaved(): void {
    if (this.#role !== "leads") return;
    const changes = partChanges(this.#written, partsOf(this.#history.present));
    if (changes.put.size === 0 && changes.drop.length === 0) return;
    noteUnsaved(this.key, { revision: this.#card.revision, changes });
  }

  /** Puts the whole case back after it was removed in another tab. */
  async bringBack(): Promise<void> {
    const parts = partsOf(this.#history.present);
    await this.#database.bring(this.#card, parts);
    this.#written = parts;
    this.#settle({ state: "saved" });
  }

  /** Resolves once this tab may write. */
  leading(): Promise<void> {
    return new Promise((resolve) => {
      const settle = () => {
        if (this.#role !== "leads") return;
        leave();
        resolve();
      };
      const leave = this.subscribe(settle);
      settle();
    });
  }

  async end(): Promise<void> {
    await this.flush();
    this.#leadership.end();
  }

  #move(history: History<CaseDocuments>): void {
    if (history === this.#history) return;
    this.#history = history;
    this.#saving = this.#saving.state === "failed" ? this.#saving : { state: "saving" };
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER);
    this.#publish();
  }

  async #write(): Promise<void> {
    const documents = this.#history.present;
    const parts = partsOf(documents);
    const changes = partChanges(this.#written, parts);
    if (changes.put.size === 0 && changes.drop.length === 0) {
      this.#settle({ state: "saved" });
      return;
    }
    const card: CaseCard = {
      ...this.#card,
      caseId: String(documents.frame.id ?? this.#card.caseId),
      title: String(documents.frame.title),
      changed: new Date().toISOString(),
      revision: this.#card.revision + 1,
    };
    try {
      await this.#database.write(card, changes);
      this.#card = card;
      this.#written = parts;
      forgetUnsaved(this.key);
      this.#leadership.announce();
      this.#settle({ state: this.#history.present === documents ? "saved" : "saving" });
    } catch (error) {
      this.#settle({ state: "failed", reason: reasonOf(error) });
    }
  }

  async #lead(): Promise<void> {
    await this.#reload();
    this.#role = "leads";
    this.#publish();
    // What was noted when the page was left last.
    await this.flush();
  }

  async #follow(): Promise<void> {
    // What is being typed at this moment is still this tab's.
    keepTyped();
    this.#role = "follows";
    await this.flush();
    this.#publish();
  }

  /** What another tab has written; the way back starts anew, since its steps are not known here. */
  async #reload(): Promise<void> {
    const card = await this.#database.card(this.key);
    if (!card || card.revision === this.#card.revision) return;
    const found = await this.#database.parts(this.key);
    this.#card = card;
    this.#written = found;
    this.#history = startHistory(fromParts(found));
    this.#publish();
  }

  #settle(saving: Saving): void {
    this.#saving = saving;
    this.#publish();
  }

  #publish(): void {
    this.#state = this.#describe();
    for (const listener of this.#listeners) listener();
  }

  #describe(): SessionState {
    return {
      documents: this.#history.present,
      saving: this.#saving,
      role: this.#role,
      undoes: this.#history.past.at(-1)?.label ?? null,
      redoes: this.#history.future[0]?.label ?? null,
    };
  }
}

function reasonOf(error: unknown): SavingFault {
  if (error instanceof Overtaken) return error.removed ? "removed" : "overtaken";
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "storage-full" : "unknown";
}
