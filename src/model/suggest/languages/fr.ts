import type { LanguageWords } from './languageWords.ts';

/** French. */
export const fr: LanguageWords = {
  page: {
    byline: ['par', 'auteure?\\s*:?'],
    furniture: [
      "(?:partager|imprimer|envoyer|enregistrer|commenter|écouter|suivre|copier le lien)(?: (?:sur|par|avec) .{1,40}| (?:cet |l[’'])article)?",
      '(?:publicité|annonce|contenu sponsorisé|sponsorisé)',
      '(?:lire (?:aussi|également|la suite|plus)|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|dans la même rubrique|les plus lus|à ne pas manquer|vous aimerez aussi|recommandés?)\\b[^.!?]{0,120}',
      "(?:accueil|menu|rechercher|recherche|se connecter|connexion|s[’']inscrire|fermer|haut de page|retour en haut|aller au contenu)",
      '\\d* ?commentaires?|laisser un commentaire.*|réagir.{0,40}',
      ".*\\b(?:abonnez-vous|inscrivez-vous|recevez)\\b.*\\b(?:newsletter|lettre d[’']information|infolettre)\\b.*",
      '.*\\bpolitique (?:de (?:cookies|confidentialité)|en matière de cookies)\\b.*|(?:ce|notre) site utilise des cookies\\b.*',
      '.*\\btous droits réservés\\.?|©\\s.*|mentions légales|contact',
      '(?:mots-clés|étiquettes|tags|thèmes?|catégories?)\\s*:.*',
      'temps de lecture\\b.*|(?:lecture )?\\d+ min(?:utes)?(?: de lecture)?',
    ],
  },
  relativeDays: [
    'hier',
    "aujourd[’']hui",
    'demain',
    'avant-hier',
    "(?:la semaine|le mois|l[’']an(?:née)?) (?:dernière?|prochaine?|passée?)",
  ],
  fillers:
    'a à après au aux avec ce ces cette comme contre dans de des du elle en entre est et été il la le les leur leurs mais ne nous on ou où par pas plus pour qu que qui sa sans se selon ses son sont sous sur un une vers'.split(
      ' ',
    ),
};
