/** Reads what is left of HTML in texts that were encoded twice, as those in meta elements and JSON-LD often are. */
export function decodeTwiceEncoded(text: string): string {
  return text.replace(ENTITY, (_, code: string) => ENTITIES.get(code) ?? "'");
}

const ENTITY = /&(amp|quot|#0?39|#8217|apos|nbsp);/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['nbsp', ' '],
]);
