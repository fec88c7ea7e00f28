import type { DateCandidate } from './date-candidates.ts';

/**
 * What a `<meta>` key says about its date, or `null` when it is not one for dates. Keys are compared by their letters
 * alone, as `publish-date`, `publish_date` and `publishDate` are one key.
 */
export function dateMetaRole(key: string): Pick<DateCandidate, 'role' | 'trust'> | null {
  const letters = key.replace(/[^a-z]/g, '');
  for (const [keys, role, trust] of DATE_KEYS) {
    const rank = keys.indexOf(letters);
    if (rank >= 0) return { role, trust: trust - rank };
  }
  return null;
}

/** The more telling keys come first; sources: Open Graph, Parse.ly, Sailthru, Cxense, Highwire, Dublin Core, RNews. */
const DATE_KEYS = [
  [
    'articlepublishedtime ogarticlepublishedtime ogpublishedtime publishedtime datepublished articlepublished published publishedat parselypubdate sailthrudate cxenseparserecspublishtime publishdate publicationdate pubdate ogpubdate ogpublishdate datepublishedtime articledateoriginal originalpublicationdate vrpublishedtime rnewsdatepublished citationonlinedate citationpublicationdate citationdate btpubdate releasedate shareaholicarticlepublishedtime bpdate publishedon publisheddate datepub pubtime articlepubdate articledate postdate dateofpublication'.split(
      ' ',
    ),
    'published',
    95,
  ],
  // Publishing systems write the day a page was made, or last written, under these; what the page shows comes first.
  [
    'dcdateissued dctermsissued dcdatecreated dctermscreated dctermsavailable dctermsdate dcdate date creationdate articlecreate datecreated created createdat dateposted timestamp'.split(
      ' ',
    ),
    'published',
    45,
  ],
  [
    'articlemodifiedtime ogmodifiedtime ogupdatedtime datemodified articlemodified articleupdated articleupdatedtime modifiedtime updatedtime dctermsmodified dcdatemodified dcmodified lastmodified lastmod revisiondate revised updated dateupdate shareaholicarticlemodifiedtime'.split(
      ' ',
    ),
    'modified',
    95,
  ],
] as const;
