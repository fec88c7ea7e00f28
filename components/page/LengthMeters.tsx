import type { AuditContext } from '../../lib/audits/audit.ts';
import {
  DESCRIPTION_DESKTOP_PIXELS,
  DESCRIPTION_MOBILE_PIXELS,
  descriptionChecks,
} from '../../lib/computed/page-checks/description-checks.ts';
import type { PageCheck } from '../../lib/computed/page-checks/page-check.ts';
import { DESCRIPTION_FONT_SIZE, pixelWidth, TITLE_FONT_SIZE } from '../../lib/computed/page-checks/pixel-ruler.ts';
import { TITLE_DESKTOP_PIXELS, TITLE_MOBILE_PIXELS, titleChecks } from '../../lib/computed/page-checks/title-checks.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { useText } from '../translation.tsx';
import { CheckNote } from './CheckNote.tsx';
import { SEVERITY_LOOKS, worstSeverity } from './severity-looks.ts';

interface LengthMetersProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
}

/** Title and description: characters, width, and every rule that judged them. */
export function LengthMeters({ page, context }: LengthMetersProps) {
  const t = useText();
  return (
    <section class="gw-sec gw-sec--tight">
      <div class="gw-meters">
        <LengthMeter
          label={t('page.title')}
          text={page.title.text ?? ''}
          fontSize={TITLE_FONT_SIZE}
          mobile={TITLE_MOBILE_PIXELS}
          desktop={TITLE_DESKTOP_PIXELS}
          checks={titleChecks(page, context)}
        />
        <LengthMeter
          label={t('page.description')}
          text={page.meta.description?.trim() ?? ''}
          fontSize={DESCRIPTION_FONT_SIZE}
          mobile={DESCRIPTION_MOBILE_PIXELS}
          desktop={DESCRIPTION_DESKTOP_PIXELS}
          checks={descriptionChecks(page, context)}
        />
      </div>
    </section>
  );
}

interface LengthMeterProps {
  readonly label: string;
  readonly text: string;
  readonly fontSize: number;
  /** Pixels at which phones and desktops cut. */
  readonly mobile: number;
  readonly desktop: number;
  readonly checks: readonly PageCheck[];
}

/** The track is a quarter longer than what fits on desktop, so that too long can be seen. */
const TRACK = 1.25;

function LengthMeter({ label, text, fontSize, mobile, desktop, checks }: LengthMeterProps) {
  const t = useText();
  const pixels = Math.round(pixelWidth(text, fontSize));
  const share = (value: number) => `${Math.min(100, (value / (desktop * TRACK)) * 100).toFixed(1)}%`;
  const sizes = { '--v': share(pixels), '--a': share(mobile), '--b': share(desktop) };
  return (
    <div class="gw-meter" data-tone={SEVERITY_LOOKS[worstSeverity(checks)].tone}>
      <h3 class="gw-meter__l">{label}</h3>
      <span class="gw-meter__v">{t('page.length', { count: [...text].length, pixels, limit: desktop })}</span>
      <span class="gw-meter__bar" style={sizes} aria-hidden="true">
        <b />
        <i />
      </span>
      {checks.map((check) => (
        <CheckNote key={check.id} check={check} />
      ))}
    </div>
  );
}
