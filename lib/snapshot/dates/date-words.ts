/** A label before a date that says the page was changed then. Matched on lower-case text without marks. */
export const MODIFIED_LABEL =
  /(?<!\p{L})(?:updated|modified|revised|edited|last (?:change|reviewed)|reviewed|aktualisiert|geandert|bearbeitet|stand|letzte anderung|mis[e]? a jour|modifie|maj|actualiza|modifica|aggiorna|atualiza|bijgewerkt|gewijzigd|aktualiz|zaktualiz|uppdatera|oppdatert|opdateret|paivitetty|обновлен|изменен|оновлен|frissit|guncelle|diperbarui|cap nhat|ενημερωση|更新|最終|수정|تحديث|עודכן)[^\d]{0,30}$/u;

/** A label before a date that says the page was published then. */
export const PUBLISHED_LABEL =
  /(?<!\p{L})(?:published|posted|publish date|date|created|written|first (?:published|posted)|on|veroffentlicht|erstellt|publiziert|datum|publie|public|pubblica|geplaatst|gepubliceerd|opublikowan|dodano|publicerad|publisert|udgivet|julkaistu|опубликован|дата|розміщен|yayin|dipublikasikan|dang|投稿|公開|掲載|発表|发布|發布|등록|입력|작성|نشر|פורסם)[^\d]{0,30}$/u;

/** A label of some other date: an event, a birth, a copyright line, a reader's comment. */
export const OTHER_LABEL =
  /(?:©|\(c\)|copyright|expires?|deadline|until|bis zum|born|geboren|joined|member since|comments?|kommentar|replied|says|event)[^\d]{0,30}$/u;
