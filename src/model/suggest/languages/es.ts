import type { LanguageWords } from './words/languageWords.ts';
import { list, phrases } from './words/lists.ts';
import { NO_SPEECH } from './words/speechWords.ts';

/** Spanish. */
export const es: LanguageWords = {
  page: {
    byline: ['(?:(?:escrito|publicado) )?por', 'autora?:?'],
    roles: [
      'redacción',
      'redactora?',
      'corresponsal',
      'periodista',
      'editora?',
      'director',
      'enviad[oa] especial',
      'actualizad[oa]',
      'publicad[oa]',
    ],
    published: ['publicad[oa]', 'fecha de publicación', 'creado', 'escrito'],
    updated: ['actualizad[oa]', 'modificad[oa]', 'última actualización'],
    sections: {
      opinion: ['opini[oó]n(?:es)?', 'editorial(?:es)?', 'columnas?', 'tribunas?'],
      analysis: ['an[aá]lisis'],
      background: [],
    },
    furniture: [
      '(?:compartir|imprimir|enviar|guardar|comentar|escuchar|seguir|copiar enlace)(?: (?:en|por|con) .{1,40}| (?:este )?artículo| (?:esta )?noticia)?',
      '(?:publicidad|anuncio|contenido patrocinado|patrocinado)',
      '(?:lea (?:también|además|más)|lee (?:también|más)|leer más|le puede interesar|te puede interesar|también (?:le|te) puede interesar|más (?:noticias|información|sobre)|ver (?:también|más)|noticias relacionadas|artículos relacionados|relacionad[oa]s?|lo más (?:leído|visto)|últimas noticias|recomendad[oa]s?)\\b[^.!?]{0,120}',
      '(?:inicio|portada|menú|buscar|iniciar sesión|regístrate|cerrar|volver arriba|ir al contenido|saltar al contenido)',
      '\\d* ?comentarios?|deja un comentario.*|escribe un comentario.*',
      '.*\\b(?:suscríb[ae](?:te|se)|regístr[ae](?:te|se)|recib[ae])\\b.*\\b(?:bolet[ií]n|newsletter|correo)\\b.*',
      '.*\\bpolítica de (?:cookies|privacidad)\\b.*|(?:(?:est[ea]|nuestr[oa]) (?:sitio|sitio web|web|página)|nosotros)? ?(?:utiliza(?:mos)?|usa(?:mos)?) cookies\\b.*|aceptar(?: todas?)?(?: las)?(?: cookies)?',
      '.*\\btodos los derechos reservados\\.?|©\\s.*|aviso legal|contacto',
      '(?:etiquetas?|temas?|archivado en|categorías?|tags):.*',
      '(?:tiempo de lectura|lectura):?.*|\\d+ min(?:utos)?(?: de lectura)?',
    ],
  },
  speech: {
    ...NO_SPEECH,
    definite: list('el la los las'),
    passedOn: ['(?:publicad|revelad|adelantad)[oa]s? por'],
    beforeOutlet: [
      '(?:dijo|dijeron|declaró|declararon|contó|explicó|aseguró) (?:a|al|en)',
      'según(?: informó| publica| publicó)?(?: (?:el|la))?',
      '(?:informó|citado por|entrevista (?:con|a|en)|declaraciones a)(?: (?:el|la))?',
    ],
    afterOutletWord: ['(?:informó|publicó|reveló)'],
    told: ['(?:dijo|dijeron|declaró|contó|explicó) (?:a|al)', 'declaraciones a'],
    accordingTo: ['según', 'de acuerdo con'],
    says: phrases(`
      dij(?:o|eron), dice[n]?, declar(?:ó|aron|a), afirm(?:ó|aron|a), asegur(?:ó|aron|a), explic(?:ó|aron|a), añadi(?:ó|eron),
      agreg(?:ó|aron), señal(?:ó|aron|a), anunci(?:ó|aron|a), advirti(?:ó|eron), advierte, sostuv(?:o|ieron), sostiene[n]?,
      neg(?:ó|aron), niega[n]?, admiti(?:ó|eron), acus(?:ó|aron|a), critic(?:ó|aron), denunci(?:ó|aron|a), pidi(?:ó|eron),
      pide[n]?, exigi(?:ó|eron), exige[n]?, coment(?:ó|aron|a), indic(?:ó|aron), record(?:ó|aron), reiter(?:ó|aron), insisti(?:ó|eron),
      escribi(?:ó|eron), respondi(?:ó|eron), pregunt(?:ó|aron), prometi(?:ó|eron), confirm(?:ó|aron), relat(?:ó|aron), cree[n]?,
      quiere[n]?, considera[n]?, espera[n]?, propus(?:o|ieron), reconoci(?:ó|eron), dicho, declarado, afirmado,
      asegurado, explicado, añadido, señalado, anunciado, advertido, negado, admitido, acusado, criticado, denunciado, pedido`),
    saying: list('diciendo añadiendo afirmando asegurando señalando'),
    that: ['que'],
    agent: ['por'],
    passive: list('fue fueron es son sido era'),
    beforeVerb: list('ha han había habían también le les lo se ya no además luego después siempre nunca nos me'),
    stops: list(`
      que porque cuando mientras como si aunque pero donde ayer hoy mañana después antes luego además es son fue era está están
      ha han lunes martes miércoles jueves viernes sábado domingo`),
    after: list('cuando mientras tras después ayer hoy este durante'),
    determiners: list(`
      el la los las un una unos unas su sus este esta estos estas ese esa esos esas varios varias muchos algunos algunas dos tres
      cuatro cinco otro otra otros otras`),
    and: ['y', 'e', 'o'],
    but: ['pero'],
    prepositions: list('de del a al en con por para sobre según tras entre sin hasta desde contra ante'),
    joining: list('de del en para con a al sobre contra'),
    of: ['de', 'del'],
    pronouns: {
      he: ['él'],
      she: ['ella'],
      they: list('ellos ellas esto eso quienes'),
      own: list('yo nosotros nosotras'),
      who: list('quien que'),
    },
    genders: { he: ['él'], she: ['ella'] },
    titles: {
      he: list('sr señor don ministro presidente alcalde doctor profesor senador diputado gobernador'),
      she: list('sra señora doña ministra presidenta alcaldesa doctora profesora senadora diputada gobernadora'),
      either: list('portavoz general juez fiscal'),
    },
    plurals: ['s'],
    participles: [],
    adverbs: ['mente'],
  },
  months: { set: 9, setiembre: 9 },
  relativeDays: [
    'ayer',
    'hoy',
    'mañana',
    'anteayer',
    'anoche',
    '(?:la|el) (?:semana|mes|año) (?:pasad[oa]|próxim[oa])',
  ],
  fillers:
    'a al ante como con contra cuando de del desde donde dos e el ella en entre era es esta este esto fue ha han hasta la las le les lo los más no o para pero por que qué se según ser si sin sobre son su sus tras un una uno y ya'.split(
      ' ',
    ),
};
