import { useState } from 'preact/hooks';
import type { Locator } from '../../lib/audits/audit.ts';
import type { JudgedLink } from '../../lib/computed/judged-links.ts';
import type { MarkAnswer, MarkCommand, MarkTarget, MarkVerdict } from '../../lib/highlight/mark-command.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import type { ShowOnPage } from '../show-on-page.tsx';
import { useText } from '../translation.tsx';

export interface Marks extends ShowOnPage {
  /** Whether the links of the page are coloured, as far as we did it. */
  readonly isHighlighted: boolean;
  readonly toggleHighlight: (links: readonly JudgedLink[]) => void;
}

type MarkPage = (command: MarkCommand) => Promise<MarkAnswer>;

/** Points at facts on the page and colours its links, and says so when that cannot be seen. */
export function useMarks(page: PageSnapshot, markPage: MarkPage, say: (text: string) => void): Marks {
  const t = useText();
  const [shown, setShown] = useState<Locator | null>(null);
  const [isHighlighted, setHighlighted] = useState(false);

  const report = ({ outcome }: MarkAnswer) => {
    if (outcome !== 'done') say(t(outcome === 'hidden' ? 'app.hidden_on_page' : 'app.gone_from_page'));
    return outcome === 'done';
  };
  const show = (locator: Locator, subject: string) => {
    setShown(locator);
    void markPage({ kind: 'show', target: targetOf(locator, page), label: subject }).then(report);
  };
  const toggleHighlight = (links: readonly JudgedLink[]) => {
    const command: MarkCommand = isHighlighted ? { kind: 'clear' } : highlightCommand(links, t);
    void markPage(command).then((answer) => setHighlighted(report(answer) && !isHighlighted));
  };
  return { shown, show, isHighlighted, toggleHighlight };
}

const targetOf = ({ kind, index }: Locator, page: PageSnapshot): MarkTarget =>
  kind === 'block' ? { kind, text: page.article?.blocks[index]?.text ?? '' } : { kind, index };

const MARK_VERDICTS: Readonly<Record<JudgedLink['follow']['verdict'], MarkVerdict>> = {
  followable: 'followed',
  qualified: 'qualified',
  uncertain: 'uncertain',
  'not-followable': 'not-followed',
};

const VERDICTS: readonly MarkVerdict[] = ['followed', 'qualified', 'uncertain', 'not-followed'];

function highlightCommand(links: readonly JudgedLink[], t: ReturnType<typeof useText>): MarkCommand {
  const marks = links.map(({ link, follow }) => ({
    index: link.index,
    verdict: MARK_VERDICTS[follow.verdict],
  }));
  const entries = VERDICTS.map((verdict) => ({
    verdict,
    label: t(`mark_legend.${verdict}`),
    count: marks.filter((mark) => mark.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return { kind: 'highlight', links: marks, legend: { entries, hint: t('mark_legend.hint') } };
}
