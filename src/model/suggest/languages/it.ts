import type { LanguageWords } from './words/languageWords.ts';
import { list, phrases } from './words/lists.ts';
import { NO_SPEECH } from './words/speechWords.ts';

/** Italian. */
export const it: LanguageWords = {
  page: {
    byline: ['(?:(?:scritto|pubblicato) da|di)', 'a cura di', 'autore:?', 'autrice:?'],
    roles: [
      'redazione',
      'redattore',
      'redattrice',
      'corrispondente',
      'giornalista',
      'inviat[oa]',
      'direttore',
      'direttrice',
      'pubblicat[oa]',
      'aggiornat[oa]',
    ],
    published: ['pubblicat[oa]', 'data di pubblicazione', 'inserito', 'scritto', 'postato'],
    updated: ['aggiornat[oa]', 'modificat[oa]', 'ultimo aggiornamento', 'ultima modifica'],
    sections: {
      opinion: ['opinion[ei]', 'comment[oi]', 'editorial[ei]'],
      analysis: ['analisi'],
      background: [],
    },
    furniture: [
      "(?:condividi|stampa|invia|salva|commenta|ascolta|segui|copia (?:il )?link)(?: (?:su|via|con) .{1,40}| (?:l[’']articolo|questo articolo))?",
      '(?:pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato)',
      '(?:leggi (?:anche|di più|tutto|ancora)|vedi anche|potrebbe interessar(?:ti|e)|ti potrebbe interessare|articoli (?:correlati|simili)|notizie correlate|correlati|approfondisci|i più letti|più letti|ultime notizie|consigliati)\\b[^.!?]{0,120}',
      '(?:home|menu|cerca|accedi|registrati|chiudi|torna su|vai al contenuto)',
      '\\d* ?comment[oi]|lascia un commento.*',
      '.*\\b(?:iscriviti|abbonati|ricevi)\\b.*\\b(?:newsletter|notiziario)\\b.*',
      '.*\\b(?:cookie policy|informativa (?:sulla privacy|sui cookie)|privacy policy)\\b.*|(?:questo|il nostro) sito (?:web )?(?:utilizza|usa)(?: i)? cookie\\b.*|(?:utilizziamo|usiamo)(?: i)? cookie\\b.*|accetta(?: tutti)?(?: i)?(?: cookie)?',
      '.*\\btutti i diritti riservati\\.?|.*\\briproduzione riservata\\b.*|©\\s.*|note legali|contatti',
      '(?:tag|argomenti|temi|categorie|categoria)\\s*:.*',
      'tempo di lettura\\b.*|\\d+ min(?:uti)?(?: di lettura)?',
    ],
  },
  speech: {
    ...NO_SPEECH,
    definite: list('il la i gli le'),
    passedOn: ['(?:pubblicat|rivelat)[oaie] da(?:l|lla)?'],
    beforeOutlet: [
      '(?:ha|hanno) (?:detto|dichiarato|raccontato|spiegato) (?:a|al|alla)',
      '(?:secondo|citat[oa] da|intervista (?:a|al|alla|con))(?: il| la)?',
    ],
    afterOutletWord: ['(?:riferisce|riporta|scrive|ha (?:riferito|riportato|rivelato))'],
    told: ['(?:detto|dichiarato|raccontato|spiegato) (?:a|al|alla)'],
    accordingTo: ['secondo'],
    says: phrases(`
      (?:ha |hanno |aveva )?(?:detto|dichiarato|affermato|assicurato|spiegato|aggiunto|annunciato|sottolineato|avvertito|negato|smentito|ammesso|accusato|criticato|denunciato|chiesto|risposto|scritto|raccontato|promesso|ricordato|ribadito|insistito|confermato|proposto),
      dice, dicono, disse, dichiara(?:no)?, afferma(?:no)?, assicura(?:no)?, spiega(?:no)?, aggiunge, annuncia, sottolinea, avverte,
      nega(?:no)?, smentisce, ammette, accusa(?:no)?, denuncia, chiede, chiedono, risponde, scrive, racconta, promette, ricorda,
      ribadisce, conferma, pensa, crede, vuole, vogliono, spera, teme, sostiene, sostengono`),
    saying: list('dicendo aggiungendo affermando'),
    that: ['che'],
    agent: list('da dal dalla'),
    passive: list('è sono stato stata stati era viene'),
    beforeVerb: list('ha hanno aveva avevano anche già non si gli ancora poi sempre mai ci mi'),
    stops: list(`
      che perché quando mentre come se ma dove ieri oggi domani poi prima dopo è sono era sarà ha hanno lunedì martedì mercoledì
      giovedì venerdì sabato domenica`),
    after: list('quando mentre dopo prima ieri oggi durante'),
    determiners: list(`
      il lo la i gli le un uno una suo sua suoi sue loro questo questa questi queste quello quella alcuni alcune molti diversi due
      tre quattro cinque altro altra altri altre`),
    and: ['e', 'ed', 'o'],
    but: ['ma'],
    prepositions: list(
      'di del dello della dei degli delle a al alla in nel nella con per da dal dalla su sul sulla tra fra contro',
    ),
    joining: list('di del dello della dei degli delle in nel nella per a al alla su sul contro'),
    of: list('di del dello della dei degli delle'),
    pronouns: {
      he: ['lui', 'egli'],
      she: ['lei', 'ella'],
      they: list('loro essi ciò questo'),
      own: list('io noi'),
      who: list('che chi'),
    },
    genders: { he: list('lui egli'), she: list('lei ella') },
    titles: {
      he: list('sig signor ministro presidente sindaco dottore professore senatore deputato'),
      she: list('signora ministra sindaca dottoressa professoressa senatrice deputata'),
      either: list('dott prof portavoce generale giudice'),
    },
    plurals: ['i', 'e'],
    participles: [],
    adverbs: ['mente'],
  },
  months: { sett: 9 },
  relativeDays: [
    'ieri',
    'oggi',
    'domani',
    "l[’']altro ieri",
    'stanotte',
    'stasera',
    '(?:la|lo|il) (?:settimana|mese|anno) (?:scors[oa]|prossim[oa])',
  ],
  fillers:
    'a ad ai al alla alle anche che chi ci come con contro cosa da dal dalla degli dei del della delle di dopo due e è ed fra gli ha hanno i il in la le lo ma nei nel nella non o per più qui se si sono su sul sulla tra un una uno'.split(
      ' ',
    ),
};
