import type { Locale } from '../i18n/locale.ts';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that carry no subject of their own, folded. They tell the language, and are left out of the search. */
export const FUNCTION_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  sv: list(`
    och eller men att som en ett den det de dem dom detta denna dessa i pa av for fran till med om under over efter fore innan mellan inom utan genom vid hos mot per enl enligt kring
    ar var vara varit blir blev bli blivit har hade haft ha kan kunde ska skall skulle vill ville bor borde maste far fick fatt faller finns fanns finnas
    jag du han hon hen vi ni man mig dig sig oss er deras dess vart vara var min mitt din ditt sin sitt sina hans hennes ert era fortfarande
    vad vem vems vilka vilken vilket hur nar varfor vart ifran dar har hit dit da nu sedan sen alltsa ju val nog bara aven ocksa samt inte ej icke
    nagon nagot nagra nan nat nar all alla allt varje bade antingen annan annat andra samma sadan sadana mer mest mindre fler flera manga mycket lite
    snalla tack hej skulle beratta berattar saga sag ge lista namn nn forklara undrar undrade vet veta visa kolla hjalp tips kort gott nagonstans egentligen
    saker ting grej dags just precis ungefar cirka ca typ ens gang ganger gick gar gor gora gjorde gjort gjordes gors tog tagit ta
    ars aret aren sadant sadana sorts sorters sager sags sagt pratar prata pratas talas talar brukar brukade fraga fragan undrar nyanstalld tacksam stallet sjalva rent gentemot lika tatt varandra kunna kommer inriktn o va enl hur s k tex t ex mm osv etc dvs bl a respektive resp vs a snall vanlig vanliga forhand menar gallde galler gallande angaende ang
    enda finnas redan
    forutom utom exklusive exkl bortsett ggr ung
    lange lang langt tid upp ut in fram ihop hop bort ned ner an at hande hander menas betydde funkar klart
    vanligen kontra faktiskt mkt va bra ok typ liksom iaf iallafall gallande rorande betraffande tankte tanker behover snabbt jo ja nej tom from resp ang
    jmf jfr jamf
    undrar undrade hora kolla ser sag sett hittar hitta fatt ger gett enda exempel ge handlar handlade kort kortfattat lite gang forresten
    handlades korde kor kora kort koras satt sitt sina berätta ngn ngt nagonsin nagonting vore utgjorde utgor utgora utgjordes bestod hamn samband
    vb vp verksamhetsberattelse verksamhetsberattelsen berattelsen verksamhetsplan verksamhetsplanen arsberattelse arsberattelsen enlighet uppges uppgift uppgifter star stod
    `),
  en: list(`
    the a an and or but of in on at for from to with by about into over under after before between within without through during per as than that this these those
    is are was were be been being has have had do does did can could shall should will would may might must
    i you he she it we they me him her us them my your his its our their one
    what who whom whose which how when where why there here then now also only not no yes
    any some all each both either other another same such more most less fewer many much few several
    please thanks hello hi tell give list name explain know show could get got say said according regarding exactly actually still already up out so if
    just
    since supposed took part besides except apart excluding times
    report plan annual activity according document documents stated mentioned say says during year years while please wondering curious
    `),
};

/** "Män" is no "man": words with å ä ö of their own that only look like little words when they are folded. */
const OWN_WORDS = /^(?:män)$/iu;
/** True for a word that says nothing of what a question is about. */
export const isFunctionWord = (word: { text: string; folded: string }, locale: Locale): boolean =>
  FUNCTION_WORDS[locale].has(word.folded) && !OWN_WORDS.test(word.text);

/** Words that any question may be put with whatever it is about, folded: they are searched for, but rare as they are in the data, they say little. */
export const LIGHT_WORDS: Readonly<Record<Locale, ReadonlySet<string>>> = {
  sv: list(`
    tankt tanken battre folk hor raknas rakna leda storre stora hand bakom plats viktigt betyder lades lag handa klara klarar stammer tiden drag niva innebar ratt handla ligger
    gav gavs olika sammanhang vilja sysslar bygger bygga byggas grund rakning hjalpte ordnar ordnade skota stalla stallning besked sags saknas loper ror rort avgor hanteras hann andras
    tala klarare tydligt goda bra aven hjalpa tycker tyckte lara del delen stod sta haller tag peka pekar marka tidpunkt pekas uppna astadkomma mening meningen hange
    skiljer skilde skilja skillnad skillnaden skillnader jamfor jamfort jamfora
    heter hette kallas kallades kom kommit komma ofta antal antalet bland tas tar togs holl holls halls halla haller fa vidare jobbar jobbade jobba tillsammans utover totalt
    igang goras gjorda borja borjar slags slag datum laget lage klar klart sa sade ur stor stort storsta hog hogt viktig viktiga viktigaste skedde sker skett satt sattes satts
    satter sattas agde rum lagger lade lagga fordelat fordelar nuvarande dagens aktuell aktuella senaste egen eget egna hel hela helt halften vanta
    ihop samman kopplat koppling berord berorda omfattar omfattade ingick bestar innehaller innehall innehalla galla gallt hanger behovs behovdes krav kravs
    anvands anvanda anvander syftar avser avsag bero beror berodde orsaken anledningen skalet poangen tanken meningen resultatet resulterade ledde leder lett
    specifikt konkret ganska huvudsakligen framst framfor dessutom nytta nyss nyligen tidigare senare framover kvar nagonsin
    igen hallit hallt fyllde fyller titta tittar landade landat driver agera agerar ses numera overhuvudtaget ratt kommit riktigt
    beskriv beskrivs beskrivning redogor sammanfatta framgar finna skriver skrivs skrev tycker anser
    `),
  en: list(`
    concerning basis field good sure every efforts points point things thing want wanted wants people person try tried need needed needs rely based main according seen see
    differ differs difference differences compare compared
    called named came come often number among take takes taken held hold holds together total altogether begin kind kinds sort date large big high important
    happen happened happens current latest own whole half include includes included including contain contains used use uses mean means meant refer refers
    reason reasons purpose point idea result led lead leads specifically mainly also recently earlier later remain describe outline summarise summarize
    behalf carried carry going nowadays else days kind doing worth built involved behind
    put set give given gave made make makes get gets become became
    `),
};
