import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escaped } from '../../src/slack/render.ts';
import { asTyped, mentioned } from '../../src/slack/typed.ts';

const names = new Map([['U1', 'Anna Ek']]);
const BOT = 'U0BOT';

test.each([
  ['<@U0BOT> vem är ordförande?', 'vem är ordförande?'],
  ['hej <@U0BOT|samklang>, hej', 'hej , hej'],
  ['<@U1> och <@U2|bo> och <@W3>', 'Anna Ek och bo och @W3'],
  ['se <#C1|styrelsen> och <#C2>', 'se #styrelsen och #C2'],
  ['<https://skane.se|skane.se> <https://a.se/?a=1&amp;b=2>', 'skane.se https://a.se/?a=1&b=2'],
  ['<mailto:a@b.se|a@b.se> <mailto:c@d.se>', 'a@b.se c@d.se'],
  ['<!here> <!channel> <!subteam^S1|@grupp> <!date^1^{date}|i dag>', '@here @channel @grupp i dag'],
  ['&lt;b&gt; &amp;amp; &amp;lt; 3 &lt; 4', '<b> &amp; &lt; 3 < 4'],
  ['&lt;@U1&gt;', '<@U1>'],
  ['*fet* _kursiv_ `kod` :tada:', '*fet* _kursiv_ `kod` :tada:'],
])('%s is what was typed: %s', (slack, typed) => {
  expect(asTyped(slack, names, BOT)).toBe(typed);
});

test('property: what Slack makes of plain text comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(asTyped(escaped(text), names, BOT)).toBe(text.replaceAll('\u00a0', ' ').trim());
    }),
  );
});

test('those who are mentioned are named once', () => {
  expect(mentioned('<@U1> <@U1|a> <@W2> &lt;@U3&gt;')).toEqual(['U1', 'W2']);
});
