import type { LanguageWords } from './languageWords.ts';

/** Italian. */
export const it: LanguageWords = {
  page: {
    byline: ['di', 'a cura di', 'autore:?', 'autrice:?'],
    furniture: [
      "(?:condividi|stampa|invia|salva|commenta|ascolta|segui|copia (?:il )?link)(?: (?:su|via|con) .{1,40}| (?:l[’']articolo|questo articolo))?",
      '(?:pubblicità|annuncio|contenuto sponsorizzato|sponsorizzato)',
      '(?:leggi (?:anche|di più|tutto|ancora)|vedi anche|potrebbe interessar(?:ti|e)|ti potrebbe interessare|articoli (?:correlati|simili)|notizie correlate|correlati|approfondisci|i più letti|più letti|ultime notizie|consigliati)\\b[^.!?]{0,120}',
      '(?:home|menu|cerca|accedi|registrati|chiudi|torna su|vai al contenuto)',
      '\\d* ?comment[oi]|lascia un commento.*',
      '.*\\b(?:iscriviti|abbonati|ricevi)\\b.*\\b(?:newsletter|notiziario)\\b.*',
      '.*\\b(?:cookie policy|informativa (?:sulla privacy|sui cookie)|privacy policy)\\b.*|(?:questo|il nostro) sito (?:utilizza|usa)(?: i)? cookie\\b.*',
      '.*\\btutti i diritti riservati\\.?|.*\\briproduzione riservata\\b.*|©\\s.*|note legali|contatti',
      '(?:tag|argomenti|temi|categorie|categoria)\\s*:.*',
      'tempo di lettura\\b.*|\\d+ min(?:uti)?(?: di lettura)?',
    ],
  },
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
