import { surfaceContract } from '../contracts/surface.ts';
import { cliDriver } from './driver.ts';

surfaceContract('cli', (receiver) => cliDriver(receiver), {
  redelivery: 'nothing delivers a typed line twice',
  forged: 'whoever sits at the keyboard is the person',
  outsider: 'whoever sits at the keyboard is the person',
  bots: 'nothing but the person types',
  'send-faults': 'a terminal is there or it is not',
  'found-again': 'the same key is shown once, there is nothing to look up',
});
