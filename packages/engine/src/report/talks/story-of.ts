// The story of a room as one seat knows it: a line for each place of its log, sealed ones included.
import type { ActOf, ActWord } from "../../talks/acts/room-act.ts";
import type { JudgedAct, Room } from "../../talks/room.ts";
import type { Line, Teller, TellersOf } from "./act-teller.ts";
import type { TalksTelling } from "./moments.ts";
import { tellVerdict } from "./reason-text.ts";
import { type RoomWords, roomWords } from "./room-words.ts";
import { courseTellers, describingTellers, membershipTellers } from "./tell-control.ts";
import { passingTellers, speechTellers } from "./tell-speech.ts";
import { tableTellers } from "./tell-table.ts";

export interface StoryLine {
  /** Of the place, from 1. */
  readonly number: number;
  /** Milliseconds since 1970 UTC; null for a sealed place of which nothing was handed in. */
  readonly stamp: number | null;
  readonly kind: "told" | "without-effect" | "sealed";
  readonly text: string;
}

/** What is known of a place that could not be opened. */
export interface SealedPlaceNote {
  readonly number: number;
  readonly stamp: number;
  /** Set where it carries keys and nothing that anybody says. */
  readonly keys?: true;
}

export interface StoryOptions extends TalksTelling {
  /** Places of the log, for the stamps of sealed ones. */
  readonly places?: readonly SealedPlaceNote[];
  /** As many characters of what somebody wrote are quoted; 200 by default. */
  readonly quoted?: number;
}

const TELLERS: TellersOf<ActWord> = {
  ...membershipTellers,
  ...describingTellers,
  ...courseTellers,
  ...tableTellers,
  ...speechTellers,
  ...passingTellers,
};

/** One line a place, in order. Seats go by the names that they have at the end. */
export function storyOf(room: Room, options: StoryOptions): StoryLine[] {
  const words = roomWords(room, options);
  const opened = new Map(room.acts.map((judged) => [judged.placed.number, judged]));
  const notes = new Map((options.places ?? []).map((place) => [place.number, place]));
  return Array.from({ length: room.head?.number ?? 0 }, (_, k): StoryLine => {
    const judged = opened.get(k + 1);
    if (judged) return openedLine(judged, { room, words, most: options.quoted ?? 200 });
    const note = notes.get(k + 1);
    const text = words.speech.say(note?.keys ? "acts.keys" : "acts.sealed");
    return { number: k + 1, stamp: note?.stamp ?? null, kind: "sealed", text };
  });
}

/** One act by itself, as in the story. Whoever tells many takes the story. */
export function tellAct(room: Room, judged: JudgedAct, options: StoryOptions): StoryLine {
  return openedLine(judged, { room, words: roomWords(room, options), most: options.quoted ?? 200 });
}

interface Story {
  readonly room: Room;
  readonly words: RoomWords;
  readonly most: number;
}

function openedLine(judged: JudgedAct, story: Story): StoryLine {
  const { number, stamp } = judged.placed;
  const { speech } = story.words;
  const { reason, flags } = tellVerdict(judged, story.words);
  const plain = sentences({ ...story, placed: judged.placed });
  const judgedText = reason === null ? plain : speech.say("acts.void", { told: plain, reason });
  const text = flags.reduce((told, flag) => speech.say("acts.flag", { told, flag }), judgedText);
  return { number, stamp, kind: reason === null ? "told" : "without-effect", text: oneLine(text) };
}

/** Names and ids may hold breaks, with which one act could be made to look like several. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]+/g, " ");
}

function sentences(line: Line): string {
  const { act } = line.placed;
  // The table has for each word a teller of just those acts.
  const tell = TELLERS[act.do] as Teller<ActOf<ActWord>>;
  return tell(act, line).join(" ");
}
