// What it takes to put a message into words, and no more: light, for a host that speaks before it reads or reckons anything.
export { type Message, message } from "../case/message.ts";
export { SECTION_NAMES, type SectionName } from "./briefing/section-names.ts";
export type { Language } from "./language.ts";
export { renderMessage } from "./messages/catalogue.ts";
export { ENGLISH_LANGUAGE } from "./messages/en.ts";
export { wrapText } from "./text-width.ts";
