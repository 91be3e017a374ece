// A rehearsed session told as a story, and its picture.
import type { Catalogue } from "../catalogue.ts";

export const rehearsalStorySentences: Catalogue = {};
