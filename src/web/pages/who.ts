import { errorSummary } from '../error-summary.ts';
import { fieldHtml } from '../field-html.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import type { Page, Visit } from '../parts.ts';
import { WORDS } from '../words.ts';

export type WhoValues = { name: string; email: string; till: string };
type WhoErrors = { name?: string; email?: string };

const TEXT = {
  sv: {
    intro: 'Samklang behöver veta vem du är, så att det du registrerar får ditt namn och så att du får dina påminnelser.',
    kept: 'Uppgifterna sparas i en kaka i den här webbläsaren. Konsolen går bara att nå från den här datorn.',
    name: 'Namn',
    email: 'E-postadress',
    hint: 'Den adress som du är känd med i förbundet, till exempel anna.ek@example.org',
    go: 'Fortsätt',
    noName: 'Skriv ditt namn.',
    noEmail: 'Skriv en e-postadress, till exempel anna.ek@example.org.',
    now: (name: string) => `Just nu är du ${name}. Skriv andra uppgifter för att byta person.`,
  },
  en: {
    intro: 'Samklang needs to know who you are, so that what you record carries your name and your reminders reach you.',
    kept: 'This is kept in a cookie in this browser. The console can only be reached from this computer.',
    name: 'Name',
    email: 'E-mail address',
    hint: 'The address you are known by in the association, for example anna.ek@example.org',
    go: 'Continue',
    noName: 'Write your name.',
    noEmail: 'Write an e-mail address, for example anna.ek@example.org.',
    now: (name: string) => `You are ${name} now. Write other details to change person.`,
  },
} as const;

/** What is wrong with the name or the address; undefined when nothing is. */
export const whoErrors = (values: WhoValues, locale: Visit['locale']): WhoErrors | undefined => {
  const t = TEXT[locale];
  const name = values.name !== '' && values.name.length <= LIMITS.name ? undefined : t.noName;
  const email = /^[^\s@<>"\p{C}]+@[^\s@<>"\p{C}]+\.[^\s@<>"\p{C}]+$/u.test(values.email) && values.email.length <= LIMITS.email ? undefined : t.noEmail;
  return name === undefined && email === undefined ? undefined : { ...(name ? { name } : {}), ...(email ? { email } : {}) };
};

/** Who are you: asked once, kept in the cookie. */
export const whoPage = (visit: Visit, values: WhoValues, errors: WhoErrors = {}): Page => {
  const t = TEXT[visit.locale];
  const field = (name: 'name' | 'email', label: string, hint?: string) => ({
    kind: 'line' as const,
    name,
    label,
    required: true,
    value: values[name],
    maxLength: LIMITS[name],
    ...(hint ? { hint } : {}),
    ...(errors[name] ? { error: errors[name] } : {}),
  });
  const fields = [field('name', t.name), field('email', t.email, t.hint)];
  const faults = fields.flatMap((f) => (f.error ? [{ at: `vem-${f.name}`, label: f.label, error: f.error }] : []));
  return {
    title: WORDS.whoAreYou[visit.locale],
    ...(faults.length ? { failed: true, status: 422 } : {}),
    body: html`${faults.length > 0 && errorSummary(faults, visit.locale, 2)}
<p class="lead">${t.intro}</p>
${visit.person && html`<p>${t.now(visit.person.name)}</p>`}
<form class="fields" method="post" action="/vem" novalidate>
<input type="hidden" name="token" value="${visit.token()}"><input type="hidden" name="till" value="${values.till}">
${fields.map((f) => fieldHtml(f, `vem-${f.name}`, visit.locale))}
<p class="hint">${t.kept}</p>
<div class="buttons"><button class="primary">${t.go}</button></div>
</form>`,
  };
};
