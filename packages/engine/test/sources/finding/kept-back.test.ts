// Refusing to do something is told; refusing to speak of something is not. People and places are invented.
import { describe, expect, it } from "vitest";
import { shownIn } from "./found-in.ts";

describe("refusing", () => {
  it.each(["to open the gate", "to close the plant", "to continue the talks", "to offer more money"])(
    "a deed is told: %s",
    (deed) => {
      expect(shownIn(`Dora Finch refused ${deed}.`)).toEqual([`intent.to | Dora Finch | refused | ${deed}`]);
    },
  );

  it.each([
    "to name the price of the ward",
    "to discuss the offer",
    "to comment",
    "to say whether she would come",
    "to explain the delay",
  ])("to speak is nothing said: %s", (speech) => {
    expect(shownIn(`Dora Finch refused ${speech}.`)).toEqual([]);
  });
});
