// YAML text to the parser's document, with an early end where a text is little but faults or brackets: the parser alone would note
// millions of faults, which takes minutes and gigabytes.
import { Composer, type CST, Document, Lexer, type Node, Parser, YAMLParseError } from "yaml";

/** A file with more faults than this is read no further; those listed are the first. */
export const MOST_FAULTS = 1_000;

/** Open nodes at one place: several for each level, and far more than any document of a case has. */
const MOST_OPEN = 500;

class EarlyEnd extends Error {}

/** The document of the text, or of its beginning up to the last fault counted. Null when the text is nested without bounds. */
export function parseYaml(text: string): Document<Node, true> | null {
  const composer = new Composer({
    schema: "failsafe",
    // The package's own check compares every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const { errors, warnings } = composer.streamInfo();
  endAfterMost([errors, warnings]);
  try {
    const [document] = composer.compose(firstDocument(text, errors), true, text.length);
    return document as Document<Node, true>;
  } catch (error) {
    if (error instanceof RangeError) return null;
    if (!(error instanceof EarlyEnd)) throw error;
    return documentWith(errors, warnings);
  }
}

/** The tokens up to a second document, which is a fault. */
function* firstDocument(text: string, errors: YAMLParseError[]): Generator<CST.Token> {
  const parser = new Parser();
  let documents = 0;
  for (const token of tokensOf(text, parser)) {
    if (token.type === "document" && ++documents > 1) {
      const place: [number, number] = [token.offset, token.offset + 1];
      errors.push(new YAMLParseError(place, "MULTIPLE_DOCS", "A second document"));
      return;
    }
    yield token;
  }
}

function* tokensOf(text: string, parser: Parser): Generator<CST.Token> {
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_OPEN) throw new RangeError("nested too deeply");
  }
  yield* parser.end();
}

/** The composer keeps its faults in lists and takes no other listener. It notes an end within a list or map as one more fault. */
function endAfterMost(lists: readonly unknown[][]): void {
  let ended = false;
  for (const faults of lists) {
    faults.push = (...added) => {
      if (!ended) for (const fault of added) faults[faults.length] = fault;
      ended ||= faults.length >= MOST_FAULTS;
      if (ended) throw new EarlyEnd();
      return faults.length;
    };
  }
}

function documentWith(errors: YAMLParseError[], warnings: Document["warnings"]): Document<Node, true> {
  const document = new Document<Node, true>();
  document.errors = errors;
  document.warnings = warnings;
  return document;
}
