import type { Locale, Said } from '../../i18n/locale.ts';
import type { Noun } from '../../routing/command.ts';
import { html } from '../html.ts';
import { LIMITS } from '../limits.ts';
import type { Page, Visit } from '../parts.ts';
import { WORDS } from '../words.ts';

type Part = { head: Said; text: readonly Said[] };
const days = (ms: number) => Math.round(ms / 86_400_000);

const PARTS: readonly Part[] = [
  {
    head: { sv: 'Vad Samklang gör', en: 'What Samklang does' },
    text: [
      {
        sv: 'Samklang svarar på frågor om förbundet med uppgifter ur förbundets egna dokument och ur det som har registrerats efter möten. Varje svar visar sin källa. Saknas en uppgift säger Samklang det i stället för att gissa.',
        en: 'Samklang answers questions about the association from its own documents and from what was recorded after meetings. Every answer shows its source. Where something is missing Samklang says so instead of guessing.',
      },
      {
        sv: 'Mellan mötena håller Samklang reda på arbetet: möten och dagordningar, beslut, uppgifter och vem som har dem, ärenden på väg genom organen, remisser, avtal, upphandlingar och statsbidrag, mål och hur det står med dem. Påminnelser kommer före möten och sista dagar.',
        en: 'Between meetings Samklang keeps track of the work: meetings and agendas, decisions, actions and who has them, matters on their way through the bodies, consultations, agreements, procurements and grants, goals and how they stand. Reminders come before meetings and last days.',
      },
      {
        sv: 'En plan är inte ett resultat och ett mål är inte uppnått. Samklang håller isär det som är genomfört, planerat och önskat.',
        en: 'A plan is not a result and a goal is not achieved. Samklang keeps apart what is done, planned and wanted.',
      },
    ],
  },
  {
    head: { sv: 'Vad som sparas om dig', en: 'What is kept about you' },
    text: [
      {
        sv: 'Namn och e-postadress ligger i en signerad kaka i webbläsaren. Den behövs för att sidorna ska fungera, och används inte till något annat. Inga uppgifter skickas till någon annan webbplats.',
        en: 'Your name and e-mail address are in a signed cookie in the browser. The pages need it, and it is used for nothing else. Nothing is sent to any other site.',
      },
      {
        sv: `Dina frågor och svar sparas i ${days(LIMITS.threadMs)} dagar på den här datorn, högst ${LIMITS.kept} stycken, och syns bara för den som anger ditt namn och din adress här. Du kan tömma listan på startsidan. En påminnelse som du inte har tagit bort ligger kvar i ${days(LIMITS.noticeMs)} dagar.`,
        en: `Your questions and answers are kept for ${days(LIMITS.threadMs)} days on this computer, at most ${LIMITS.kept}, and are seen only by whoever gives your name and address here. You can clear the list on the start page. A reminder that you have not removed stays for ${days(LIMITS.noticeMs)} days.`,
      },
      {
        sv: 'Det du registrerar (till exempel utfall, uppgifter, ärenden, avtal, mål och påminnelser) sparas i journalen tillsammans med vem som registrerade det och när. Journalen ändras inte i efterhand: en rättelse är en ny post. Nekade försök sparas också, och administratörer kan läsa dem i loggen.',
        en: 'What you record (for example outcomes, actions, matters, agreements, goals and reminders) is kept in the journal together with who recorded it and when. The journal is not changed afterwards: a correction is a new entry. Refusals are kept too, and administrators can read them in the log.',
      },
    ],
  },
  {
    head: { sv: 'Vem som kommer åt konsolen', en: 'Who can reach the console' },
    text: [
      {
        sv: 'Konsolen har ingen inloggning och går därför bara att nå från den dator där Samklang körs. Den som sitter vid datorn blir den person vars e-postadress hen skriver, med den personens roller: låt bara dem som får se och göra allt använda den. Det som bara är för ett organ eller för sekretariatet visas inte för andra, och sidorna säger hur mycket som har utelämnats.',
        en: 'The console has no sign-in and can therefore only be reached from the computer where Samklang runs. Whoever sits at the computer becomes the person whose e-mail address they write, with that person’s roles: let only those use it who may see and do everything. What is only for a body or for the secretariat is not shown to others, and the pages say how much was left out.',
      },
    ],
  },
];

const HEAD = { sv: 'Kommandon', en: 'Commands' } as const;

/** What the bot does, which commands there are, and what is kept about those who use it. */
export const aboutPage = <C>(visit: Visit, nouns: readonly Noun<C>[]): Page => {
  const locale: Locale = visit.locale;
  return {
    title: WORDS.about[locale],
    body: html`${PARTS.map((p) => html`<h2>${p.head[locale]}</h2>${p.text.map((x) => html`<p>${x[locale]}</p>`)}`)}
<h2>${HEAD[locale]}</h2>
<dl>${nouns.map((n) => html`<div><dt>/${n.name}</dt><dd>${n.summary[locale]}</dd></div>`)}</dl>`,
  };
};
