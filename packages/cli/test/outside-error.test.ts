import { ENGLISH, renderMessage } from "@parley/engine/report";
import { describe, expect, it } from "vitest";
import {
  fromNodeError,
  OutsideError,
  type OutsideReason,
  outputFailure,
  outsideMessage,
} from "../src/outside-error.ts";

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the system says it`), { code });
}

describe("what goes wrong outside", () => {
  it.each<[string, OutsideReason]>([
    ["ENOENT", "not-found"],
    ["ENOTDIR", "not-a-folder"],
    ["EISDIR", "is-a-folder"],
    ["ENAMETOOLONG", "name-too-long"],
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["EROFS", "no-permission"],
    ["ELOOP", "link-loop"],
    ["ENOSPC", "no-space"],
    ["EIO", "unwritable"],
  ])("%s is %s, with a sentence that names the path", (code, reason) => {
    const cause = failure(code);
    const error = fromNodeError(cause, "talks/case.yaml", "unwritable");
    expect(error).toBeInstanceOf(OutsideError);
    expect(error.reason).toBe(reason);
    expect(error.cause).toBe(cause);
    expect(renderMessage(outsideMessage(error), ENGLISH)).toContain("talks/case.yaml");
  });

  it("tells a full disk under standard output from a reader that has seen enough", () => {
    expect(outputFailure(failure("ENOSPC"))?.code).toBe("cli.no-space");
    expect(outputFailure(failure("EPIPE"))).toBeNull();
  });
});
