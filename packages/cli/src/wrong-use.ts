// Wrong use that only shows once a verb is at work: an issue that the case doesn't have, for one.

/** Its message is the sentence to print. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
