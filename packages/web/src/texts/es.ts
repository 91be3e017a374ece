// The Spanish texts of the page, area by area.
import type { Catalogue } from "./catalogue.ts";
import { english } from "./en.ts";

export const spanish: Catalogue = english;
