import type { ByLanguage } from './languages.ts';

/** Words that may name an invitation, and as often name something else; never enough in running text. */
export const GUEST_DOOR_HINTS: ByLanguage<readonly string[]> = {
  en: [
    'contribute',
    'submissions',
    'submission guidelines',
    'guest post',
    'guest blog',
    'share your story',
    'join our writers',
    'guest posting india',
    'write for us india',
  ],
  es: ['colabora con nosotros', 'colabora', 'colaboraciones', 'artículo invitado', 'post invitado', 'autor invitado'],
  de: ['gastbeitrag', 'gastbeiträge', 'gastartikel', 'gastautor', 'gastautoren', 'mitschreiben'],
  fr: ['article invité', 'articles invités', 'contribuer', 'contributeurs'],
  pt: ['escreva para nós', 'artigo convidado', 'autor convidado', 'post convidado', 'colunistas', 'colabore'],
  it: ['collabora con noi', 'collabora', 'articolo ospite', 'guest post'],
  nl: ['gastblog', 'gastblogs', 'gastartikel', 'gastblogger', 'gastbijdrage', 'gastbijdragen'],
  pl: ['artykuł gościnny', 'artykuły gościnne', 'wpis gościnny', 'wpisy gościnne', 'współpraca'],
  tr: ['konuk yazar', 'misafir yazar', 'misafir yazarlık', 'yazar olmak istiyorum'],
  id: ['penulis tamu', 'artikel tamu', 'blogger tamu', 'kontributor'],
  hi: ['guest post kare', 'गेस्ट पोस्ट', 'अतिथि लेखक'],
};
