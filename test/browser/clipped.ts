interface Reading {
  readonly isRound: boolean;
  /** The texts that have to be read without scrolling. */
  readonly atOnce: readonly string[];
}

/**
 * The texts on the stage that cannot be read in full: cut by something around them that does not
 * scroll, or by what does, where nobody should have to; or outside the screen, or outside the circle
 * of a round one. Runs in the browser.
 */
export function clippedTexts({ isRound, atOnce }: Reading): readonly string[] {
  const unscrolled = new Set(atOnce.map(withoutBlanks));
  const screen = new DOMRect(0, 0, innerWidth, innerHeight);
  return [...document.querySelectorAll('#screen p')].flatMap((text) => {
    const lines = linesOf(text);
    return lines.every((line) => isReadable(line, text)) ? [] : [text.textContent ?? ''];
  });

  /** The renderer makes an element of each line, without the blank between them. */
  function withoutBlanks(text: string): string {
    return text.replaceAll(/\s/g, '');
  }

  /** Where the letters stand; a blank at the end of a line may hang over. */
  function linesOf(text: Element): readonly DOMRect[] {
    const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const all: DOMRect[] = [];
    while (nodes.nextNode()) {
      const { data } = nodes.currentNode as Text;
      const range = document.createRange();
      range.setStart(nodes.currentNode, data.length - data.trimStart().length);
      range.setEnd(nodes.currentNode, data.trimEnd().length);
      if (data.trim() !== '') all.push(...range.getClientRects());
    }
    return all;
  }

  function isReadable(line: DOMRect, text: Element): boolean {
    const scrolls = !unscrolled.has(withoutBlanks(text.textContent ?? ''));
    let rect = line;
    for (let at = text.parentElement; at && at.id !== 'screen'; at = at.parentElement) {
      const around = at.getBoundingClientRect();
      const hides = getComputedStyle(at).overflow !== 'visible';
      if (hides && scrolls && at.classList.contains('scrollView')) {
        if (!fits(rect, around, false)) return false;
        rect = around;
      } else if (hides && !fits(rect, around, true)) return false;
    }
    return fits(rect, screen, true) && (!isRound || isInCircle(rect));
  }

  function fits(inner: DOMRect, outer: DOMRect, down: boolean): boolean {
    const across = inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
    return across && (!down || (inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1));
  }

  function isInCircle({ left, right, top, bottom }: DOMRect): boolean {
    const radius = innerWidth / 2;
    return [left, right].every((x) =>
      [top, bottom].every((y) => Math.hypot(x - radius, y - radius) <= radius + 1),
    );
  }
}
