import type { LanguageWords } from './languageWords.ts';

/** Spanish. */
export const es: LanguageWords = {
  page: {
    byline: ['por', 'autora?:?'],
    furniture: [
      '(?:compartir|imprimir|enviar|guardar|comentar|escuchar|seguir|copiar enlace)(?: (?:en|por|con) .{1,40}| (?:este )?artículo| (?:esta )?noticia)?',
      '(?:publicidad|anuncio|contenido patrocinado|patrocinado)',
      '(?:lea (?:también|además|más)|lee (?:también|más)|leer más|le puede interesar|te puede interesar|también (?:le|te) puede interesar|más (?:noticias|información|sobre)|ver (?:también|más)|noticias relacionadas|artículos relacionados|relacionad[oa]s?|lo más (?:leído|visto)|últimas noticias|recomendad[oa]s?)\\b[^.!?]{0,120}',
      '(?:inicio|portada|menú|buscar|iniciar sesión|regístrate|cerrar|volver arriba|ir al contenido|saltar al contenido)',
      '\\d* ?comentarios?|deja un comentario.*|escribe un comentario.*',
      '.*\\b(?:suscríb[ae](?:te|se)|regístr[ae](?:te|se)|recib[ae])\\b.*\\b(?:bolet[ií]n|newsletter|correo)\\b.*',
      '.*\\bpolítica de (?:cookies|privacidad)\\b.*|(?:este|nuestro) (?:sitio|sitio web) (?:utiliza|usa) cookies\\b.*',
      '.*\\btodos los derechos reservados\\.?|©\\s.*|aviso legal|contacto',
      '(?:etiquetas?|temas?|archivado en|categorías?|tags):.*',
      '(?:tiempo de lectura|lectura):?.*|\\d+ min(?:utos)?(?: de lectura)?',
    ],
  },
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
