const event = 'portal:leaving';

/** Opens the page anew, and nobody is asked about unsaved changes: there are none, or they are given up on purpose. */
export function leaveFreely(): void {
  window.dispatchEvent(new Event(event));
  // The question is taken down with the next rendering.
  setTimeout(() => window.location.reload(), 300);
}

/** Tells when the page is about to be opened anew. Gives what ends the telling. */
export function onLeaving(listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}
