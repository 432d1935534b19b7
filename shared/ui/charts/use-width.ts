import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Where nothing can be measured: a printed page, or before the first look. */
const USUAL_WIDTH = 480;
const SMALLEST = 240;

/**
 * The width an element has, in CSS pixels: a picture drawn to it keeps its letters at their own size on every screen.
 */
export function useWidth<E extends Element>(): { ref: RefObject<E | null>; width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(Math.max(SMALLEST, element.clientWidth));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
