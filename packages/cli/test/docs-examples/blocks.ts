// Reads the fenced blocks of a Markdown page that can be run.

/** One fenced block: its language, the other words of its info string, its first line in the page, its text. */
interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly line: number;
  readonly text: readonly string[];
}

/** A command with the output that the page shows for it and the exit status it should end with. */
export interface Command {
  readonly command: string;
  readonly output: readonly string[];
  readonly status: number;
}

export interface ConsoleExample {
  readonly kind: "console";
  readonly line: number;
  readonly commands: readonly Command[];
}

export interface ProgramExample {
  readonly kind: "program";
  readonly line: number;
  readonly program: string;
  /** What the program prints, where the page shows it. */
  readonly output: readonly string[] | undefined;
}

/** A file that the page tells the reader to write, under a path relative to the page's folder. */
export interface FileExample {
  readonly kind: "file";
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

export type Example = ConsoleExample | ProgramExample | FileExample;

/** The examples of one page, in order. */
export function examplesOf(markdown: string): Example[] {
  const blocks = fencedBlocks(markdown);
  const examples: Example[] = [];
  blocks.forEach((block, index) => {
    const { language, words, line, text } = block;
    const path = settingOf(words, "file");
    if (path !== undefined) {
      examples.push({ kind: "file", line, path, text: `${text.join("\n")}\n` });
    } else if (language === "console" && !words.includes("no-run")) {
      examples.push({ kind: "console", line, commands: commandsOf(block) });
    } else if (language === "ts" && words.includes("run")) {
      const next = blocks[index + 1];
      const output = next?.language === "text" && next.words.includes("output") ? next.text : undefined;
      examples.push({ kind: "program", line, program: text.join("\n"), output });
    }
  });
  return examples;
}

function fencedBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: number; info: string; line: number; text: string[] } | undefined;
  markdown.split("\n").forEach((line, index) => {
    if (!open) {
      const start = /^( *)(```+|~~~+)\s*(.*)$/.exec(line);
      if (start)
        open = { fence: start[2], indent: start[1].length, info: start[3], line: index + 1, text: [] };
    } else if (line.trim().startsWith(open.fence) && line.trim().replaceAll(open.fence[0], "") === "") {
      const [language = "", ...words] = open.info.trim().split(/\s+/);
      blocks.push({ language, words, line: open.line, text: open.text });
      open = undefined;
    } else {
      open.text.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    }
  });
  return blocks;
}

/** The commands of a console block; an `exits=N` in its info string is the status of its last command. */
function commandsOf({ words, text, line }: Block): Command[] {
  const commands: { command: string; output: string[] }[] = [];
  for (const row of text) {
    const last = commands.at(-1);
    if (row.startsWith("$ ")) commands.push({ command: row.slice(2), output: [] });
    else if (row.startsWith("> ") && last?.output.length === 0) last.command += `\n${row.slice(2)}`;
    else if (last) last.output.push(row);
    else if (row.trim() !== "")
      throw new SyntaxError(`line ${line}: a console block begins with "$ ", not "${row}"`);
  }
  const status = Number(settingOf(words, "exits") ?? 0);
  return commands.map((one, index) => ({ ...one, status: index === commands.length - 1 ? status : 0 }));
}

/** What stands after `key=` in an info string. */
function settingOf(words: readonly string[], key: string): string | undefined {
  return words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
}
