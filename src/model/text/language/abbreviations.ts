/** The words of one language that end in a full stop and need not end a sentence, each without that full stop. */
interface AbbreviationWords {
  /** Something always follows these, with a small first letter too: titles before a name, “vs.” between two. */
  open: readonly string[];
  /** These end no sentence where a number follows. */
  beforeNumber: readonly string[];
  /** These end a sentence only where a word that opens one follows, or a quotation. */
  either: readonly string[];
  /** These end a sentence unless one of `afterHour` follows. */
  hours: readonly string[];
  afterHour: readonly string[];
  /** Whether a full stop after a number makes it an ordinal: “am 5. Mai”. */
  ordinals: boolean;
  /** Words that open a sentence and are no part of a name, small. */
  openers: readonly string[];
}

const NONE: AbbreviationWords = {
  ...{ open: [], beforeNumber: [], either: [], hours: [], afterHour: [] },
  ...{ ordinals: false, openers: [] },
};

/** By primary language. */
const LANGUAGES: Readonly<Record<string, AbbreviationWords>> = {
  en: {
    open: words(`
      Mr Mrs Ms Messrs Mx Dr Drs Prof Profs Rev Fr Hon Sen Sens Rep Reps Gov Govs Lt Gen Gens Col Cols Maj Capt Cmdr Cdr Sgt
      Cpl Pvt Adm Pres Supt Insp Det Amb Atty Asst Assoc Dep St ST Ste Mt MT vs v cf viz e\\.g i\\.e approx ca`),
    beforeNumber: words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos no nos Art art Sec Vol Fig Ch p pp'),
    either: words(`
      Jr Sr Inc Corp Co Cos Ltd Bros Ave Blvd Rd Ft Dept Univ Assn
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt
      Va Wash Wis Wyo Ont Que`),
    hours: ['a\\.m', 'p\\.m', 'A\\.M', 'P\\.M'],
    afterHour: words('Eastern Central Mountain Pacific Atlantic Greenwich local [A-Z]{2,4} \\p{Lu}\\p{Ll}+day'),
    ordinals: false,
    openers: words(`
      the a an this that these those there here he she it they we you i his her its their our my your in on at by for from to with
      of under over into after before during since until while when where if as although though because unless once and but or
      nor so yet then now not no yes also only even still however meanwhile instead perhaps some many most both each every all
      another other others one two three four five what who whom whose which why how last next later earlier according despite
      asked speaking about more let`),
  },
  de: {
    open: words('Hr Fr Dr Prof Dipl Ing hl St vgl bzw Nr z\\.B d\\.h u\\.a Abs Art ca sog Ltd Gen Bgm Stv Abg'),
    beforeNumber: words('Jan Feb Mär Apr Jun Jul Aug Sept Okt Nov Dez'),
    either: words('Co Str'),
    ...{ hours: [], afterHour: [], ordinals: true },
    openers: words(`
      der die das den dem des ein eine einer einem einen er sie es wir ihr ich man dies diese dieser dieses in im am an auf bei
      für mit nach seit von vor zu zum zur aus über unter doch aber und oder denn wenn als wie was wer wo warum so dann da dort
      hier auch nur noch nicht nun jetzt alle viele einige seine ihre`),
  },
  es: {
    open: words(
      'Sr Sra Sres Srta Dr Dra Lic Ing Prof Profa Dña Gral Cap Cnel Tte Sgto Mons Pbro Sto Sta Excmo Av Avda p\\.ej vs',
    ),
    beforeNumber: words('núm Núm nº pág págs art Art'),
    either: words('Cía Ltda EE'),
    hours: ['a\\.\\s?m', 'p\\.\\s?m'],
    afterHour: words('hora GMT'),
    ordinals: false,
    openers: words(`
      el la los las lo un una unos unas este esta estos estas ese esa eso él ella ellos ellas en a al de del con por para desde
      hasta sobre según tras entre sin y o pero aunque si cuando como mientras porque que qué quién cómo dónde su sus no sí ya
      también además ayer hoy`),
  },
  fr: {
    open: words('M MM Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste Gén Col Cdt cf av apr env p\\.ex vs'),
    beforeNumber: words('janv févr avr juill sept oct nov déc art Art p pp n no chap'),
    either: words('Cie Sté bd'),
    ...{ hours: [], afterHour: [], ordinals: false },
    openers: words(`
      le la les l un une des ce cet cette ces il elle ils elles on nous vous je tu en à au aux de du dans par pour avec sans sur
      sous selon après avant depuis pendant et ou mais or donc car si quand lorsque comme que qui quoi où pourquoi son sa ses leur
      leurs ne non oui c`),
  },
  pt: {
    open: words('Sr Sra Srs Sras Dr Dra Prof Profa Eng Exmo Gen Cel Cap Ten Sgt Dom Pe Av vs p\\.ex'),
    beforeNumber: words('núm nº pág págs art Art'),
    either: words('Cia Ltda'),
    ...{ hours: [], afterHour: [], ordinals: false },
    openers: words(`
      o a os as um uma uns umas este esta estes estas esse essa isso ele ela eles elas em no na nos nas de do da dos das com por
      para desde até sobre segundo após entre sem e ou mas se quando como enquanto porque que quem onde seu sua seus suas não sim
      já também ontem hoje`),
  },
  it: {
    open: words(
      'Sig Sigg Sig\\.ra Dott Dott\\.ssa Prof Prof\\.ssa Ing Avv On Sen Gen Col Cap Mons Geom Rag p\\.es ecc\\.mo cfr',
    ),
    beforeNumber: words('genn febbr ott nov dic art Art pag pagg n'),
    either: words('Spa Srl'),
    ...{ hours: [], afterHour: [], ordinals: false },
    openers: words(`
      il lo la i gli le l un uno una questo questa questi queste quello quella egli ella lui lei loro in nel nella a al alla di
      del della da dal dalla con per su sul sulla tra fra secondo dopo prima durante e ed o ma se quando come mentre perché che
      chi dove suo sua suoi non sì già anche ieri oggi`),
  },
};

/** Tells whether a sentence of a language (a BCP 47 tag) goes on after a full stop, from the text before and after it. */
export function unfinished(language: string): (before: string, after: string) => boolean {
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const known = Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary] : undefined;
  return compile(known ?? NONE);
}

function compile({
  open,
  beforeNumber,
  either,
  hours,
  afterHour,
  ordinals,
  openers,
}: AbbreviationWords): (before: string, after: string) => boolean {
  const ends = (list: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.])(?:${list.join('|')})\\.$`, 'u');
  const opens = new RegExp(`^["“„«‘'([]*(?:${openers.join('|')})(?![\\p{L}.-])`, 'iu');
  const goesOn = new RegExp(`^(?:${afterHour.join('|')})(?!\\p{L})`, 'u');
  const [always, numbered, perhaps, hour] = [open.map(smallToo), beforeNumber, either, hours].map(ends);
  return (sentence, after) => {
    // In “(Norland Sen.) Ek” the bracket closes, not the sentence.
    const before = sentence.replace(/(?<=\.)[)\]]$/, '');
    const has = (list: readonly string[], pattern: RegExp | undefined): boolean =>
      list.length > 0 && pattern?.test(before) === true;
    if (has(hours, hour)) return goesOn.test(after);
    if (has(open, always)) return before === sentence || !opens.test(after);
    if (has(beforeNumber, numbered)) return /^\d/.test(after);
    if (has(either, perhaps)) return !opens.test(after) && !/^["“„«]/.test(after);
    if (/^\d{1,3}\.$/.test(before)) return true;
    if (ordinals && /(?<!\d)\d{1,2}\.$/.test(before)) return !opens.test(after);
    return /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\.$/u.test(before) && !opens.test(after);
  };
}

/** “Sr.” is “sr.” within a sentence of some languages; a single letter is not meant. */
function smallToo(word: string): string {
  return word.replace(/^(\p{Lu})(?=\p{L})/u, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
