import type { FormValues } from '../../src/chat/incoming.ts';
import type { ShownForm } from '../contracts/surface.ts';
import type { Json } from '../fakes/slack/state.ts';

type Option = { text: { text: string }; value: string };
type Input = {
  type: string;
  initial_value?: string;
  max_length?: number;
  initial_date?: string;
  initial_time?: string;
  initial_option?: Option;
  initial_options?: Option[];
  options?: Option[];
  option_groups?: { options: Option[] }[];
};
type Block = { type: string; block_id: string; optional?: boolean; text?: { text: string }; element: Input };

const blocksOf = (view: Json) => view.blocks as Block[];
export const fieldOf = (block: string) => block.replace('field:', '');

const optionsOf = (input: Input) => input.options ?? (input.option_groups ?? []).flatMap((g) => g.options);
/** A person can only choose what is in the list. */
const choose = (input: Input, block: string, given: string): Option => {
  const found = optionsOf(input).find((o) => o.value === given || o.text.text === given);
  if (!found) throw new Error(`${fieldOf(block)} has no choice "${given}"`);
  return found;
};

const stateOfInput = (input: Input, block: string, given: string | readonly string[] | undefined): Json => {
  const one = given === undefined ? undefined : [given].flat()[0];
  switch (input.type) {
    case 'static_select':
      return { type: input.type, selected_option: one === undefined ? (input.initial_option ?? null) : one === '' ? null : choose(input, block, one) };
    case 'multi_static_select':
      return { type: input.type, selected_options: given === undefined ? (input.initial_options ?? []) : [given].flat().map((g) => choose(input, block, g)) };
    case 'datepicker':
      return { type: input.type, selected_date: one ?? input.initial_date ?? null };
    case 'timepicker':
      return { type: input.type, selected_time: one ?? input.initial_time ?? null };
    default: {
      const value = one ?? input.initial_value ?? '';
      if (value.length > (input.max_length ?? 3000)) throw new Error(`${fieldOf(block)} takes ${input.max_length} characters`);
      return { type: input.type, value: value === '' ? null : value };
    }
  }
};

const nothing = (state: Json) => Object.entries(state).every(([key, v]) => key === 'type' || v === null || (Array.isArray(v) && v.length === 0));

/** What Slack sends of a modal that was filled in with `typed`. Slack itself holds back a form in which something required is empty. */
export const modalState = (view: Json, typed: FormValues): Json =>
  Object.fromEntries(
    blocksOf(view)
      .filter((b) => b.type === 'input')
      .map((b) => {
        const state = stateOfInput(b.element, b.block_id, typed[fieldOf(b.block_id)]);
        if (b.optional === false && nothing(state)) throw new Error(`Slack does not send a form whose ${fieldOf(b.block_id)} is empty`);
        return [b.block_id, { input: state }];
      }),
  );

/** What a person sees in a modal: what stands in its inputs, and before an input what is wrong with it. */
export const modalShown = (view: Json, typed: FormValues, after: Readonly<Record<string, string>>): ShownForm => {
  const values: Record<string, string> = {};
  const errors: Record<string, string> = {};
  let above: string | undefined;
  for (const b of blocksOf(view)) {
    if (b.type === 'input') {
      const name = fieldOf(b.block_id);
      values[name] = [typed[name] ?? b.element.initial_value ?? b.element.initial_option?.value ?? b.element.initial_date ?? ''].flat().join('\n');
      if (above !== undefined) errors[name] = above;
    }
    above = b.type === 'section' && /^(Rätta|Correct this): /.test(b.text?.text ?? '') ? b.text?.text : undefined;
  }
  for (const [block, error] of Object.entries(after)) errors[fieldOf(block)] = error;
  return { values, errors };
};
