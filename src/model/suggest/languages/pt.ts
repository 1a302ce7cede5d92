import type { LanguageWords } from './languageWords.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  page: {
    byline: ['por', 'autora?:?'],
    furniture: [
      '(?:compartilh(?:e|ar)|partilh(?:e|ar)|imprimir|enviar|salvar|guardar|comentar|ouvir|seguir|copiar link)(?: (?:no|na|por|com|em|via) .{1,40}| (?:este |esta )?(?:artigo|notícia|matéria))?',
      '(?:publicidade|anúncio|conteúdo patrocinado|patrocinado|continua (?:depois|após) da publicidade)',
      '(?:lei(?:a|am) (?:também|mais|ainda)|ler mais|veja (?:também|mais)|saiba mais|ver mais|mais (?:notícias|sobre|lidas)|notícias relacionadas|artigos relacionados|relacionad[oa]s|últimas notícias|recomendad[oa]s|você pode gostar)\\b[^.!?]{0,120}',
      '(?:início|página inicial|menu|buscar|pesquisar|entrar|iniciar sessão|cadastre-se|fechar|voltar ao topo|ir para o conteúdo|pular para o conteúdo)',
      '\\d* ?comentários?|deixe (?:um|o seu|seu) comentário.*',
      '.*\\b(?:assine|inscreva-se|subscreva|cadastre-se|receba)\\b.*\\bnewsletter\\b.*',
      '.*\\bpolítica de (?:cookies|privacidade)\\b.*|(?:este|nosso) (?:site|sítio|portal) (?:utiliza|usa) cookies\\b.*',
      '.*\\btodos os direitos reservados\\.?|©\\s.*|contato|contacto',
      '(?:tags|etiquetas|temas?|assuntos?|tópicos|categorias?)\\s*:.*',
      'tempo de leitura\\b.*|\\d+ min(?:utos)?(?: de leitura)?',
    ],
  },
  relativeDays: ['ontem', 'hoje', 'amanhã', 'anteontem', '(?:na |no |a |o )?(?:semana|mês|ano) (?:passad[oa]|que vem)'],
  fillers:
    'a ao aos após as até com como contra da das de depois do dos e é ela ele em entre era foi já mais mas na nas não no nos o os ou para pela pelas pelo pelos por quando que quem se sem ser seu sob sobre sua são um uma'.split(
      ' ',
    ),
};
