import { describe, expect, test } from 'vitest';
import { zoneOf } from './zone.ts';

const zone = (classAndId: string, name = 'div', isInsideArticle = false) =>
  zoneOf({ name, role: null, itemprop: null, classAndId }, isInsideArticle);

describe('classes and ids', () => {
  test.each([
    ['comments-section ', 'comments'],
    ['comment-list ', 'comments'],
    [' comments', 'comments'],
    ['PostCommentText ', 'comments'],
    ['jdgm-review-widget ', 'comments'],
    ['product-reviews ', 'comments'],
    ['related-posts ', 'related'],
    ['RelatedCoverage-container-3x ', 'related'],
    ['author-box ', 'author-bio'],
    ['footer2 ', 'footer'],
    ['footer ', 'footer'],
    ['widget widget_recent_entries ', 'sidebar'],
    ['widget-area ', 'sidebar'],
    ['share-buttons ', 'share'],
  ])('%j opens %s', (classAndId, expected) => {
    expect(zone(classAndId)).toBe(expected);
  });

  test.each([
    ['comments-open '],
    ['no-comments-yet '],
    ['post-content '],
    ['review-content '],
    ['so-panel widget widget_sow-editor '],
    ['widget Blog '],
    ['shareholders '],
    ['unrelated '],
    [' '],
  ])('%j opens nothing', (classAndId) => {
    expect(zone(classAndId)).toBeNull();
  });

  test('of a post they are its tags and settings', () => {
    expect(zone('post hentry tag-share related comments ', 'article')).toBeNull();
    expect(zone('comment hentry-no ', 'article')).toBe('comments');
    expect(zone('sidebar comments ', 'body')).toBeNull();
  });
});

test.each([
  ['nav', false, 'navigation'],
  ['header', false, 'header'],
  ['header', true, null],
  ['footer', true, null],
  ['aside', true, 'sidebar'],
  ['div', false, null],
])('the element %s, inside an article: %s', (name, isInside, expected) => {
  expect(zone(' ', name, isInside)).toBe(expected);
});

test.each([
  ['complementary', null, 'sidebar'],
  ['contentinfo', null, 'footer'],
  ['main', null, null],
  [null, 'comment', 'comments'],
])('role %s, itemprop %s', (role, itemprop, expected) => {
  expect(zoneOf({ name: 'div', role, itemprop, classAndId: ' ' }, false)).toBe(expected);
});
