import { ROLE_AUTHORS } from '../lexicons/role-authors.ts';
import { computed } from './computed.ts';
import { foldText } from './text-tokens.ts';

export interface PostAuthors {
  readonly posts: number;
  /** People who sign, as the first post names them, most posts first; roles such as "admin" are none. */
  readonly people: readonly { readonly name: string; readonly posts: number }[];
}

const ROLES = new Set(ROLE_AUTHORS.map(foldText));

/** Whether a byline names a person and no role. */
export const isPersonName = (author: string | null): author is string =>
  author !== null && author.trim() !== '' && !ROLES.has(foldText(author));

/** Who signs the posts of a site check; `null` without one. */
export const postAuthors = computed((_, { site }): PostAuthors | null => {
  if (site === null) return null;
  const people = new Map<string, { readonly name: string; posts: number }>();
  for (const { author } of site.posts) {
    if (!isPersonName(author)) continue;
    const known = people.get(foldText(author));
    if (known) known.posts += 1;
    else people.set(foldText(author), { name: author, posts: 1 });
  }
  return { posts: site.posts.length, people: [...people.values()].sort((a, b) => b.posts - a.posts) };
});
