import type { LanguageWords } from './languageWords.ts';

/** German. */
export const de: LanguageWords = {
  page: {
    byline: ['von', 'autor(?:in)?:?'],
    furniture: [
      '(?:artikel )?(?:teilen|drucken|merken|vorlesen|anhören|kommentieren|weiterleiten|versenden|folgen)',
      '(?:anzeige|werbung|advertorial|gesponsert)',
      '(?:lesen sie (?:auch|mehr|weiter|hier|dazu)|mehr (?:zum thema|dazu|lesen)|auch interessant|weiterlesen|siehe auch|das könnte (?:sie|dich) (?:auch )?interessieren|zum thema|verwandte (?:artikel|themen)|empfehlungen|meistgelesen|neueste artikel)\\b[^.!?]{0,120}',
      '(?:zur startseite|startseite|nach oben|zum inhalt springen|menü|suche|anmelden|abmelden|registrieren|schließen|zurück)',
      '\\d* ?(?:kommentare?|kommentar schreiben)|jetzt kommentieren.*|schreiben sie einen kommentar.*',
      '.*\\bnewsletter (?:abonnieren|bestellen|anmelden)\\b.*|.*\\b(?:abonnieren sie|melden sie sich)\\b.*\\bnewsletter\\b.*',
      '.*\\b(?:cookie-?(?:richtlinie|einstellungen)|datenschutz(?:erklärung|einstellungen|hinweise))\\b.*|(?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt) cookies\\b.*',
      '.*\\balle rechte vorbehalten\\.?|©\\s.*|impressum|datenschutz|kontakt|agb',
      '(?:themen|schlagwörter|tags|kategorien?):.*',
      'lesezeit:?.*|\\d+ min(?:uten)? lesezeit',
    ],
  },
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
