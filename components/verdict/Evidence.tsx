import type { Evidence, Locator, Message } from '../../lib/audits/audit.ts';
import { PageText } from '../PageText.tsx';
import { SafeLink } from '../SafeLink.tsx';
import { useTranslate } from '../translation.tsx';

interface EvidenceListProps {
  readonly summary: Message;
  readonly evidence: readonly Evidence[];
  /** How many pieces are shown; the rest is counted elsewhere. */
  readonly most: number;
}

/** What was found, and the page's own words for it. */
export function EvidenceList({ summary, evidence, most }: EvidenceListProps) {
  const translate = useTranslate();
  return (
    <div class="gw-ev">
      <p>{translate(summary)}</p>
      {evidence.slice(0, most).map((piece) => (
        <p key={`${piece.message.key}${piece.quote}${piece.url}`} class="gw-ev__piece">
          {translate(piece.message)}
          {piece.quote !== null && (
            <>
              {' '}
              <q>
                <PageText text={piece.quote} />
              </q>
            </>
          )}
          {piece.url !== null && (
            <>
              {' '}
              <SafeLink href={piece.url}>
                <PageText text={shortAddress(piece.url)} />
              </SafeLink>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** Where the first piece of evidence with a place stands. */
export const firstLocator = (evidence: readonly Evidence[]): Locator | null =>
  evidence.find(({ locator }) => locator !== null)?.locator ?? null;

function shortAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname } = new URL(url);
  return `${hostname}${pathname === '/' ? '' : pathname}`;
}
