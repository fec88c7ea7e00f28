/** Text of a site that was never filled in. */
export const PLACEHOLDER_PHRASES: readonly string[] = [
  'lorem ipsum dolor',
  'hello world! welcome to wordpress',
  'just another wordpress site',
  'this is your first post',
  'your address here',
  '123 street',
  'info@example.com',
  'company name here',
];

/** Template variables that should have been replaced. */
export const TEMPLATE_LEFTOVERS: readonly string[] = [
  '%%title%%',
  '%%sitename%%',
  '%%excerpt%%',
  '%title%',
  '%sitename%',
  '{{ title }}',
  '{{title}}',
  '[[title]]',
  '{page.title}',
  '[object object]',
];
