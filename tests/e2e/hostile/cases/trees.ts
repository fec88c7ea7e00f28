import { expect } from 'vitest';
import { LIMITS } from '../../../../lib/snapshot/limits.ts';
import { ARTICLE, articleWith, PARAGRAPH_LIST, PARAGRAPHS_HTML, pageAround, script, times } from '../article.ts';
import { type HostileCase, pageOf } from '../hostile-case.ts';

/** Properties of a form that Readability reads, and that a control's name shadows in Chromium. */
const SHADOWED = [
  'querySelectorAll',
  'getElementsByTagName',
  'tagName',
  'textContent',
  'getAttribute',
  'hasAttribute',
  'removeAttribute',
  'removeChild',
  'parentNode',
  'nextElementSibling',
  'firstChild',
  'attributes',
];

const eachParagraph = (wrap: (paragraph: string, index: number) => string): string =>
  `<article><h1>A quiet morning in the garden</h1>${PARAGRAPH_LIST.map((text, index) => wrap(`<p>${text}</p>`, index)).join('')}</article>`;

const ARTICLE_READ = 'The article is read in full; the tab stays alive.';

/** D: trees of elements that trap, shadow, nest or move. */
export const TREES: readonly HostileCase[] = [
  {
    id: 'D01',
    title: 'A form whose controls are named parentNode and nextElementSibling',
    happens: ARTICLE_READ,
    serve: () =>
      pageAround(
        `<article><h1>A quiet morning in the garden</h1><form><input name="parentNode"><input name="nextElementSibling">${PARAGRAPHS_HTML}</form></article>`,
      ),
    ends: ['article'],
  },
  {
    id: 'D02',
    title: `Forms around paragraphs, their controls named ${SHADOWED.length} properties that readers of pages use`,
    happens: ARTICLE_READ,
    serve: () =>
      pageAround(
        eachParagraph(
          (paragraph, index) =>
            `<form><input name="${SHADOWED[index * 2]}"><input name="${SHADOWED[index * 2 + 1]}">${paragraph}</form>`,
        ),
      ),
    ends: ['article'],
  },
  {
    id: 'D03',
    title: 'The same names on buttons, images, objects, and on controls outside their form',
    happens: ARTICLE_READ,
    serve: () =>
      pageAround(
        `${eachParagraph(
          (paragraph, index) =>
            `<form id="f${index}"><button id="${SHADOWED[index]}" type="button"></button><img alt="" name="${SHADOWED[index]}"><object name="${SHADOWED[index + 6]}"></object>${paragraph}</form>`,
        )}${times(6, (index) => `<input form="f${index}" name="${SHADOWED[index]}">`)}`,
      ),
    ends: ['article'],
  },
  {
    id: 'D04',
    title: "Images, forms and frames named like the document's own properties",
    happens: 'Title, address and article are read right.',
    serve: () =>
      articleWith(
        '<img alt="" name="body"><img alt="" name="head"><form name="documentElement"></form><iframe name="cookie"></iframe><img alt="" name="querySelectorAll"><a id="URL"></a><img alt="" name="title"><form name="implementation"></form>',
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).title.text).toBe('A quiet morning');
      expect(pageOf(seen).url).toContain('/case/D04');
    },
  },
  {
    id: 'D05',
    title: 'A script that replaces Array.prototype.map, JSON, getAttribute and Promise, and adds to Object.prototype',
    happens: 'Nothing of it reaches the extension; the article is read in full.',
    serve: () =>
      articleWith(
        script(`Array.prototype.map = JSON.stringify = JSON.parse = Element.prototype.getAttribute = Document.prototype.querySelectorAll = () => { throw new Error('patched'); };
          Object.prototype.pwned = true; window.Promise = function () { throw new Error('patched'); };`),
      ),
    ends: ['article'],
  },
  {
    id: 'D06',
    title: '5,000 nested elements in the markup',
    happens: 'The article is read in full; the depth limit is noted.',
    serve: () => articleWith(`${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`),
    ends: ['article'],
    notes: ['truncated'],
  },
  {
    id: 'D07',
    title: '3,000 hidden nested elements, made by a script',
    happens: 'The article is read in full; the depth limit is noted; the tab stays alive.',
    serve: () =>
      articleWith(
        // From the inside out: the other way, or with more of them, the browsers themselves take half a minute.
        script(`let deep = document.createElement('p'); deep.append('bottom');
          for (let i = 0; i < 3000; i += 1) { const around = document.createElement('div'); around.append(deep); deep = around; }
          deep.style.display = 'none'; document.body.append(deep);`),
      ),
    ends: ['article'],
    notes: ['truncated'],
    // Serialising such a tree is what kills a tab; nobody may do it, the test included.
    isRestless: true,
  },
  {
    id: 'D08',
    title: '3,000 nested elements that are seen, made by a script',
    happens: 'The article is read in full; where the tab itself crashes on it, the popup says that it cannot be read.',
    serve: () =>
      articleWith(
        script(`let deep = document.createElement('p'); deep.append('bottom');
          for (let i = 0; i < 3000; i += 1) { const around = document.createElement('div'); around.append(deep); deep = around; }
          document.body.append(deep);`),
      ),
    // Chromium draws no tree so deep, and tells an extension only that it may not read the tab that has crashed.
    ends: { chromium: ['article', 'refused.no_access.title', 'failed.page_gone.title'], firefox: ['article'] },
    isRestless: true,
  },
  {
    id: 'D09',
    title: '100,000 list items with a link each',
    happens:
      'All links are counted, the first 10,000 are listed, and the popup says so; or that the page does not answer.',
    serve: () =>
      articleWith(
        `<ul style="content-visibility:hidden">${times(100_000, (index) => `<li><a href="https://site${index % 500}.example/${index}">Link ${index}</a>`)}</ul>`,
      ),
    // A slow machine may need longer than the popup waits; then it says so, and that is an end too.
    ends: ['article', 'failed.no_answer.title'],
    notes: ['truncated'],
    check: ({ page }) => {
      if (page === null) return;
      expect(page.counts.links).toBe(100_000);
      expect(page.links).toHaveLength(LIMITS.links);
    },
  },
  {
    id: 'D10',
    title: 'One element with 50,000 attributes',
    happens: ARTICLE_READ,
    serve: () => articleWith(`<div ${times(50_000, (index) => `data-a${index}="x" `)}></div>`),
    ends: ['article'],
  },
  {
    id: 'D11',
    title: 'A class of 5 MB',
    happens: ARTICLE_READ,
    serve: () => articleWith(`<div class="${'comment '.repeat(625_000)}"></div>`),
    ends: ['article'],
  },
  {
    id: 'D12',
    title: '100,000 comment nodes',
    happens: ARTICLE_READ,
    // Made by a script: Firefox takes half a minute to parse as many.
    serve: () =>
      articleWith(
        script(`const box = document.createElement('div');
          for (let i = 0; i < 100000; i += 1) box.append(document.createComment(' x '));
          document.body.append(box);`),
      ),
    ends: ['article'],
  },
  {
    id: 'D13',
    title: 'XHTML with CDATA, processing instructions and prefixed elements',
    happens: 'The article is read in full, the text of CDATA with it.',
    serve: () => ({
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:x="urn:x"><head><title>A quiet morning</title></head><body><?pi x?><x:a>x</x:a>${ARTICLE}<p><![CDATA[Some <data> here]]></p></body></html>`,
    }),
    ends: ['article'],
  },
  {
    id: 'D14',
    title: '500 custom elements that throw and add siblings when they are made',
    happens: 'They are read, not made again; the page is the same before and after.',
    serve: () =>
      articleWith(
        `${script(`customElements.define('x-trap', class extends HTMLElement {
          connectedCallback() { if (document.querySelectorAll('x-made').length < 500) this.after(document.createElement('x-made')); throw new Error('made'); }
        });`)}${'<x-trap>inside</x-trap>'.repeat(500)}`,
      ),
    ends: ['article'],
  },
  {
    id: 'D15',
    title: 'The article stands in nested open shadow roots',
    happens: ARTICLE_READ,
    serve: () =>
      pageAround(
        `<h1>A quiet morning in the garden</h1><div id="host"></div>${script(`const outer = document.getElementById('host').attachShadow({ mode: 'open' });
          const inner = outer.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
          inner.append(...new DOMParser().parseFromString(${JSON.stringify(PARAGRAPHS_HTML)}, 'text/html').body.childNodes);`)}`,
      ),
    ends: ['article'],
  },
  {
    id: 'D16',
    title: 'The article stands in a closed shadow root',
    happens: 'The popup says that content in web components was left out.',
    serve: () =>
      pageAround(
        `<h1>A quiet morning in the garden</h1><x-post></x-post>${script(`const root = document.querySelector('x-post').attachShadow({ mode: 'closed' });
          root.append(...new DOMParser().parseFromString(${JSON.stringify(PARAGRAPHS_HTML)}, 'text/html').body.childNodes);`)}`,
      ),
    ends: ['page'],
    notes: ['shadow-content'],
  },
  {
    id: 'D17',
    title: '2,000 links in a template and 2,000 in noscript',
    happens: 'None of them counts as a link of the page.',
    serve: () =>
      articleWith(
        `<template>${times(2_000, (index) => `<a href="https://t.example/${index}">t</a>`)}</template><noscript>${times(2_000, (index) => `<a href="https://n.example/${index}">n</a>`)}</noscript>`,
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).counts.links).toBe(0);
    },
  },
  {
    id: 'D18',
    title: 'A script that removes the document’s root',
    happens: 'The popup says that there is no article here.',
    serve: () => articleWith(script('document.documentElement.remove()')),
    ends: ['page'],
    notes: ['no-body'],
    isRestless: true,
  },
  {
    id: 'D19',
    title: 'A page made of frames',
    happens: 'The popup says so, and that only the outer page was read.',
    serve: () =>
      '<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset>',
    ends: ['page'],
    notes: ['frameset'],
  },
  {
    id: 'D20',
    title: '200 list items come and go every 5 ms',
    happens: 'The audit ends; the article is read in full.',
    serve: () =>
      articleWith(
        `<ul></ul>${script(`const list = document.querySelector('ul'); setInterval(() => {
          if (list.firstChild) list.replaceChildren(); else for (let i = 0; i < 200; i += 1) list.append(document.createElement('li'));
        }, 5);`)}`,
      ),
    ends: ['article'],
    isRestless: true,
  },
  {
    id: 'D21',
    title: 'A list that grows whenever its end comes near the window',
    happens: 'The audit does not scroll: the page is the same before and after.',
    serve: () =>
      articleWith(
        `<div style="height: 4000px"></div><ul></ul><p id="end">end</p>${script(`const list = document.querySelector('ul');
          new IntersectionObserver(([entry]) => { if (entry.isIntersecting) for (let i = 0; i < 50; i += 1) list.append(document.createElement('li')); }).observe(document.getElementById('end'));`)}`,
      ),
    ends: ['article'],
  },
  {
    id: 'D22',
    title: 'A modal dialog over a page that is inert',
    happens: 'The article under it is read in full, the dialog is not part of it.',
    serve: () =>
      pageAround(
        `<dialog id="d"><p>Cookies? Every one of them is used to make your stay here better.</p></dialog><main inert>${ARTICLE}</main>${script(`document.getElementById('d').showModal()`)}`,
      ),
    ends: ['article'],
    check: (seen) => {
      expect(pageOf(seen).article?.text).not.toContain('Cookies');
    },
  },
];
