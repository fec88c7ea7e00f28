import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ArticleBlock, ArticleFacts } from '../../lib/snapshot/types.ts';
import { PageText } from '../PageText.tsx';
import { useText } from '../translation.tsx';

interface ArticleTextProps {
  readonly article: ArticleFacts;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string | null;
  readonly children: ComponentChildren;
}

/** Blocks that are drawn before the reader asks for all of them. */
const FIRST_BLOCKS = 12;

/** The text as it was extracted, to see at a glance whether the right part of the page was read. */
export function ArticleText({ article, direction, language, children }: ArticleTextProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const isCut = !isWhole && article.blocks.length > FIRST_BLOCKS;
  const blocks = isCut ? article.blocks.slice(0, FIRST_BLOCKS) : article.blocks;
  return (
    <section class="gw-sec">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('article.text')}</h2>
        <span class="gw-sec__note">{t(`article_source.${article.source}`)}</span>
      </div>
      {children}
      <div class={isCut ? 'gw-prose gw-prose--cut' : 'gw-prose'} dir={direction} lang={language ?? undefined}>
        {article.title !== null && (
          <h3>
            <PageText text={article.title} />
          </h3>
        )}
        {blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </div>
      {isCut && (
        <div class="gw-more">
          <button type="button" class="gw-btn gw-btn--sm" onClick={() => setWhole(true)}>
            {t('article.show_all', { count: article.wordCount })}
          </button>
        </div>
      )}
    </section>
  );
}

function Block({ block: { kind, text } }: { readonly block: ArticleBlock }) {
  const words = <PageText text={text} />;
  switch (kind) {
    case 'heading':
      return <h4>{words}</h4>;
    case 'quote':
      return <blockquote>{words}</blockquote>;
    case 'code':
    case 'table':
      return <pre class="gw-code">{text}</pre>;
    case 'list-item':
      return <p class="gw-prose__item">{words}</p>;
    default:
      return <p>{words}</p>;
  }
}
