import type { ByLanguage } from './languages.ts';

/** Phrases of articles about guest posting, and contact invitations that look like doors: never a door. */
export const GUEST_DOOR_LOOKALIKES: ByLanguage<readonly string[]> = {
  en: [
    'guest posting sites',
    'guest post sites',
    'write for us sites',
    'write for us blogs',
    'list of guest',
    'how to write a guest post',
    'what is guest posting',
    'guest posting service',
    'write to us',
  ],
  es: [
    'sitios para guest posting',
    'webs para publicar artículos',
    'qué es el guest blogging',
    'escríbenos',
    'escribenos',
  ],
  de: ['gastbeitrag definition', 'was ist ein gastbeitrag', 'gastartikel anfragen', 'schreiben sie uns', 'schreib uns'],
  fr: ["qu'est-ce que le guest blogging", 'rédiger un article invité', 'écrivez-nous', 'nous écrire'],
  pt: ['o que é guest post', 'sites para guest post', 'escreva para nós', 'escreva-nos', 'fale conosco'],
  it: ["cos'è un guest post", 'significato guest blogging', 'scrivici'],
  nl: ['wat is een gastblog', 'gastbloggen tips', 'schrijf ons'],
  pl: ['czym są artykuły gościnne', 'czym są artykuł gościnny', 'napisz do nas'],
  tr: ['misafir yazarlık nedir', 'bize yazın', 'bize ulaşın'],
  id: ['apa itu guest post', 'apa itu penulis tamu', 'hubungi kami'],
  hi: ['guest post kaise kare', 'guest post kya hai'],
};
