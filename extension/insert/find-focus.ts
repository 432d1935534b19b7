/** What one document of a page says about where the cursor of the page stands. */
export interface FocusInFrame {
  /** Where it stands: the places of the frames from the whole page inwards; -1 for a frame without one. */
  path: number[];
  /** The place of the frame within it that has the cursor; null when the cursor is in this document itself. */
  inner: number | null;
}

/**
 * Says where this document stands in its page and whether the cursor is in a frame within it. Runs in the page, so it
 * refers to nothing outside itself; and a page can name elements after properties of `document`, so those are read from
 * the prototype.
 */
export function findFocus(): FocusInFrame {
  const path: number[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    let place = frame.parent.length - 1;
    while (place >= 0 && frame.parent[place] !== frame) place -= 1;
    path.unshift(place);
  }
  const active = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  let element: Element | null = active?.get?.call(document) ?? null;
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } };
  };
  while (element) {
    const host: Element & { openOrClosedShadowRoot?: ShadowRoot | null } = element;
    const isOrdinary = host instanceof HTMLElement;
    const root: ShadowRoot | null =
      host.openOrClosedShadowRoot ??
      (isOrdinary ? chrome?.dom?.openOrClosedShadowRoot?.(host) : null) ??
      host.shadowRoot;
    if (!root?.activeElement) break;
    element = root.activeElement;
  }
  if (!(element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement))
    return { path, inner: null };
  let inner = window.length - 1;
  while (inner >= 0 && window[inner] !== element.contentWindow) inner -= 1;
  return { path, inner };
}

/** Which of the documents that answered has the cursor; null when that one did not answer. */
export function frameWithFocus<F extends { result: FocusInFrame }>(frames: readonly F[]): F | null {
  for (let path: number[] = []; ; ) {
    const here = frames.filter(({ result }) => result.path.join() === path.join());
    const [frame] = here;
    if (!frame || here.length > 1) return null;
    if (frame.result.inner === null) return frame;
    path = [...path, frame.result.inner];
  }
}
