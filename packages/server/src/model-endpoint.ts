// A server of language models that the page may ask what a text says: named at the start or not there.

export interface ModelEndpoint {
  /** What stands before `/chat/completions`, as `http://localhost:11434/v1`. */
  readonly url: string;
  /** What that server calls the model. */
  readonly name: string;
}
