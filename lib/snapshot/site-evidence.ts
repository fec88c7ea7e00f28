/** What a site check found on other pages of the site. Strict JSON. Not gathered yet: audits of scope `site` wait for it. */
export interface SiteEvidence {
  readonly schema: 1;
  /** ISO 8601. */
  readonly takenAt: string;
  /** Newest first. */
  readonly posts: readonly SitePost[];
  /** Names of categories with their number of posts, where the site says. */
  readonly categories: readonly { readonly name: string; readonly count: number }[];
  /** Pages found by their address: guidelines, about, contact, advertise, policies. */
  readonly pages: readonly SitePage[];
}

export interface SitePost {
  readonly url: string;
  readonly title: string;
  readonly author: string | null;
  /** ISO 8601 date. */
  readonly datePublished: string | null;
  /** Outbound links of the post, where the feed carries its content. */
  readonly links: readonly { readonly href: string; readonly text: string; readonly rel: readonly string[] }[] | null;
}

export interface SitePage {
  readonly kind: 'guidelines' | 'about' | 'contact' | 'advertise' | 'policy';
  readonly url: string;
  readonly text: string;
}
