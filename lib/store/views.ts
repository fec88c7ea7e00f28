import { storage } from 'wxt/utils/storage';
import { type KeptViews, parseListView } from '../shortlist/list-view.ts';

const item = storage.defineItem<unknown>('local:shortlist-views', { version: 1 });

export async function loadViews(): Promise<KeptViews> {
  const value = await item.getValue();
  const [last, named] = isObject(value) ? [value['last'], value['named']] : [null, null];
  return { last: parseListView(last), named: Array.isArray(named) ? named.flatMap(parseNamed) : [] };
}

export const saveViews = (views: KeptViews): Promise<void> => item.setValue(views);

function parseNamed(value: unknown): KeptViews['named'] {
  if (!isObject(value) || typeof value['name'] !== 'string') return [];
  return [{ name: value['name'], view: parseListView(value['view']) }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
