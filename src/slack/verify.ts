import { verifySlackRequest } from '@slack/bolt';

const AHEAD_S = 5 * 60;
export type Signed = { signature: string | string[] | undefined; timestamp: string | string[] | undefined; body: string };

/** True when Slack signed this body lately. Bolt refuses what is old; what is dated ahead is refused here. */
export const signedBySlack = (request: Signed, signingSecret: string, now: Date): boolean => {
  const { signature, timestamp, body } = request;
  if (typeof signature !== 'string' || typeof timestamp !== 'string' || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Number(timestamp) > now.getTime() / 1000 + AHEAD_S) return false;
  try {
    verifySlackRequest({
      signingSecret,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) },
      nowMilliseconds: now.getTime(),
    });
    return true;
  } catch {
    return false;
  }
};
