import { describe, expect, it } from 'vitest';
import { Activity } from '../../src/teams/activity.ts';
import { messageOf, withoutMention } from '../../src/teams/inbound.ts';
import { fromAddress } from '../../src/teams/stored-ref.ts';
import { ANNA, BOT, CHANNEL, mention, message, PERSONAL, press, THREAD } from '../fakes/teams/activities.ts';
import { TENANT_ID } from '../fakes/teams/tokens.ts';

const SERVICE = 'https://smba.trafficmanager.net/emea/';
const person = { id: `teams:${TENANT_ID}:${ANNA.aadObjectId}`, name: 'Anna Ek' };
const incoming = (activity: unknown) => messageOf(Activity.parse(activity), TENANT_ID, person);
const at = (text: string, mentioned: { id: string; name: string }) => ({ type: 'mention', text, mentioned });

describe('a Teams activity as Incoming', () => {
  it('a personal message', () => {
    expect(incoming(message(SERVICE, ' utfall ny\nstyrelsen ', { id: '17' }))).toEqual({
      id: `teams:${PERSONAL}:17`,
      surface: 'teams',
      from: person,
      at: JSON.stringify({ serviceUrl: 'https://smba.trafficmanager.net/emea', tenant: TENANT_ID, conversation: PERSONAL, bot: BOT.id, locale: 'sv' }),
      place: 'private',
      thread: PERSONAL,
      text: 'utfall ny\nstyrelsen',
      locale: 'sv',
    });
  });

  it('a mention in a channel: the thread is answered, the channel is known without it', () => {
    const got = incoming(mention(SERVICE, 'när möts styrelsen?'));
    expect(got).toMatchObject({ place: 'channel', thread: THREAD, text: 'när möts styrelsen?' });
    expect(got && fromAddress(got.at).conversation).toBe(THREAD);
    expect(got?.channel && fromAddress(got.channel)).toEqual({
      serviceUrl: 'https://smba.trafficmanager.net/emea',
      tenant: TENANT_ID,
      conversation: CHANNEL,
      bot: BOT.id,
    });
  });
  it('the channel’s address is the same from every thread and language', () => {
    const other = mention(SERVICE, 'hello', {
      locale: 'en-GB',
      conversation: { id: `${CHANNEL};messageid=9`, conversationType: 'channel', tenantId: TENANT_ID },
    });
    expect(incoming(other)?.channel).toBe(incoming(mention(SERVICE, 'hej'))?.channel);
  });
  it('a group chat is a channel: others read there too', () => {
    const got = incoming(mention(SERVICE, 'hej', { conversation: { id: '19:g@unq.gbl.spaces', conversationType: 'groupChat', tenantId: TENANT_ID } }));
    expect(got).toMatchObject({ place: 'channel', thread: '19:g@unq.gbl.spaces' });
  });
  it('a conversation of no known type is not taken for private', () => {
    expect(incoming(mention(SERVICE, 'hej', { conversation: { id: '19:x', tenantId: TENANT_ID } }))?.place).toBe('channel');
  });
  it('what is said in a channel without the bot’s name is not for it', () => {
    expect(incoming(mention(SERVICE, 'hej', { entities: [at('<at>Bo</at>', { id: '29:bo', name: 'Bo' })] }))).toBeUndefined();
  });

  it('trap: only the bot’s own mention is taken away, the names of people stay', () => {
    const activity = message(SERVICE, '<at>Samklang</at> påminn <at>Bo Li</at>&nbsp;om $& och <at>x</at>', {
      entities: [at('<at>Samklang</at>', BOT), at('<at>Bo Li</at>', { id: '29:bo', name: 'Bo $& Li' })],
    });
    expect(withoutMention(Activity.parse(activity))).toEqual({ text: 'påminn Bo $& Li om $& och <at>x</at>', mentioned: true });
  });
  it('text that looks like markup stays as it was written', () => {
    expect(incoming(message(SERVICE, '*x* <b>y</b> [z](u) &amp;'))?.text).toBe('*x* <b>y</b> [z](u) &amp;');
  });

  it('trap: a pressed Action.Submit is a message without text, and its text is what the button says', () => {
    const data = { action: 'say', dialog_id: 'say', text: 'spara U-7K3P' };
    expect(incoming(press(SERVICE, data))?.text).toBe('spara U-7K3P');
    const channel = { id: CHANNEL, conversationType: 'channel', tenantId: TENANT_ID };
    expect(incoming(press(SERVICE, data, { conversation: channel }))).toMatchObject({ place: 'channel', text: 'spara U-7K3P' });
  });
  it('a button that is not of this bot adds nothing', () => {
    expect(incoming(press(SERVICE, { action: 'drop tables' }))?.text).toBe('');
  });

  it.each([
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
    ['EN', 'en'],
    ['da-DK', 'sv'],
    ['enu', 'sv'],
    [undefined, 'sv'],
  ])('locale %s is %s', (locale, want) => {
    expect(incoming(message(SERVICE, 'x', { locale, entities: [] }))?.locale).toBe(want);
  });
  it('the client’s locale counts when the message has none', () => {
    expect(incoming(message(SERVICE, 'x', { locale: undefined, entities: [{ type: 'clientInfo', locale: 'en-GB' }] }))?.locale).toBe('en');
  });
});
