import type { ComponentChildren } from 'preact';
import type { Tone } from './band-tones.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { useText } from './translation.tsx';

interface FactRowProps {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
  /** Locale key of the word for the icon. */
  readonly status: string;
  readonly children: ComponentChildren;
  /** The eye, where the fact has a place on the page. */
  readonly action?: ComponentChildren;
}

/** One fact in a `<dl>`: its state, its name, its value. */
export function FactRow({ label, tone, icon, status, children, action }: FactRowProps) {
  const t = useText();
  return (
    <div class="gw-row gw-row--top" data-tone={tone}>
      <dt>
        <Icon name={icon} />
        <span>
          <span class="gw-sr">{t(status)} </span>
          {label}
        </span>
      </dt>
      <dd>{children}</dd>
      {action && <dd>{action}</dd>}
    </div>
  );
}
