import type { LanguageWords } from './words/languageWords.ts';
import { list, phrases } from './words/lists.ts';
import { NO_SPEECH } from './words/speechWords.ts';

/** French. */
export const fr: LanguageWords = {
  page: {
    byline: ['(?:(?:écrit|rédigé|publié|posté|propos recueillis) )?par', 'auteure?\\s*:?'],
    roles: [
      'rédaction',
      'rédacteur',
      'rédactrice',
      'correspondante?',
      'journaliste',
      'envoyée? spéciale?',
      'publiée?',
      'mis à jour',
    ],
    published: ['publié(?:e)?', 'mis en ligne', 'posté', 'paru', 'écrit', 'rédigé', 'date de publication', 'créé'],
    updated: ['mis(?:e)? à jour', 'modifié', 'actualisé', 'mise à jour'],
    sections: {
      opinion: ['opinions?', 'tribunes?', '[ée]dito(?:s|riaux|rial)?', 'chroniques?', 'points? de vue'],
      analysis: ['analyses?'],
      background: [],
    },
    furniture: [
      "(?:partager|imprimer|envoyer|enregistrer|commenter|écouter|suivre|copier le lien)(?: (?:sur|par|avec) .{1,40}| (?:cet |l[’'])article)?",
      '(?:publicité|annonce|contenu sponsorisé|sponsorisé)',
      '(?:lire (?:aussi|également|la suite|plus)|à lire (?:aussi|également)|voir aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|associés)|dans la même rubrique|les plus lus|à ne pas manquer|vous aimerez aussi|recommandés?)\\b[^.!?]{0,120}',
      "(?:accueil|menu|rechercher|recherche|se connecter|connexion|s[’']inscrire|fermer|haut de page|retour en haut|aller au contenu)",
      '\\d* ?commentaires?|laisser un commentaire.*|réagir.{0,40}',
      ".*\\b(?:abonnez-vous|inscrivez-vous|recevez)\\b.*\\b(?:newsletter|lettre d[’']information|infolettre)\\b.*",
      '.*\\bpolitique (?:de (?:cookies|confidentialité)|en matière de cookies)\\b.*|(?:(?:ce|notre) site|nous) utilis(?:e|ons) des (?:cookies|traceurs)(?![\\p{L}]).*|(?:tout )?accepter(?: et (?:fermer|continuer))?|accepter (?:les|tous les) cookies|continuer sans accepter',
      '.*\\btous droits réservés\\.?|©\\s.*|mentions légales|contact',
      '(?:mots-clés|étiquettes|tags|thèmes?|catégories?)\\s*:.*',
      'temps de lecture\\b.*|(?:lecture )?\\d+ min(?:utes)?(?: de lecture)?',
    ],
  },
  speech: {
    ...NO_SPEECH,
    definite: list('le la les'),
    passedOn: ['(?:révélée?s?|publiée?s?) par'],
    beforeOutlet: [
      '(?:a|ont) (?:dit|déclaré|affirmé|confié|expliqué) (?:à|au)(?: la)?',
      'selon(?: le| la)?',
      "(?:citée?s? par|interview (?:à|au|avec)|entretien (?:à|au|avec)|d[’']après)(?: le| la)?",
    ],
    afterOutletWord: ['(?:rapporte|révèle|a (?:rapporté|révélé|annoncé))'],
    told: ['(?:dit|déclaré|affirmé|confié|expliqué) (?:à|au)(?: la)?'],
    accordingTo: ['selon', "d[’']après"],
    says: phrases(`
      (?:a |ont |avait )?(?:dit|déclaré|affirmé|assuré|expliqué|ajouté|annoncé|indiqué|précisé|souligné|estimé|averti|prévenu|nié|démenti|reconnu|admis|accusé|critiqué|dénoncé|demandé|répondu|écrit|raconté|confié|promis|rappelé|insisté|confirmé|proposé|tweeté),
      dit, disent, déclare(?:nt)?, affirme(?:nt)?, assure(?:nt)?, explique(?:nt)?, ajoute(?:nt)?, annonce(?:nt)?, indique(?:nt)?,
      précise(?:nt)?, souligne(?:nt)?, estime(?:nt)?, avertit, nie(?:nt)?, dément, reconnaît, accuse(?:nt)?, dénonce(?:nt)?,
      demande(?:nt)?, répond(?:ent)?, écrit, raconte(?:nt)?, confie(?:nt)?, promet, rappelle(?:nt)?, insiste(?:nt)?, confirme(?:nt)?,
      pense(?:nt)?, croit, veut, veulent, espère(?:nt)?, craint, soutient, juge(?:nt)?`),
    saying: phrases('en (?:disant|ajoutant|affirmant|expliquant|précisant)'),
    that: ['que', "qu[’']"],
    agent: ['par'],
    passive: list('été est sont était'),
    beforeVerb: list(
      'a ont avait avaient aussi également déjà encore ne n’a se s’est lui leur l’a nous m’a alors ensuite toujours',
    ),
    stops: list(`
      que qu parce quand lorsque comme si alors mais où hier demain ensuite puis est sont était sera a ont lundi mardi mercredi
      jeudi vendredi samedi dimanche`),
    after: list('lorsque quand après avant hier lundi mardi mercredi jeudi vendredi samedi dimanche ce'),
    determiners: list(`
      le la les un une des ce cet cette ces son sa ses leur leurs plusieurs quelques deux trois quatre cinq autre autres certains
      certaines`),
    and: ['et', 'ou'],
    but: ['mais', 'puis'],
    prepositions: list(
      'de du des d’ à au aux en dans par pour sur sous avec sans chez vers selon après avant depuis contre entre',
    ),
    joining: list('de du des à au aux en pour chez dans sur contre'),
    of: list('de du des'),
    pronouns: {
      he: ['il'],
      she: ['elle'],
      they: list('ils elles on cela ce'),
      own: list('je nous'),
      who: ['qui'],
    },
    genders: { he: ['il'], she: ['elle'] },
    titles: {
      he: list('m mm monsieur président ministre'),
      she: list('mme mmes mlle madame présidente'),
      either: list('dr pr me maire général porte-parole juge député députée sénateur sénatrice'),
    },
    plurals: ['s', 'x'],
    participles: [],
    adverbs: ['ment'],
  },
  months: { fev: 2, fevrier: 2, aout: 8, decembre: 12 },
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
