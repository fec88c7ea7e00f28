import { pageLanguage } from '../../computed/page-language.ts';
import { evidence, message } from '../evidence.ts';
import { defineRedFlag } from '../red-flag.ts';

export const languageMismatch = defineRedFlag({
  id: 'language-mismatch',
  limit: 45,
  scope: 'page',
  documentation: {
    fires: 'The article is in a language that the user does not write in.',
    guards: 'No languages are set, or the language of the article is not known.',
    sources: ['heuristic'],
  },
  evaluate: (page, context) => {
    const { languages } = context.settings;
    const { primary } = pageLanguage(page, context);
    if (primary === null || languages.length === 0) return null;
    if (languages.some((language) => language.toLowerCase().split('-')[0] === primary)) return null;
    return {
      summary: message('red_flags.language_mismatch.reason', { language: primary }),
      evidence: [
        evidence(
          'red_flags.language_mismatch.text',
          { language: primary },
          {
            quote: page.article?.title ?? page.title.text,
          },
        ),
      ],
    };
  },
});
