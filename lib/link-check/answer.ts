/** What came of one request. */
export type Answer =
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** The address that answered, after redirects. */
      readonly url: string;
      readonly contentType: string;
      readonly retryAfter: string | null;
      readonly robotsTag: string | null;
      /** The server says that it wants a person, as Cloudflare does in a header. */
      readonly isChallenge: boolean;
      /** How the page begins; `null` when its body was not read. */
      readonly start: string | null;
    }
  | { readonly kind: 'timed-out' }
  /** No connection: unknown name, refused, broken encryption, endless redirects. The browser does not say which. */
  | { readonly kind: 'failed' };

export type Answered = Extract<Answer, { kind: 'answered' }>;
