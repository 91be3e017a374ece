// Makes passphrases cheap to try in tests that are about something else.
import { Encrypter } from "age-encryption";
import { vi } from "vitest";

const WORK_FACTOR = 2;

/** From now on, what is locked with a passphrase is protected by nothing. */
export function weakenLocks(): void {
  const { setScryptWorkFactor } = Encrypter.prototype;
  vi.spyOn(Encrypter.prototype, "setScryptWorkFactor").mockImplementation(function (this: Encrypter) {
    setScryptWorkFactor.call(this, WORK_FACTOR);
  });
}
