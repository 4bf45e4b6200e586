import type { FormValues } from '../../../src/chat/incoming.ts';
import type { Visibility } from '../../../src/domain/fact.ts';
import type { ConsultationState } from '../../../src/domain/happenings/consultation.ts';
import type { MatterState } from '../../../src/domain/happenings/matter.ts';
import { foldLetters } from '../../../src/i18n/fold.ts';
import type { CommandContext } from '../../context.ts';
import type { Fault } from '../../recording.ts';
import { textOf } from '../../values.ts';
import { FAULT } from './faults.ts';
import { consultationsCalled, mattersCalled } from './find.ts';

/** A body by id or name; a faulty one is told at the field, with what may have been meant. */
export const bodyIn = (field: string, typed: string, { knowledge }: CommandContext, fault: Fault): string | undefined => {
  if (typed === '') return undefined;
  if (knowledge.catalog.get(typed)?.kind === 'body') return typed;
  const found = knowledge.catalog.resolve(typed, ['body']);
  const [first] = found;
  if (first && found.length === 1 && !first.guess) return first.entity.id;
  fault(
    field,
    FAULT.unknownBody(
      typed,
      found.slice(0, 3).map((f) => knowledge.catalog.name(f.entity.id)),
    ),
  );
  return undefined;
};

const VISIBILITIES: readonly (readonly [Visibility, RegExp])[] = [
  ['open', /^(?:open|oppen|oppet|alla|public)?$/],
  ['body', /^(?:body|bodies|organ|organet|organen|organens egna)$/],
  ['secretariat', /^(?:secretariat|kansli|kansliet)$/],
];
/** Open when nothing is said; the narrowest while what is said is not understood. */
export const visibilityIn = (values: FormValues, fault: Fault): Visibility => {
  const typed = textOf(values, 'visibility');
  const found = VISIBILITIES.find(([, pattern]) => pattern.test(foldLetters(typed).toLowerCase()))?.[0];
  if (!found) fault('visibility', FAULT.visibility(typed));
  return found ?? 'secretariat';
};

const single = <T extends { id: string; title: string }>(
  found: readonly T[],
  typed: string,
  tell: (said: { sv: string; en: string }) => void,
  words: { none: { sv: string; en: string }; unknown(typed: string): { sv: string; en: string } },
): T | undefined => {
  if (found.length === 1) return found[0];
  if (typed === '') tell(words.none);
  else tell(found.length === 0 ? words.unknown(typed) : FAULT.severalMatters(found.slice(0, 4).map((x) => `${x.id} ${x.title}`)));
  return undefined;
};
export const matterIn = (values: FormValues, context: CommandContext, fault: Fault, field = 'matter'): MatterState | undefined => {
  const typed = textOf(values, field);
  return single(mattersCalled(typed, context), typed, (said) => fault(field, said), { none: FAULT.noMatter, unknown: FAULT.unknownMatter });
};
export const consultationIn = (values: FormValues, context: CommandContext, fault: Fault): ConsultationState | undefined => {
  const typed = textOf(values, 'consultation');
  const words = { none: FAULT.noConsultation, unknown: FAULT.unknownConsultation };
  return single(consultationsCalled(typed, context), typed, (said) => fault('consultation', said), words);
};
