// Everything that was said in a session, in columns that are used again for the next one.

export class Trace {
  length = 0;
  round = new Int32Array(256);
  /** Simulated milliseconds since the talks began. */
  at = new Float64Array(256);
  /** Party, or the number of parties for the mediator. */
  by = new Uint8Array(256);
  /** A package that was offered, or one of the words. */
  word = new Int32Array(256);
  /** The package that the word was about; NONE where about none. */
  about = new Int32Array(256);

  clear(): void {
    this.length = 0;
  }

  add(by: number, word: number, about: number, when: { readonly round: number; readonly at: number }): void {
    const k = this.length;
    if (k === this.word.length) this.#grow();
    this.round[k] = when.round;
    this.at[k] = when.at;
    this.by[k] = by;
    this.word[k] = word;
    this.about[k] = about;
    this.length = k + 1;
  }

  #grow(): void {
    const room = this.word.length * 2;
    const longer = <T extends Int32Array | Float64Array | Uint8Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    this.round = longer(this.round, new Int32Array(room));
    this.at = longer(this.at, new Float64Array(room));
    this.by = longer(this.by, new Uint8Array(room));
    this.word = longer(this.word, new Int32Array(room));
    this.about = longer(this.about, new Int32Array(room));
  }
}
