import { plain } from '../reply/plain.ts';
import type { CitationLine, Reply } from '../reply/reply.ts';
import { type Attachment, attach, bytes, type Card, type Element, type Mention, type MentionBlock } from './card.ts';
import { plainText } from './inlines.ts';
import { LIMITS, shorten } from './limits.ts';
import { type Piece, type RenderWith, renderBlock } from './render.ts';
import { shortened, words } from './words.ts';

type Claim = { '@type': 'Claim'; position: number; appearance: { '@type': 'DigitalDocument'; name: string; abstract: string; url?: string } };
export type MessageEntity = { type: 'https://schema.org/Message'; '@type': 'Message'; '@context': 'https://schema.org'; citation: Claim[] };
/** What is posted, without its address. */
export type Message = {
  type: 'message';
  text?: string;
  summary: string;
  attachmentLayout: 'list';
  attachments: Attachment[];
  entities?: MessageEntity[];
};

const card = (body: Element[], fallbackText: string, mentions: readonly Mention[]): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: LIMITS.cardVersion,
  body,
  fallbackText,
  msteams: { width: 'Full', ...(mentions.length ? { entities: [...mentions] } : {}) },
});

/** The pieces that fit in one message, in order, with a mark where the first one was left out. */
const fitted = (pieces: readonly Piece[], w: RenderWith, chars: number): Element[] => {
  let room = chars;
  const chosen = new Set<Piece>();
  const take = (piece: Piece): boolean => {
    const size = JSON.stringify(piece.element).length + 1;
    if (size > room || bytes(piece.element) > LIMITS.cardFilled) return false;
    room -= size;
    chosen.add(piece);
    return true;
  };
  for (const piece of pieces) if (piece.keep) take(piece);
  // From the first loose piece that does not fit, all are left out: a gap in the middle would not be seen.
  pieces.filter((p) => !p.keep).every(take);
  const left = pieces.length - chosen.size;
  const elements = pieces.filter((p) => chosen.has(p)).map((p) => p.element);
  if (left === 0) return elements;
  const first = pieces.findIndex((p) => !chosen.has(p));
  const at = pieces.slice(0, first).filter((p) => chosen.has(p)).length;
  return elements.toSpliced(at, 0, ...plainText(shortened(left)[w.locale], { weight: 'Bolder' }));
};

const divide = (elements: readonly Element[]): Element[][] => {
  const cards: Element[][] = [[]];
  let size = 0;
  for (const element of elements) {
    const more = bytes(element) + 1;
    if (size > 0 && size + more > LIMITS.cardFilled) {
      cards.push([]);
      size = 0;
    }
    size += more;
    cards.at(-1)?.push(element);
  }
  return cards;
};

const TEAMS_PERSON = /^teams:[^:]+:([^:]+)$/;
/** A reminder calls on the people it names; an answer that happens to name somebody does not. Everyone is never mentioned. */
const mentions = (reply: Reply): { block?: MentionBlock; entities: Mention[] } => {
  if (reply.kind !== 'reminder') return { entities: [] };
  const named = new Map<string, Mention>();
  for (const block of reply.blocks)
    for (const inline of block.kind === 'text' || block.kind === 'note' ? block.inlines : []) {
      const id = inline.kind === 'person' ? TEAMS_PERSON.exec(inline.id)?.[1] : undefined;
      if (inline.kind !== 'person' || id === undefined || named.size >= LIMITS.mentions) continue;
      const name = inline.name.replace(/[^\p{L}\p{N} '.-]/gu, '').slice(0, LIMITS.mentionChars);
      named.set(id, { type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } });
    }
  const entities = [...named.values()];
  return entities.length ? { block: { type: 'TextBlock', text: entities.map((e) => e.text).join(' '), wrap: true }, entities } : { entities };
};

const claim = (line: CitationLine, position: number, url: string | undefined): Claim => ({
  '@type': 'Claim',
  position,
  appearance: {
    '@type': 'DigitalDocument',
    name: shorten(line.label, LIMITS.citationNameChars),
    abstract: shorten(`${line.document}, ${line.section}`, LIMITS.citationAbstractChars),
    ...(url === undefined ? {} : { url }),
  },
});

/** The marks are what Teams hangs the source pop-ups on. No AI label: answers are taken from records. */
const cited = (lines: readonly CitationLine[], w: RenderWith): { text: string; entities: MessageEntity[] } => ({
  text: lines.map((_, i) => `[${i + 1}]`).join(' '),
  entities: [
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: lines.map((line, i) => claim(line, i + 1, line.to === undefined ? undefined : w.links(line.to))),
    },
  ],
});

/** A reply as one message: sent whole or not at all. `repeated` says that an earlier attempt may have arrived. */
export const toMessage = (reply: Reply, w: RenderWith, repeated = false): Message => {
  const { block, entities } = mentions(reply);
  const pieces: Piece[] = [
    ...(repeated ? plainText(words.repetition[w.locale], { size: 'Small', isSubtle: true }).map((element) => ({ element, keep: true })) : []),
    ...reply.blocks.flatMap((b) => renderBlock(b, w)),
    ...(block ? [{ element: block, keep: true }] : []),
  ];
  const fallback = shorten(plain(reply), LIMITS.fallbackChars);
  const lines = reply.blocks.flatMap((b) => (b.kind === 'citations' ? b.citations : [])).slice(0, LIMITS.citations);
  const frame = { summary: shorten(plain(reply).split('\n')[0] ?? '', LIMITS.summaryChars), ...(lines.length ? cited(lines, w) : {}) };
  const room = (LIMITS.messageUtf16Bytes - LIMITS.messageFrameUtf16Bytes) / 2 - JSON.stringify(frame).length;
  const cards = divide(fitted(pieces, w, room));
  return {
    type: 'message',
    ...frame,
    attachmentLayout: 'list',
    attachments: cards.map((body, i) => attach(card(body, i === 0 ? fallback : '…', i === cards.length - 1 ? entities : []))),
  };
};
