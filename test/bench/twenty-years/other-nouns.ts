import { PROCUREMENT_STAGES } from '../../../src/domain/happenings/procurement.ts';
import { daysAfter, type Frame } from './frame.ts';

const GOAL_SAID = ['ongoing', 'delayed', 'done', 'partly'] as const;

/** A day of a year, of its first ten months. */
const someDay = ({ draw }: Frame, year: number) => daysAfter(`${year}-01-02`, draw.below(300));
const many = (n: number, make: () => void) => {
  for (let done = 0; done < n; done += 1) make();
};

/** A matter through its chain of bodies; ids of those opened this year. */
export const mattersOfYear = (frame: Frame, year: number, n: number): string[] => {
  const { draw, texts, bodies, put } = frame;
  const ids: string[] = [];
  many(n, () => {
    const opened = someDay(frame, year);
    const chain = draw.some(bodies, 3);
    const matter = { id: draw.id('M'), title: texts.title(), opened, chain, why: { value: texts.decision() } };
    ids.push(matter.id);
    put(opened, { type: 'matter.opened', matter });
    if (draw.chance(0.1)) put(daysAfter(opened, 3), { type: 'matter.changed', matter: { ...matter, title: texts.title() }, reason: 'stavfel' });
    for (const [i, body] of chain.entries()) {
      const date = daysAfter(opened, 20 * (i + 1));
      const result = draw.chance(0.1) ? 'tabled' : 'recommended';
      put(date, { type: 'matter.handled', matter: matter.id, station: { id: draw.id('T'), body, date, result, text: texts.title() } });
    }
    if (draw.chance(0.95)) put(daysAfter(opened, 90), { type: 'matter.closed', matter: matter.id, reason: 'beslutat' });
  });
  return ids;
};

export const consultationsOfYear = (frame: Frame, year: number, n: number): void => {
  const { draw, texts, bodies, municipalities, put } = frame;
  many(n, () => {
    const sent = someDay(frame, year);
    const id = draw.id('C');
    const by = { owner: 'cli:anna@example.org', address: 'cli:anna@example.org' };
    put(sent, {
      type: 'consultation.opened',
      consultation: { id, title: texts.title(), body: draw.one(bodies), to: [...municipalities], sent, due: daysAfter(sent, 60), ...by },
    });
    for (const [i, municipality] of municipalities.entries())
      if (draw.chance(0.6)) put(daysAfter(sent, 5 + i), { type: 'consultation.answered', consultation: id, by: [municipality], date: daysAfter(sent, 5 + i) });
    put(daysAfter(sent, 59), { type: 'consultation.answered', consultation: id, by: [...municipalities], date: daysAfter(sent, 59) });
  });
};

export const agreementsOfYear = (frame: Frame, year: number, n: number): void => {
  const { draw, texts, bodies, municipalities, put } = frame;
  many(n, () => {
    const [day, subject, name] = [someDay(frame, year), draw.id('avtal').toLowerCase(), `Avtal om ${texts.title()}`];
    const holds = { from: `${year + 1}-01-01`, to: `${year + 4}-12-31`, notice: `${year + 3}-12-31`, review: `${year + 2}-06-01` };
    put(day, { type: 'agreement.recorded', agreement: { id: draw.id('V'), subject, name, body: draw.one(bodies), parties: ['@malmo', '@lund'], ...holds } });
    for (let from = 0; from < municipalities.length; from += 5) {
      const date = daysAfter(day, 10 + from);
      put(date, { type: 'agreement.adopted', adoption: { id: draw.id('V'), subject, name, adopted: municipalities.slice(from, from + 5), not: [], date } });
    }
    const date = daysAfter(day, 300);
    put(date, { type: 'agreement.reviewed', review: { id: draw.id('V'), subject, name, date, text: texts.decision(), target: 60, done: draw.below(60) } });
  });
};

export const procurementsOfYear = (frame: Frame, year: number, n: number): void => {
  const { draw, texts, bodies, put } = frame;
  many(n, () => {
    const [day, subject, name, body] = [someDay(frame, year), draw.id('upph').toLowerCase(), `Upphandling ${texts.title()}`, draw.one(bodies)];
    for (const [i, stage] of PROCUREMENT_STAGES.slice(0, 5).entries()) {
      const date = daysAfter(day, 30 * i);
      put(date, { type: 'procurement.staged', stage: { id: draw.id('V'), subject, name, body, stage, date } });
    }
    const to = draw.id('bidr').toLowerCase();
    const shares = [{ to: '@malmo', amount: 200_000 }];
    put(day, {
      type: 'grant.recorded',
      grant: { id: draw.id('V'), subject: to, name: `Bidrag ${texts.title()}`, body, amount: 500_000, shares, reports: [`${year + 1}-03-01`] },
    });
  });
};

export const goalsOfYear = (frame: Frame, year: number, n: number): void => {
  const { draw, texts, goals, put } = frame;
  many(n, () => {
    const date = someDay(frame, year);
    put(date, { type: 'goal.reported', report: { id: draw.id('G'), goal: draw.one(goals), status: draw.one(GOAL_SAID), date, comment: texts.decision() } });
  });
};

/** Seats, roles, flagged answers and refusals: what happens beside the work. */
export const besidesOfYear = (frame: Frame, year: number, n: number): void => {
  const { draw, texts, bodies, municipalities, put } = frame;
  many(n, () => {
    const from = someDay(frame, year);
    const id = draw.id('L');
    const person = { id: draw.id('person').toLowerCase(), name: texts.person() };
    const seat = { id, body: draw.one(bodies), person, role: 'member', municipality: draw.one(municipalities), party: 'S', from } as const;
    put(from, { type: 'seat.taken', seat, ends: [] });
    if (draw.chance(0.85)) put(daysAfter(from, 60), { type: 'seat.left', id: draw.id('L'), body: seat.body, ends: [{ seat: id, on: daysAfter(from, 60) }] });
    if (draw.chance(0.2)) put(from, { type: 'role.given', person: `cli:p${draw.below(200)}@example.org`, role: 'coordinator', body: seat.body });
    if (draw.chance(0.3)) {
      const task = draw.id('R');
      put(from, { type: 'answer.flagged', task, verdict: 'wrong', question: texts.title(), answer: texts.decision(), records: [] }, 'secretariat');
      put(daysAfter(from, 4), { type: 'answer.corrected', task, note: 'rättat' }, 'secretariat');
    }
    if (draw.chance(0.3)) put(from, { type: 'access.refused', command: 'utfall ny', reason: 'role' }, 'secretariat');
  });
};
