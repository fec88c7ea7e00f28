interface SiteMarkProps {
  readonly host: string;
  readonly size?: 'sm' | 'md' | 'lg';
}

/** A letter in a colour of its own for each site. A site's real icon is never loaded: that would tell it we look. */
export function SiteMark({ host, size = 'md' }: SiteMarkProps) {
  const name = host.replace(/^www\./, '');
  return (
    <span class={CLASSES[size]} style={{ '--fav': colourOf(name) }} aria-hidden="true">
      {[...name][0] ?? '?'}
    </span>
  );
}

const CLASSES = { sm: 'gw-fav gw-fav--sm', md: 'gw-fav', lg: 'gw-fav gw-fav--lg' } as const;

/** White on each of them has a contrast of at least 4.5:1. */
const COLOURS = [
  '#2f6b57',
  '#8a2f2f',
  '#5b4a9e',
  '#2d6a4f',
  '#1f6f8b',
  '#9a5b13',
  '#a83c5b',
  '#3f56b5',
  '#7c3a8c',
  '#4b5563',
];

function colourOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return COLOURS[sum % COLOURS.length] ?? '#4b5563';
}
