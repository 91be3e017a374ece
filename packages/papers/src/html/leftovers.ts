// Short pieces that no article contains: calls to share, subscribe and read on, breadcrumbs, lists of tags.
import type { Piece } from "../piece.ts";

const LONGEST = 160;

/** Said by pages, whether in a link or not. */
const NEVER_TEXT = [
  /^(?:advertisement|advertising|ad|sponsored(?: content)?|publicidad|anuncio)[.:]?$/i,
  /^(?:advertisement - )?(?:scroll|continue reading|story continues)(?: below| down)?(?: (?:to continue|the advertisement|advertisement|for more))*[.:]?$/i,
  /^(?:share|print|save|email|e-mail|tweet|copy link|facebook|twitter|whatsapp|linkedin|telegram|x|listen|bookmark|comments?|reply|imprimir|compartir)(?:[ ,|/·•]+(?:share|print|save|email|e-mail|tweet|copy link|facebook|twitter|whatsapp|linkedin|telegram|x|listen|bookmark|comments?|reply|imprimir|compartir))*$/i,
  /^(?:share (?:this|on|via|with)|compartir (?:en|esta|este)|tweet this|pin (?:it|this)|follow us|síganos|siga a)\b.{0,80}$/i,
  /^(?:subscribe|sign up|suscríba(?:se|te)|register|log in|sign in)(?: (?:now|today|here|free|for free|to|for|ahora|a)\b.{0,120})?[.!]?$/i,
  /^(?:get|receive) (?:our|the) .{0,60}(?:newsletter|inbox).{0,60}$/i,
  /^(?:skip to (?:main )?content|back to top|go to top|jump to.{0,40}|menu|search|close|loading\W*|ir al contenido|volver arriba)$/i,
  /^(?:related|recommended|more|popular|trending)(?: (?:articles?|stories|story|topics?|content|news|reading|links?|posts?|coverage|on this (?:story|topic)))[.:]?$/i,
  /^(?:you (?:may|might) also (?:like|be interested in)|most (?:read|popular|viewed)|más (?:leíd[oa]s|noticias)|artículos relacionados|también te puede interesar|read more|read on|continue reading|leer más|seguir leyendo)[\s.:…»›→>]*$/i,
  /^(?:previous|next|prev|anterior|siguiente)(?: (?:article|post|story|page|artículo|página))?[\s.:»›→>«‹←<]*$/i,
  /^(?:tags?|topics?|filed under|posted in|categories|category|keywords|etiquetas|temas)\s*:.{0,140}$/i,
  /^(?:\d+ comments?|leave a (?:comment|reply)|no comments(?: yet)?|be the first to comment.{0,40}|post a comment)$/i,
  /^(?:©|\(c\)|copyright\b).{0,140}$/i,
  /^.{0,60}\ball rights reserved\b.{0,60}$/i,
  /^\d{1,2}[- ]min(?:ute)?s? read$/i,
  /^(?:this (?:site|website)|we) (?:uses?|and our partners).{0,40}cookies\b.{0,100}$/i,
];

/** Said by pages where most of it is a link; in an article's own words it may be text. */
const LINKED_CALLS = [
  /^(?:previous|next|prev|older|newer|anterior|siguiente)(?: (?:article|post|story|page|artículo))?\b/i,
  /^[«‹←<]|[»›→>]$/,
  /^(?:read|see|watch|listen|lee|leer|ver)(?: (?:more|also|next|on|now|también|más))?\s*[:|–—-]/i,
  /^(?:also|more|related|relacionado)\b.{0,20}[:|–—-]/i,
  /^(?:home|inicio|news)\b.{0,100}[›»>/]/i,
];

export function withoutLeftovers(pieces: readonly Piece[]): Piece[] {
  const kept = pieces.filter((piece, at) => !isLeftover(piece) && !isTrail(pieces, at));
  // A heading with nothing below it headed what was taken away.
  return kept.filter(({ kind }, at) => kind !== "heading" || hasText(kept, at));
}

export function isLeftover({ text, linked }: Pick<Piece, "text" | "linked">): boolean {
  if (text.length > LONGEST) return false;
  const words = text.replace(/\n/g, " ");
  if (NEVER_TEXT.some((pattern) => pattern.test(words))) return true;
  return linked >= 0.5 && LINKED_CALLS.some((pattern) => pattern.test(words));
}

/** A bullet that is nothing but a link, among others like it: a menu, tags, related articles. */
function isTrail(pieces: readonly Piece[], at: number): boolean {
  const isLink = (piece: Piece | undefined) => piece?.kind === "bullet" && piece.linked >= 0.9;
  return isLink(pieces[at]) && (isLink(pieces[at - 1]) || isLink(pieces[at + 1]));
}

/** The first heading is the headline; others need something below, in which a deeper heading counts as well. */
function hasText(pieces: readonly Piece[], at: number): boolean {
  return at === 0 || pieces.slice(at + 1, at + 4).some(({ kind }) => kind !== "heading");
}
