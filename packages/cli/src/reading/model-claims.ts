// Claims that a language model proposes beside those of the rules: asked for only where its server was named, and sent to a machine
// elsewhere only once a person has said so.
import type { Claim, Frame } from "@parley/engine/case";
import { askModel, type ModelClaims, onlyNew, sendOver } from "@parley/engine/sources";
import type { Environment } from "../environment.ts";
import { complain, sentence } from "../say.ts";
import { isOwnMachine } from "../workbench/addresses.ts";
import type { ModelSurroundings } from "./model-surroundings.ts";
import { USUAL_MODEL } from "./usual-model.ts";

export interface ModelWords {
  /** What stands before `/chat/completions`. */
  readonly model?: string;
  readonly modelName?: string;
  /** Send without asking. */
  readonly send?: boolean;
}

interface Readable {
  readonly file: string;
  readonly text: string;
  readonly claims: readonly Claim[];
}

interface Asking {
  readonly frame: Frame | null;
  readonly environment: Environment;
}

export interface Asked<T> {
  /** Each with what the model adds; as they were where nothing may be sent. */
  readonly articles: T[];
  /** Whether a piece that was to be asked about has no answer that could be used. */
  readonly hasFailed: boolean;
}

/** After these the next article would fare no better, and each might take minutes to say so. */
const HOPELESS: readonly string[] = ["unreachable", "refused", "moved", "too-slow"];

export async function withModelClaims<T extends Readable>(
  articles: readonly T[],
  words: ModelWords & { readonly model: string },
  { frame, environment }: Asking,
): Promise<Asked<T>> {
  const { host } = new URL(words.model);
  const surroundings = await environment.models();
  if (!(await maySend(articles, words, { host, surroundings }))) {
    complain(environment, "cli.model-not-sent", { host });
    return { articles: [...articles], hasFailed: false };
  }
  const { post, key } = surroundings;
  const send = sendOver({ url: words.model, key, post });
  const asked: T[] = [];
  let hasFailed = false;
  for (const article of articles) {
    const found = await askModel({
      text: article.text,
      model: words.modelName ?? USUAL_MODEL,
      actors: actorNames(frame),
      send,
    });
    const added = onlyNew(found.claims, article.claims);
    tellOutcome(found, { file: article.file, added: added.length, host, environment });
    asked.push({ ...article, claims: inOrder([...article.claims, ...added]) });
    hasFailed ||= found.faults.length > 0;
    if (found.faults.some(({ reason }) => HOPELESS.includes(reason))) break;
  }
  const unasked = articles.slice(asked.length);
  if (unasked.length > 0)
    complain(environment, "cli.model-unasked", { files: unasked.map(({ file }) => file).join(", ") });
  return { articles: [...asked, ...unasked], hasFailed };
}

interface Sending {
  readonly host: string;
  readonly surroundings: ModelSurroundings;
}

async function maySend(
  articles: readonly Readable[],
  { model, send }: ModelWords & { readonly model: string },
  { host, surroundings: { person } }: Sending,
): Promise<boolean> {
  if (send === true || isOwnMachine(new URL(model).hostname)) return true;
  if (person === null) return false;
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const answer = await person.ask(sentence("cli.model-asks", { count: articles.length, characters, host }));
  return /^\s*(y|yes|s|sí|si)\s*$/i.test(answer);
}

function actorNames(frame: Frame | null) {
  const voices = frame ? [...frame.parties, ...frame.others] : [];
  return voices.map(({ id, name, alsoCalled }) => ({ id, names: [name, ...alsoCalled] }));
}

interface Telling {
  readonly file: string;
  readonly added: number;
  readonly host: string;
  readonly environment: Environment;
}

function tellOutcome({ refused, faults }: ModelClaims, { file, added, host, environment }: Telling): void {
  for (const { reason, status } of faults) {
    const code = reason === "no-list" ? "no-json" : reason;
    const warning = sentence(`cli.model-${code}`, { host, status: status ?? 0, used: added });
    complain(environment, "cli.read-warning", { file, warning });
  }
  if (faults.length === 0 || added > 0) complain(environment, "cli.model-found", { file, claims: added });
  const malformed = refused.filter(({ reason }) => reason === "bad-form").length;
  const unplaced = refused.length - malformed;
  if (unplaced > 0) complain(environment, "cli.model-unplaced", { file, count: unplaced });
  if (malformed > 0) complain(environment, "cli.model-malformed", { file, count: malformed });
}

function inOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => a.content[0].from - b.content[0].from);
}
