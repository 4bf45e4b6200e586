import { CLIENT_ID, TENANT_ID } from './tokens.ts';

export const BOT = { id: `28:${CLIENT_ID}`, name: 'Samklang' };
export const ANNA = { id: '29:anna', name: 'Anna Ek', aadObjectId: '33333333-3333-4333-8333-333333333333' };
export const GUEST = { id: '29:guest', name: 'Gäst', aadObjectId: '55555555-5555-4555-8555-555555555555' };
export const OTHER_BOT = { id: '28:other', name: 'Other', role: 'bot', aadObjectId: '44444444-4444-4444-8444-444444444444' };
export const PERSONAL = 'a:1anna';
export const CHANNEL = '19:styrelsen@thread.tacv2';
export const THREAD = `${CHANNEL};messageid=1700000000000`;

type Json = Record<string, unknown>;
/** A message as Teams sends it; `over` replaces whole fields. */
export const message = (serviceUrl: string, text: string, over: Json = {}): Json => ({
  type: 'message',
  id: `m-${Math.abs([...text].reduce((h, c) => (h * 31 + c.charCodeAt(0)) | 0, 7))}`,
  timestamp: '2027-01-04T08:00:00.000Z',
  channelId: 'msteams',
  serviceUrl,
  from: ANNA,
  recipient: BOT,
  conversation: { id: PERSONAL, conversationType: 'personal', tenantId: TENANT_ID },
  channelData: { tenant: { id: TENANT_ID } },
  locale: 'sv-SE',
  textFormat: 'plain',
  entities: [{ type: 'clientInfo', locale: 'sv-SE', country: 'SE', platform: 'Windows' }],
  text,
  ...over,
});

/** The same in a channel's thread, with the bot mentioned first. */
export const mention = (serviceUrl: string, text: string, over: Json = {}): Json =>
  message(serviceUrl, `<at>Samklang</at> ${text}`, {
    conversation: { id: THREAD, conversationType: 'channel', isGroup: true, tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID }, team: { id: '19:team@thread.tacv2' }, channel: { id: CHANNEL } },
    entities: [{ type: 'mention', text: '<at>Samklang</at>', mentioned: BOT }],
    ...over,
  });

/** A pressed Action.Submit: a message without text. */
export const press = (serviceUrl: string, data: Json, over: Json = {}): Json => {
  const { text: _none, ...rest } = message(serviceUrl, JSON.stringify(data), { value: data, replyToId: 'sent-1', ...over });
  return rest;
};

export const invoke = (serviceUrl: string, name: 'task/fetch' | 'task/submit', data: Json, id: string, over: Json = {}): Json => ({
  ...press(serviceUrl, data, over),
  type: 'invoke',
  name,
  id,
  value: { data, context: { theme: 'default' } },
});
