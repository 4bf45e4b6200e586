import { surfaceContract } from '../contracts/surface.ts';
import { teamsDriver } from './driver.ts';

surfaceContract('teams', teamsDriver);
