// What the room, its seats and members are called, and what the talks are about.
import { message } from "../../../case/message.ts";
import { readFrame } from "../../frame/read-frame.ts";
import type { ConductOf } from "../conduct.ts";

export const describingConduct: ConductOf<"title" | "seat" | "name" | "frame"> = {
  title: {
    header: "control",
    when: "always",
    who: "chair",
    apply: ({ title }, { control }) => {
      control.title = title;
    },
  },
  seat: {
    header: "control",
    when: "always",
    who: "chair",
    apply: ({ seat, name, role, party }, { control }) => {
      control.seats.set(seat, { id: seat, name, role, party: party ?? null });
    },
  },
  name: {
    header: "control",
    when: "always",
    who: "member",
    whileAway: true,
    apply: ({ name }, { control, placed }) => {
      const member = control.members.get(placed.author);
      if (member) control.members.set(placed.author, { ...member, name });
    },
  },
  frame: {
    header: "control",
    when: "always",
    who: "chair",
    judge: ({ version, frame }, { control }) => {
      const expected = control.frames.length + 1;
      if (version !== expected) return message("talks.not-the-next-version", { version, expected });
      return readFrame(frame) ? null : message("talks.unsound-frame");
    },
    apply: ({ version, frame: document }, { control, mark }) => {
      const frame = readFrame(document);
      if (frame) control.frames.push({ version, document, frame, brought: mark });
    },
  },
};
