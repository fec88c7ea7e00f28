/** Taglines that blog software comes with, lower case. */
export const PLACEHOLDER_TAGLINES: readonly string[] = [
  'just another wordpress site',
  'just another wordpress weblog',
  'my wordpress blog',
  'otro sitio realizado con wordpress',
  'eine weitere wordpress-seite',
  'un site utilisant wordpress',
  'só mais um site wordpress',
  'un nuovo sito targato wordpress',
  'een nieuwe wordpress site',
  'kolejna witryna oparta na wordpressie',
  'bir başka wordpress sitesi',
  'situs wordpress lainnya',
];
