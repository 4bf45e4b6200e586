import { numeralsIn } from './numerals.ts';

/** A number as it is written: "59 000", "75", "33,5"; not the figures of a name ("Syntes23") or of an ordinal ("1:e"). */
const FIGURES = /(?<![a-zà-ɏ\d.,:/-])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|(?<![a-zà-ɏ\d.,:/-])\d+(?:,\d+)?(?![a-zà-ɏ\d]|:[a-zà-ɏ]|[.:/-]\d)/giu;

/** The numbers that a text says, in figures or, up to thirteen, in words. */
export const numbersSaid = (text: string): number[] => {
  const figures = [...text.matchAll(FIGURES)].map(([said]) => Number(said.replace(/[ \u00a0]/gu, '').replace(',', '.')));
  return [...figures, ...numeralsIn(text.replace(/\d/gu, ' '))];
};
