/** Key of the sentence about a limit that was reached: `copiedNodes` has its words at `too_much.copied_nodes`. */
export const limitKey = (limit: string | null): string =>
  `too_much.${(limit ?? '').replace(/[A-Z]/g, '_$&').toLowerCase()}`;
