// The English texts of the page, area by area.
import { app } from "./en/app.ts";
import { home } from "./en/home.ts";

export const english = { app, home };
