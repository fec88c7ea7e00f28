import { ICON_PATHS, type IconName } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  readonly size?: 'sm' | 'md' | 'lg';
}

/** A drawing only; the words beside it, or the label of its button, say what it means. */
export const Icon = ({ name, size = 'md' }: IconProps) => (
  <svg class={CLASSES[size]} viewBox="0 0 16 16" aria-hidden="true" data-icon={name}>
    <path d={ICON_PATHS[name]} />
  </svg>
);

const CLASSES = { sm: 'gw-i gw-i--sm', md: 'gw-i', lg: 'gw-i gw-i--lg' } as const;
