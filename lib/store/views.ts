import { storage } from 'wxt/utils/storage';
import { type KeptViews, parseListView, parseNamedViews } from '../shortlist/list-view.ts';

const item = storage.defineItem<unknown>('local:shortlist-views', { version: 1 });

export async function loadViews(): Promise<KeptViews> {
  const value = await item.getValue();
  const { last, named }: { last?: unknown; named?: unknown } = typeof value === 'object' && value !== null ? value : {};
  return { last: parseListView(last), named: parseNamedViews(named) };
}

export const saveViews = (views: KeptViews): Promise<void> => item.setValue(views);
