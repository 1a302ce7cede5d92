import type { LanguageWords } from './words/languageWords.ts';
import { list, phrases } from './words/lists.ts';
import { NO_SPEECH } from './words/speechWords.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  page: {
    byline: ['(?:(?:escrito|publicado) )?por', 'autora?:?'],
    roles: [
      'redação',
      'redatora?',
      'correspondente',
      'jornalista',
      'editora?',
      'repórter',
      'enviad[oa] especial',
      'publicad[oa]',
      'atualizad[oa]',
    ],
    published: ['publicad[oa]', 'data de publicação', 'postado', 'criado', 'escrito'],
    updated: ['atualizad[oa]', 'modificad[oa]', 'última atualização'],
    sections: {
      opinion: ['opini(?:[aã]o|[oõ]es)', 'editoria(?:l|is)', 'colunas?'],
      analysis: ['an[aá]lises?'],
      background: [],
    },
    furniture: [
      '(?:compartilh(?:e|ar)|partilh(?:e|ar)|imprimir|enviar|salvar|guardar|comentar|ouvir|seguir|copiar link)(?: (?:no|na|por|com|em|via) .{1,40}| (?:este |esta )?(?:artigo|notícia|matéria))?',
      '(?:publicidade|anúncio|conteúdo patrocinado|patrocinado|continua (?:depois|após) da publicidade)',
      '(?:lei(?:a|am) (?:também|mais|ainda)|ler mais|veja (?:também|mais)|saiba mais|ver mais|mais (?:notícias|sobre|lidas)|notícias relacionadas|artigos relacionados|relacionad[oa]s|últimas notícias|recomendad[oa]s|você pode gostar)\\b[^.!?]{0,120}',
      '(?:início|página inicial|menu|buscar|pesquisar|entrar|iniciar sessão|cadastre-se|fechar|voltar ao topo|ir para o conteúdo|pular para o conteúdo)',
      '\\d* ?comentários?|deixe (?:um|o seu|seu) comentário.*',
      '.*\\b(?:assine|inscreva-se|subscreva|cadastre-se|receba)\\b.*\\bnewsletter\\b.*',
      '.*\\bpolítica de (?:cookies|privacidade)\\b.*|(?:este|nosso) (?:site|sítio|portal) (?:utiliza|usa) cookies\\b.*|(?:nós )?(?:utilizamos|usamos) cookies\\b.*|aceitar(?: todos)?(?: os)?(?: cookies)?',
      '.*\\btodos os direitos reservados\\.?|©\\s.*|contato|contacto',
      '(?:tags|etiquetas|temas?|assuntos?|tópicos|categorias?)\\s*:.*',
      'tempo de leitura\\b.*|\\d+ min(?:utos)?(?: de leitura)?',
    ],
  },
  speech: {
    ...NO_SPEECH,
    definite: list('o a os as'),
    passedOn: ['(?:publicad|revelad)[oa]s? (?:por|pel[oa])'],
    beforeOutlet: [
      '(?:disse|disseram|declarou|contou|afirmou) (?:a|ao|à)',
      '(?:segundo|de acordo com|citad[oa]s? (?:por|pel[oa])|entrevista (?:a|ao|à|com))(?: [oa])?',
    ],
    afterOutletWord: ['(?:informou|publicou|revelou|noticiou)'],
    told: ['(?:disse|disseram|declarou|contou|afirmou) (?:a|ao|à)'],
    accordingTo: ['segundo', 'de acordo com', 'conforme'],
    says: phrases(`
      disse(?:ram)?, diz(?:em)?, declar(?:ou|aram|a), afirm(?:ou|aram|a), assegur(?:ou|aram), explic(?:ou|aram|a),
      acrescent(?:ou|aram), anunci(?:ou|aram|a), advertiu, alert(?:ou|aram|a), neg(?:ou|aram|a), admiti(?:u|ram), acus(?:ou|aram|a),
      critic(?:ou|aram), denunci(?:ou|aram), pedi(?:u|ram), pede[m]?, exigi(?:u|ram), coment(?:ou|aram), indic(?:ou|aram),
      lembr(?:ou|aram), reiter(?:ou|aram), insisti(?:u|ram), escreve(?:u|ram), respond(?:eu|eram), pergunt(?:ou|aram),
      promete(?:u|ram), confirm(?:ou|aram), relat(?:ou|aram), acredita[m]?, quer(?:em)?, espera[m]?, reconhece(?:u|ram), defend(?:eu|eram)`),
    saying: list('dizendo acrescentando afirmando'),
    that: ['que'],
    agent: list('por pelo pela'),
    passive: list('foi foram é são sido era'),
    beforeVerb: list('tem têm tinha havia também já não lhe se ainda depois antes sempre nunca nos me'),
    stops: list(`
      que porque quando enquanto como se embora mas onde ontem hoje amanhã depois antes é são foi era está estão tem têm segunda
      terça quarta quinta sexta sábado domingo`),
    after: list('quando enquanto após depois ontem hoje nesta neste durante'),
    determiners: list(`
      o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa vários várias muitos alguns algumas dois duas
      três quatro cinco outro outra outros outras`),
    and: ['e', 'ou'],
    but: ['mas'],
    prepositions: list(
      'de do da dos das a ao à em no na nos nas com por pelo pela para sobre segundo após entre sem até desde contra',
    ),
    joining: list('de do da dos das em no na nos nas para com sobre contra'),
    of: list('de do da dos das'),
    pronouns: {
      he: ['ele'],
      she: ['ela'],
      they: list('eles elas isso isto'),
      own: list('eu nós'),
      who: list('quem que'),
    },
    genders: { he: list('ele dele'), she: list('ela dela') },
    titles: {
      he: list('sr senhor dom ministro presidente prefeito doutor professor senador deputado governador'),
      she: list('sra senhora dona ministra presidenta prefeita doutora professora senadora deputada governadora'),
      either: list('porta-voz general juiz juíza'),
    },
    plurals: ['s'],
    participles: [],
    adverbs: ['mente'],
  },
  relativeDays: ['ontem', 'hoje', 'amanhã', 'anteontem', '(?:na |no |a |o )?(?:semana|mês|ano) (?:passad[oa]|que vem)'],
  fillers:
    'a ao aos após as até com como contra da das de depois do dos e é ela ele em entre era foi já mais mas na nas não no nos o os ou para pela pelas pelo pelos por quando que quem se sem ser seu sob sobre sua são um uma'.split(
      ' ',
    ),
};
