// Texts that people read, as typed.

/** Without outer blanks; null where nothing, or nothing but blanks, was typed. */
export function spoken(text: string | undefined): string | null {
  return text?.trim() || null;
}
