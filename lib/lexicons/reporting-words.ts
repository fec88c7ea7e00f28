import type { ByLanguage } from './languages.ts';

/** Words that hand the floor to a source: "said", "according to". */
export const REPORTING_WORDS: ByLanguage<readonly string[]> = {
  en: ['said', 'says', 'told', 'explained', 'explains', 'according to', 'argues', 'recalls', 'wrote in'],
  es: ['dijo', 'dice', 'según', 'explicó', 'explica', 'afirmó', 'asegura'],
  de: ['sagte', 'sagt', 'laut', 'erklärte', 'erklärt', 'berichtet', 'zufolge'],
  fr: ['a déclaré', 'a dit', 'selon', 'explique', 'affirme', 'raconte', 'précise'],
  pt: ['disse', 'diz', 'segundo', 'explicou', 'explica', 'afirmou', 'afirma', 'de acordo com'],
  it: ['ha detto', 'ha dichiarato', 'secondo', 'spiega', 'racconta', 'afferma'],
  nl: ['zei', 'zegt', 'volgens', 'vertelt', 'legt uit', 'aldus'],
  pl: ['powiedział', 'powiedziała', 'mówi', 'według', 'wyjaśnia', 'twierdzi', 'zdaniem'],
  tr: ['dedi', 'diyor', 'göre', 'açıkladı', 'belirtti', 'söyledi'],
  id: ['kata', 'ujar', 'menurut', 'jelas', 'tutur', 'ungkap'],
  hi: ['ने कहा', 'ने बताया', 'के अनुसार', 'के मुताबिक'],
};

/** Words with which writers speak of themselves. */
export const FIRST_PERSON_WORDS: ByLanguage<readonly string[]> = {
  en: ['i', "i've", "i'm", "i'd", 'my', 'we', "we've", 'our', 'me', 'us'],
  es: ['yo', 'mi', 'mis', 'nosotros', 'nuestro', 'nuestra', 'nuestros', 'me', 'hemos', 'probé', 'probamos'],
  de: ['ich', 'mein', 'meine', 'wir', 'unser', 'unsere', 'mir', 'uns'],
  fr: ['je', "j'ai", 'mon', 'ma', 'mes', 'nous', 'notre', 'nos'],
  pt: ['eu', 'meu', 'minha', 'nós', 'nosso', 'nossa', 'testei', 'testamos'],
  it: ['io', 'mio', 'mia', 'noi', 'nostro', 'nostra', 'abbiamo', 'ho'],
  nl: ['ik', 'mijn', 'wij', 'we', 'onze', 'ons'],
  pl: ['ja', 'mój', 'moja', 'moje', 'my', 'nasz', 'nasza', 'nasze', 'mnie', 'nam'],
  tr: ['ben', 'benim', 'biz', 'bizim', 'bana', 'bize'],
  id: ['saya', 'aku', 'kami'],
  hi: ['मैं', 'मैंने', 'हम', 'हमने', 'मेरा', 'मेरी', 'हमारा'],
};
