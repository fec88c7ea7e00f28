/** Names of `meta` tags with which owners verify a site at a marketplace for articles and links. Seen in public site code. */
export const MARKETPLACE_META_NAMES: readonly string[] = [
  'publisuites-verify-code',
  'getlinko-verify-code',
  'linkatomic-verify-code',
  'linkdoozer-verification',
  'spr-verification',
  'outreach_verification',
];
