import type { LanguageWords } from './words/languageWords.ts';
import { list, phrases } from './words/lists.ts';
import { NO_SPEECH } from './words/speechWords.ts';

/** German. */
export const de: LanguageWords = {
  page: {
    byline: ['(?:(?:geschrieben|verfasst|ein (?:artikel|bericht|beitrag)|text) )?von', 'autor(?:in)?:?'],
    roles: [
      'redakteur(?:in)?',
      'redaktion',
      'korrespondent(?:in)?',
      'chefredakteur(?:in)?',
      'reporter(?:in)?',
      'volontär(?:in)?',
      'autor(?:in)?',
      'uhr',
      'kommentare?',
      'stand',
      'aktualisiert',
    ],
    published: [
      'veröffentlicht',
      'erschienen',
      'erstellt',
      'publiziert',
      'geschrieben',
      'eingestellt',
      'verfasst',
      'datum',
      'veröffentlichungsdatum',
      'online seit',
    ],
    updated: ['aktualisiert', 'geändert', 'stand', 'letzte (?:änderung|aktualisierung|bearbeitung)', 'zuletzt'],
    sections: {
      opinion: ['meinung(?:en)?', 'kommentare?', 'kolumnen?', 'leitartikel', 'gastbeitr(?:ag|äge)', 'leserbriefe?'],
      analysis: ['analysen?'],
      background: ['hintergr(?:und|ünde)'],
    },
    furniture: [
      '(?:artikel )?(?:teilen|drucken|merken|vorlesen|anhören|kommentieren|weiterleiten|versenden|folgen)',
      '(?:anzeige|werbung|advertorial|gesponsert)',
      '(?:lesen sie (?:auch|mehr|weiter|hier|dazu)|mehr (?:zum thema|dazu|lesen)|auch interessant|weiterlesen|siehe auch|das könnte (?:sie|dich) (?:auch )?interessieren|zum thema|verwandte (?:artikel|themen)|empfehlungen|meistgelesen|neueste artikel)\\b[^.!?]{0,120}',
      '(?:zur startseite|startseite|nach oben|zum inhalt springen|menü|suche|anmelden|abmelden|registrieren|schließen|zurück)',
      '\\d* ?(?:kommentare?|kommentar schreiben)|jetzt kommentieren.*|schreiben sie einen kommentar.*',
      '.*\\bnewsletter (?:abonnieren|bestellen|anmelden)\\b.*|.*\\b(?:abonnieren sie|melden sie sich)\\b.*\\bnewsletter\\b.*',
      '.*\\b(?:cookie-?(?:richtlinie|einstellungen)|datenschutz(?:erklärung|einstellungen|hinweise))\\b.*|(?:(?:diese|unsere) (?:web)?(?:site|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en|e)|setzen?) (?:auf (?:dieser|unserer) (?:web)?(?:site|seite) )?cookies\\b.*|(?:alle )?cookies (?:akzeptieren|ablehnen)',
      '.*\\balle rechte vorbehalten\\.?|©\\s.*|impressum|datenschutz|kontakt|agb',
      '(?:themen|schlagwörter|tags|kategorien?):.*',
      'lese(?:zeit|dauer):?.*|\\d+ min(?:uten)? lesezeit',
    ],
  },
  speech: {
    ...NO_SPEECH,
    passedOn: ['zuerst berichtete'],
    beforeOutlet: [
      'sagten? (?:der|dem|die)',
      '(?:wie|nach angaben|nach informationen|laut)(?: de[rmsn])?',
      '(?:berichtete|berichteten|meldete|im gespräch mit|im interview mit|gegenüber)(?: de[rmsn]| die| das)?',
    ],
    afterOutletWord: ['(?:berichtet|berichtete|meldet|meldete)'],
    told: ['sagten? (?:der|dem)', 'gegenüber (?:der|dem)'],
    accordingTo: ['laut(?: de[rmsn])?', 'nach angaben (?:von|de[rs])'],
    says: phrases(`
      sagte[n]?, sag(?:t|en), erklärte[n]?, erklär(?:t|en), betonte[n]?, betont, behauptete[n]?, behauptet, warnte[n]?, warnt,
      kündigte[n]?, teilte[n]?, schrieb(?:en)?, schreibt, meinte[n]?, meint, forderte[n]?, fordert, kritisierte[n]?, kritisiert,
      berichtete[n]?, bestätigte[n]?, bestätigt, bestritt(?:en)?, bestreitet, wies, räumte[n]?, antwortete[n]?, fragte[n]?,
      fügte[n]?, ergänzte[n]?, äußerte[n]?, versicherte[n]?, versprach(?:en)?, verspricht, lobte[n]?, warf(?:en)?, glaubt[e]?,
      hoffte[n]?, hofft, will, wollen, nannte[n]?`),
    that: ['dass', 'daß'],
    passive: list('wurde wurden wird werden'),
    beforeVerb: list('hat haben hatte hatten auch später zuvor dann bereits jedoch aber am'),
    stops: list(`
      dass daß weil wenn als während ob wie aber doch denn ist sind war waren hat haben wird werden wurde gestern heute morgen dann
      dort hier montag dienstag mittwoch donnerstag freitag samstag sonntag`),
    after: list('am im in nach vor bei als während gestern heute zu der die das den dem einem einer'),
    determiners: list(`
      der die das den dem des ein eine einer einem einen eines sein seine ihr ihre dieser diese dieses mehrere viele einige zwei
      drei vier fünf andere`),
    and: ['und', 'oder'],
    but: ['aber'],
    prepositions: list(
      'von vom für zu zum zur in im an am auf aus bei beim mit nach über unter vor gegen durch seit um',
    ),
    joining: list('von vom für aus bei beim in im der des'),
    of: list('von vom für des'),
    from: list('bei beim aus'),
    pronouns: { he: ['er'], she: [], they: list('sie es man das dies'), own: list('ich wir'), who: [] },
    genders: { he: list('er sein seine ihm'), she: [] },
    titles: {
      he: list('herr präsident kanzler minister bürgermeister sprecher'),
      she: list('frau präsidentin kanzlerin ministerin bürgermeisterin sprecherin'),
      either: list('dr prof general'),
    },
    participles: [],
    adverbs: [],
  },
  months: { jän: 1, jänner: 1, feb: 2, mrz: 3, maerz: 3, jun: 6, jul: 7, sept: 9 },
  relativeDays: [
    'gestern',
    'heute',
    'morgen',
    'vorgestern',
    '(?:letzte|vergangene|nächste|kommende|diese)[nrs]? (?:woche|nacht|monat|jahr|wochenende)',
  ],
  fillers:
    'aber als am an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer eines er es für gegen hat im in ist mit nach nicht noch nur oder sich sie sind so über um und vom von vor war was wegen wenn wer wie wird zu zum zur'.split(
      ' ',
    ),
};
