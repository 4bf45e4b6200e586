import { surfaceContract } from '../contracts/surface.ts';
import { teamsDriver } from './driver.ts';

surfaceContract('teams', teamsDriver, {
  'found-again': 'Teams cannot be asked whether it has a message; whoever sends marks a repetition',
});
