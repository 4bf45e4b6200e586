import { surfaceContract } from '../contracts/surface.ts';
import { slackDriver } from './driver.ts';

surfaceContract('slack', slackDriver);
