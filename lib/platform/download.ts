/** Saves text or a blob as a file of the user's own. Needs no permission: the browser treats it as a click on a link. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}

const KEPT_FOR = 60_000;
