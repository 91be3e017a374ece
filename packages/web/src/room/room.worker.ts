// One room away from the page's own thread: its keys, its line to the server, and the answers that the page shows.
import { loadLanguage } from "../engine/spoken-language.ts";
import { OUTSIDE_DEEDS, ROOM_DEEDS } from "./deeds.ts";
import { failureWords } from "./failure-words.ts";
import type { FromRoomWorker, ToRoomWorker } from "./messages.ts";
import { ROOM_QUESTIONS, type RoomQuestion } from "./questions.ts";
import { RoomSession } from "./room-session.ts";

const session = new RoomSession((state) => post({ kind: "state", state }));

self.onmessage = ({ data }: MessageEvent<ToRoomWorker>) => {
  if (data.kind === "enter") session.contendFor(data.key);
  else if (data.kind === "take-over") session.takeOver();
  else if (data.kind === "leave") void session.leave().then(() => self.close());
  else void reply(data);
};

type Wanted = Extract<ToRoomWorker, { kind: "ask" | "do" }>;
type Doer = (args: unknown, with_: unknown) => unknown;

async function reply(wanted: Wanted): Promise<void> {
  const { id, language } = wanted;
  try {
    await loadLanguage(language);
    const value = await (wanted.kind === "ask" ? answer(wanted) : carryOut(wanted));
    post({ kind: "answer", id, value });
  } catch (error) {
    const message = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
    post({ kind: "failure", id, words: failureWords(error, language), message });
  }
}

async function answer({ name, args, language }: Wanted): Promise<unknown> {
  const question = (await ROOM_QUESTIONS[name as RoomQuestion]()) as Doer;
  return question(args, session.hands(language));
}

async function carryOut({ name, args, language }: Wanted): Promise<unknown> {
  if (name in OUTSIDE_DEEDS) {
    const doer = (await OUTSIDE_DEEDS[name as keyof typeof OUTSIDE_DEEDS]()) as Doer;
    return doer(args, session);
  }
  const doer = (await ROOM_DEEDS[name as keyof typeof ROOM_DEEDS]()) as Doer;
  return doer(args, session.hands(language));
}

function post(message: FromRoomWorker): void {
  self.postMessage(message);
}
