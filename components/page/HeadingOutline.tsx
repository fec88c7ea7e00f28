import { useState } from 'preact/hooks';
import type { AuditContext } from '../../lib/audits/audit.ts';
import { headingChecks } from '../../lib/computed/page-checks/heading-checks.ts';
import type { PageCheck } from '../../lib/computed/page-checks/page-check.ts';
import { headingOutline } from '../../lib/export/heading-outline.ts';
import type { HeadingFact, PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { EyeButton } from '../show-on-page.tsx';
import { useText, useTranslate } from '../translation.tsx';
import { CheckNote } from './CheckNote.tsx';
import { SEVERITY_LOOKS } from './severity-looks.ts';

interface HeadingOutlineProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
  readonly onCopy: (text: string) => void;
}

/**
 * The headings in document order, each fault in its line; what concerns the whole outline comes first. Menus and
 * footers are left out at first, for they can hold more headings than the article.
 */
export function HeadingOutline({ page, context, onCopy }: HeadingOutlineProps) {
  const t = useText();
  const checks = headingChecks(page, context);
  const general = checks.filter(({ evidence }) => evidence.locator?.kind !== 'heading');
  const inArticle = page.headings.filter(({ placement }) => placement === 'article');
  const [isWhole, setWhole] = useState(inArticle.length === 0);
  const shown = isWhole ? page.headings : inArticle;
  const issues = checks.filter(({ severity }) => severity === 'warning' || severity === 'error').length;
  return (
    <section class="gw-sec gw-sec--flush gw-sec--list">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('page.headings')}</h2>
        <span class="gw-sec__note">{t('page.headings_count', { count: page.counts.headings, issues })}</span>
      </div>
      {general.length > 0 && (
        <div class="gw-outline__general">
          {general.map((check, at) => (
            <CheckNote key={`${check.id}-${at}`} check={check} />
          ))}
        </div>
      )}
      {page.headings.length > 0 && (
        <div class="gw-outline__scope">
          {inArticle.length > 0 && inArticle.length < page.headings.length && (
            <>
              <ScopeChip
                label={t('page.headings_article')}
                list={inArticle}
                isOn={!isWhole}
                onChoose={() => setWhole(false)}
              />
              <ScopeChip
                label={t('page.headings_all')}
                list={page.headings}
                isOn={isWhole}
                onChoose={() => setWhole(true)}
              />
            </>
          )}
          <button
            type="button"
            class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm gw-push"
            aria-label={t('page.copy_headings')}
            title={t('page.copy_headings')}
            onClick={() => onCopy(headingOutline(shown))}
          >
            <Icon name="copy" size="sm" />
          </button>
        </div>
      )}
      {shown.length > 0 && (
        <ol class="gw-outline">
          {shown.map((heading) => (
            <HeadingRow
              key={heading.index}
              heading={heading}
              checks={checks.filter((check) => isAbout(check, heading))}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface ScopeChipProps {
  readonly label: string;
  readonly list: readonly HeadingFact[];
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

const ScopeChip = ({ label, list, isOn, onChoose }: ScopeChipProps) => (
  <button type="button" class="gw-chip gw-chip--sm" aria-pressed={isOn} onClick={onChoose}>
    {label}
    <span class="gw-count">{list.length}</span>
  </button>
);

const isAbout = ({ evidence: { locator } }: PageCheck, { index }: HeadingFact): boolean =>
  locator?.kind === 'heading' && locator.index === index;

interface HeadingRowProps {
  readonly heading: HeadingFact;
  readonly checks: readonly PageCheck[];
}

function HeadingRow({ heading, checks }: HeadingRowProps) {
  const t = useText();
  const translate = useTranslate();
  const { index, level, text, textSource, placement, isHidden } = heading;
  const [first] = checks;
  return (
    <li style={{ '--l': Math.min(level, DEEPEST) }} data-tone={first && SEVERITY_LOOKS[first.severity].tone}>
      <span class="gw-outline__h">{t('page.heading_level', { level })}</span>
      <span class="gw-outline__x">
        {text === '' ? <i class="gw-muted">{t('page.heading_empty')}</i> : <PageText text={text} />}
        {textSource === 'alt' && <span class="gw-badge">{t('page.heading_image')}</span>}
        {isHidden && <span class="gw-badge">{t('page.heading_hidden')}</span>}
        {placement !== 'article' && <span class="gw-badge">{t(`placement.${placement}`)}</span>}
        {checks.map(({ id, severity, evidence }) => (
          <span class="gw-outline__issue" key={id} data-tone={SEVERITY_LOOKS[severity].tone}>
            <Icon name={SEVERITY_LOOKS[severity].icon} />
            {translate(evidence.message)}
          </span>
        ))}
      </span>
      <EyeButton locator={{ kind: 'heading', index }} subject={text} />
    </li>
  );
}

/** `aria-level` may be any number; the drawing has room for six. */
const DEEPEST = 6;
