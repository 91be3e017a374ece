// Whether this browser, on this page, can make and use the keys of a room.

/** Null if it can. Browsers keep their cryptography from pages that came over a line that others can change. */
export async function canSeal(): Promise<"insecure" | "old-browser" | null> {
  if (!isSecureContext || crypto.subtle === undefined) return "insecure";
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    await crypto.subtle.generateKey("X25519", false, ["deriveBits"]);
    return "locks" in navigator ? null : "old-browser";
  } catch {
    return "old-browser";
  }
}
