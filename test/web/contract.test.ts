import { surfaceContract } from '../contracts/surface.ts';
import { webDriver } from './driver.ts';

surfaceContract('web', webDriver, {
  outsider: 'the console is reached from the machine itself only: there is no other organisation to come from',
  bots: 'no platform stands between the person and the console: nothing comes back from it',
  'send-faults': 'the desk is the platform: it keeps a reminder or says that it could not, and can neither refuse nor be unsure',
  'found-again': 'a sending is never unsure; the same key twice is one notice, which messages.test.ts shows',
});
