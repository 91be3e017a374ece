// How a Word file looks: ink on paper, serif for reading, sans for labels and tables; every style under a name that can be changed in Word.
import {
  AlignmentType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";

const SERIF = { ascii: "Georgia", hAnsi: "Georgia", cs: "Times New Roman", eastAsia: "Georgia" };
const SANS = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "Arial" };

const INK = "1D1C1A";
export const FAINT = "5D5A53";
export const HAIRLINE = "BDB7A9";
export const LINK = "0B5A8C";

/** Letter sizes, in half points. */
const SIZES = { text: 21, lead: 24, small: 17, title: 44, heading: 30, part: 23 };

/** Ids of our own paragraph styles. */
export const STYLES = {
  text: "ParleyText",
  lead: "ParleyLead",
  dateline: "ParleyDateline",
  summary: "ParleySummary",
  note: "ParleyNote",
  term: "ParleyTerm",
  detail: "ParleyDetail",
  caption: "ParleyCaption",
  cell: "ParleyCell",
  picture: "ParleyPicture",
  running: "ParleyRunning",
} as const;

export const SMALL = { font: SANS, size: SIZES.small, color: FAINT } as const;

/** Of marks before items. */
export const BULLETS = "parley-bullets";

export function wordNumbering(): INumberingOptions {
  const level = {
    level: 0,
    format: LevelFormat.BULLET,
    text: "•",
    alignment: AlignmentType.LEFT,
    style: { run: { font: SANS }, paragraph: { indent: { left: 340, hanging: 240 } } },
  };
  return { config: [{ reference: BULLETS, levels: [level] }] };
}

/** Lines as high as their letters need; said outright, since some programs cut pictures off where it isn't. */
function lines(height: number) {
  return { line: height, lineRule: LineRuleType.AUTO };
}

/** `language` as HTML writes it. */
export function wordStyles(language: string): IStylesOptions {
  const heading = { font: SERIF, bold: true, color: INK };
  return {
    default: {
      document: {
        run: {
          font: SERIF,
          size: SIZES.text,
          color: INK,
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { ...lines(290), after: 140 } },
      },
      title: { run: { ...heading, size: SIZES.title }, paragraph: { spacing: { before: 0, after: 120 } } },
      heading1: {
        run: { ...heading, size: SIZES.heading },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 480, after: 160 } },
      },
      heading2: {
        run: { ...heading, size: SIZES.part },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 100 } },
      },
    },
    paragraphStyles: ownStyles(),
  };
}

function ownStyles(): IParagraphStyleOptions[] {
  const basedOn = "Normal";
  const style = (id: string, name: string, rest: Partial<IParagraphStyleOptions> = {}) => ({
    id,
    name,
    basedOn,
    ...rest,
  });
  const label = { font: SANS, size: SIZES.small };
  return [
    style(STYLES.text, "Parley Text"),
    style(STYLES.lead, "Parley Lead", { run: { size: SIZES.lead }, paragraph: { spacing: { after: 180 } } }),
    style(STYLES.dateline, "Parley Dateline", { run: { ...label, color: FAINT } }),
    style(STYLES.summary, "Parley Summary", { run: { size: SIZES.lead, color: FAINT } }),
    style(STYLES.note, "Parley Note", {
      run: { ...label, color: FAINT },
      paragraph: { indent: { left: 220 }, contextualSpacing: true, spacing: { before: 80, after: 180 } },
    }),
    style(STYLES.term, "Parley Term", {
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { after: 40 } },
    }),
    style(STYLES.detail, "Parley Detail", { paragraph: { indent: { left: 340 }, spacing: { after: 60 } } }),
    style(STYLES.caption, "Parley Caption", {
      run: { ...label, bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 200, after: 80 } },
    }),
    style(STYLES.cell, "Parley Table", { run: label, paragraph: { spacing: { ...lines(250), after: 0 } } }),
    style(STYLES.picture, "Parley Picture", { paragraph: { spacing: { ...lines(240), after: 160 } } }),
    style(STYLES.running, "Parley Running Title", { run: { ...label, size: 16, color: FAINT } }),
  ];
}
