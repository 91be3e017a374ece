// A paper with what its text says that somebody says.
import type { Article, Frame } from "@parley/engine/case";
import type { ArticleReader } from "@parley/engine/sources";
import type { Environment } from "../environment.ts";
import { complain } from "../say.ts";
import type { NamedPaper } from "./read-files.ts";

/** An article as it was read, before it is anybody's source. */
export interface ReadPaper extends NamedPaper {
  readonly text: string;
  readonly date: string | null;
  readonly pageStarts: readonly number[];
  readonly blocks: Article["blocks"];
  readonly claims: Article["claims"];
}

interface Reading {
  /** When it was published, where the paper does not say so. */
  readonly day: string | null;
  readonly frame: Frame | null;
  readonly reader: ArticleReader;
  readonly environment: Environment;
}

export function readArticle(named: NamedPaper, { day, frame, reader, environment }: Reading): ReadPaper {
  const { file, paper } = named;
  const { text, blocks: given, pageStarts, by } = paper;
  const date = paper.date ?? day;
  if (date === null) complain(environment, "cli.read-date-missing", { file });
  const { blocks, claims } = reader.read(
    {
      text,
      ...(given.length > 0 && { blocks: given }),
      ...(date !== null && { published: date }),
      ...(by !== null && { by }),
    },
    frame ? { actors: [...frame.parties, ...frame.others], frame } : { actors: [] },
  );
  return { ...named, text, date, pageStarts, blocks, claims };
}
