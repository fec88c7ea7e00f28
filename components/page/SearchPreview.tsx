import { useState } from 'preact/hooks';
import {
  DESCRIPTION_DESKTOP_PIXELS,
  DESCRIPTION_MOBILE_PIXELS,
} from '../../lib/computed/page-checks/description-checks.ts';
import { DESCRIPTION_FONT_SIZE, fitToWidth, TITLE_FONT_SIZE } from '../../lib/computed/page-checks/pixel-ruler.ts';
import { TITLE_DESKTOP_PIXELS, TITLE_MOBILE_PIXELS } from '../../lib/computed/page-checks/title-checks.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';

type View = 'desktop' | 'mobile';

const LIMITS = {
  desktop: { title: TITLE_DESKTOP_PIXELS, description: DESCRIPTION_DESKTOP_PIXELS },
  mobile: { title: TITLE_MOBILE_PIXELS, description: DESCRIPTION_MOBILE_PIXELS },
} as const;

/** The page as a search result, cut about where it would be cut. */
export function SearchPreview({ page }: { readonly page: PageSnapshot }) {
  const t = useText();
  const [view, setView] = useState<View>('desktop');
  const limits = LIMITS[view];
  const title = fitToWidth(page.title.text ?? '', TITLE_FONT_SIZE, limits.title);
  const whole = page.meta.description?.trim() ?? '';
  const description = fitToWidth(whole, DESCRIPTION_FONT_SIZE, limits.description);
  const { host, path } = placeOf(page.url);
  return (
    <section class="gw-sec">
      <div class="gw-sec__head">
        <h2 class="gw-sec__title">{t('page.preview')}</h2>
        <div class="gw-seg gw-push" role="radiogroup" aria-label={t('page.preview_size')}>
          <ViewOption view="desktop" selected={view} label={t('page.desktop')} onSelect={setView} />
          <ViewOption view="mobile" selected={view} label={t('page.mobile')} onSelect={setView} />
        </div>
      </div>
      <div class="gw-serp" data-view={view} dir={page.language.direction}>
        <div class="gw-serp__site">
          <SiteMark host={host} size="lg" />
          <div class="gw-serp__place">
            <div class="gw-serp__name gw-clip">
              <PageText text={page.site.name ?? host} />
            </div>
            <div class="gw-serp__url gw-clip">
              <PageText text={path} />
            </div>
          </div>
        </div>
        <p class="gw-serp__title">{title.shown === '' ? t('page.no_title') : <PageText text={title.shown} />}</p>
        <p class="gw-serp__desc">
          {whole === '' ? t('page.no_description') : <PageText text={description.shown} />}
          {description.isCut && (
            <>
              {' '}
              <s class="gw-serp__cut">
                <PageText text={cutOff(whole, description.shown)} />
              </s>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

/** The words that a reader would not see. */
const cutOff = (whole: string, shown: string): string => whole.slice(shown.replace(/ ?…$/u, '').length).trim();

interface ViewOptionProps {
  readonly view: View;
  readonly selected: View;
  readonly label: string;
  readonly onSelect: (view: View) => void;
}

const ViewOption = ({ view, selected, label, onSelect }: ViewOptionProps) => (
  <label class="gw-seg__opt">
    <input type="radio" name="view" value={view} checked={view === selected} onChange={() => onSelect(view)} />
    <Icon name={view === 'desktop' ? 'desktop' : 'phone'} size="sm" />
    {label}
  </label>
);

/** `https://blog.example › posts › a-post`, as search results write addresses. */
function placeOf(url: string): { readonly host: string; readonly path: string } {
  if (!URL.canParse(url)) return { host: url, path: url };
  const { origin, hostname, pathname } = new URL(url);
  const parts = pathname.split('/').filter((part) => part !== '');
  return { host: hostname, path: [origin === 'null' ? url : origin, ...parts.map(decoded)].join(' › ') };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
