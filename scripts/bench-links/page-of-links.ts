const PARAGRAPH = `<p>${'The kettle was on before the first reader had finished the page, and nobody minded. '.repeat(6)}</p>`;
const WORDS = ['guide', 'report', 'notes', 'survey', 'story', 'list', 'recipe', 'map', 'letter', 'plan'];

/** An article with so many links to 500 sites in it, their texts and marks as mixed as on real pages. */
export function pageOfLinks(count: number): string {
  const links = Array.from({ length: count }, (_, at) => {
    const rel = at % 7 === 0 ? ' rel="nofollow"' : at % 31 === 0 ? ' rel="sponsored"' : '';
    const text = `${WORDS[at % 10]} ${at} on ${WORDS[(at * 7) % 10]}`;
    return `<li><a href="https://site${at % 500}.example/${WORDS[at % 10]}/${at}"${rel}>${text}</a></li>`;
  });
  return `<!doctype html><html lang="en"><title>Many links</title><article><h1>A quiet morning</h1>${PARAGRAPH.repeat(6)}<ul>${links.join('')}</ul></article></html>`;
}
