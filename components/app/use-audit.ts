import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Reading, TabSummary } from '../../lib/snapshot/reading.ts';
import type { AuditServices } from './services.ts';

export type AuditState =
  | { readonly status: 'working'; readonly isSlow: boolean }
  | { readonly status: 'no-tab' }
  | Reading;

export interface RunningAudit {
  readonly state: AuditState;
  /** The tab the state is about; `null` until the browser has named it. */
  readonly tab: TabSummary | null;
  /** The tab has left the page since: what is shown is about the page as it was. */
  readonly isStale: boolean;
  readonly again: () => void;
  /** Ends the waiting; what the page says later is not listened to. */
  readonly stop: () => void;
}

type Services = Pick<AuditServices, 'findTab' | 'readPage' | 'watchTab'>;

/** Reads the page in front of the person, once on opening and again on request. Only the last request's answer counts. */
export function useAudit(services: Services): RunningAudit {
  const [state, setState] = useState<AuditState>({ status: 'working', isSlow: false });
  const [tab, setTab] = useState<TabSummary | null>(null);
  const [isStale, setStale] = useState(false);
  const run = useRef(0);

  const again = useCallback(() => {
    run.current += 1;
    const own = run.current;
    const isCurrent = () => run.current === own;
    setState({ status: 'working', isSlow: false });
    setStale(false);
    void readFrontTab(services, {
      onTab: (found) => isCurrent() && setTab(found),
      onSlow: () => isCurrent() && setState({ status: 'working', isSlow: true }),
    }).then((end) => isCurrent() && setState(end));
  }, [services]);

  const stop = useCallback(() => {
    run.current += 1;
    setState({ status: 'failed', reason: 'stopped', detail: 'stopped by the user' });
  }, []);

  // Not after the first painting: the page can be read while the popup is painted.
  useLayoutEffect(() => {
    again();
    return () => {
      run.current += 1;
    };
  }, [again]);

  const isDone = state.status !== 'working';
  useEffect(() => {
    if (tab === null || !isDone) return undefined;
    return services.watchTab(tab, () => setStale(true));
  }, [services, tab, isDone]);

  return { state, tab, isStale, again, stop };
}

interface Progress {
  readonly onTab: (tab: TabSummary) => void;
  readonly onSlow: () => void;
}

async function readFrontTab(services: Services, { onTab, onSlow }: Progress): Promise<AuditState> {
  const tab = await services.findTab();
  if (tab === null) return { status: 'no-tab' };
  onTab(tab);
  return services.readPage(tab, onSlow);
}
