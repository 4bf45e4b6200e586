import { z } from 'zod';

/** Ids become parts of an address that is called with the bot's token: nothing that could lead elsewhere. */
const Id = z.string().regex(/^[^/?#\\\s]+$/);
const Account = z.object({
  id: Id,
  name: z.string().optional(),
  aadObjectId: z.string().optional(),
  role: z.string().optional(),
  userRole: z.string().optional(),
  userPrincipalName: z.string().optional(),
  email: z.string().optional(),
});
export type Account = z.infer<typeof Account>;

const Mention = z.object({ type: z.literal('mention'), text: z.string().optional(), mentioned: z.object({ id: z.string(), name: z.string().optional() }) });
const ClientInfo = z.object({ type: z.literal('clientInfo'), locale: z.string().optional() });

/** The part of a Teams activity that is read. */
export const Activity = z.object({
  type: z.string(),
  id: z.string().min(1),
  name: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.url(),
  locale: z.string().optional(),
  text: z.string().optional(),
  from: Account,
  recipient: Account,
  conversation: z.object({ id: Id, conversationType: z.string().optional(), tenantId: z.string().optional() }),
  channelData: z.object({ tenant: z.object({ id: z.string() }).optional() }).optional(),
  entities: z.array(z.union([Mention, ClientInfo, z.object({ type: z.string() })])).optional(),
  membersRemoved: z.array(z.object({ id: z.string(), aadObjectId: z.string().optional() })).optional(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof Activity>;
