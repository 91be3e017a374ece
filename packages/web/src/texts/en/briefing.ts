// The briefing: what goes in, for whom, and how it leaves the page.
import { mid } from "./mid-sentence.ts";

export const briefingScreen = {
  question: "What should the reader see?",
  chaptersIn: (count: string, all: string, inPart: string | null) =>
    inPart === null
      ? `${count} of ${all} chapters go in.`
      : `${count} of ${all} chapters go in, ${inPart === count ? "all" : inPart} of them only in part.`,
  copyFor: (receiver: string, count: string, all: string, inPart: string | null) =>
    inPart === null
      ? `A copy for ${receiver}: ${count} of ${all} chapters go in.`
      : `A copy for ${receiver}: ${count} of ${all} chapters go in, ${inPart === count ? "all" : inPart} of them only in part.`,
  wantsAllTold: "What is known of the wants of every side is in it.",
  /** A party within a list. */
  named: (party: string) => mid(party),
  wantsTold: (parties: string) => `What is known of the wants of ${parties} is in it.`,
  wantsNotTold: "What is known of anybody's wants beyond the record is not in it.",
  missingAnswer: "There is no briefing yet: the case lacks something first.",
  missingTitle: "What is missing",
  missingLead: "The briefing is written as soon as these are mended. Nothing is lost meanwhile.",
  mendIn: (screen: string) => `Go to ${screen}`,
  explanationTitle: "How the briefing is made",
  explanationMethod:
    "It is worked out from the case on this device and written anew whenever the case or a choice here changes. It says what the other screens say, with the same figures.",
  explanationInputs:
    "The case as it stands or in the what-if that is chosen: profiles, the record, and what may happen without a deal.",
  explanationCaveat:
    "A copy that has been handed over cannot be called back. A name behind every page makes passing it on unattractive; it does not prevent it. Where wants are left out, so is everything that was worked out with them, for any side.",
  choices: "What goes in",
  forWhom: "For whom",
  receiver: "Name of the receiver",
  receiverMore:
    "Stands under the title and at the head of every printed page. Leave it empty for your own use.",
  watermark: "Print the name faintly behind every page",
  date: "Date",
  today: "Use today's date",
  language: "Language of the briefing",
  whatIf: "Which state of the case",
  asItStands: "The case as it stands",
  chapters: "Chapters",
  summary: "The case's summary",
  chapterInPart: "in part",
  inPart: (chapter: string) => `${chapter} (in part)`,
  chapterWithheld: "left out, since it would tell what somebody wants",
  profiles: "Whose wants it tells of",
  profilesMore:
    "Untick a party, and the copy tells of it only what is on record: neither what it is taken to want nor anything that was worked out with it, for this party, another or all together. So chapters on deals, the short list, what stands in the way and how sure it is are left out as well.",
  preview: "Preview",
  previewFrame: "The briefing as its reader will see it",
  drawing: "Drawing the pictures…",
  foldPreview: "Show or fold the preview",
  handOver: "Print or save",
  reads: (receiver: string, chapters: string) => `${receiver} will be able to read: ${chapters}.`,
  readsAnybody: (chapters: string) => `Whoever has it will be able to read: ${chapters}.`,
  readsNothing: "No chapter is ticked, so there is only a title to read.",
  markdownShorter: "Markdown has no pictures, no name behind the pages, and shorter lists.",
  print: "Print…",
  saveHtml: "Save as a web page",
  saveWord: "Save for Word",
  saveMarkdown: "Save as Markdown",
  saving: "Making the file…",
  saved: (name: string) => `Saved as ${name}.`,
  saveFailed: "The file could not be made. Nothing of the case is lost. Try again.",
};
