// Whole numbers as they are typed after an option.
import { InvalidArgumentError } from "commander";
import { sentence } from "./say.ts";

/** The most of anything that can be asked for, and the largest seed. */
const LARGEST = 2 ** 31 - 1;

/** Throws, with the sentence of the code, for anything but a whole number from `least`. */
export function readCount(code: string, least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d{1,10}$/.test(text) || value < least || value > LARGEST) {
      throw new InvalidArgumentError(sentence(code, { text, least, most: LARGEST }));
    }
    return value;
  };
}
