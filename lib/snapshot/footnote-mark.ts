/**
 * A number that leads to a footnote, in its link or around it: `<sup><a href="#note-2">2</a></sup>`. Read with the text, it
 * ends up in the figure before it: "grew by 3" with note 4 is no 34.
 */
export const isFootnoteMark = (element: Element, tag: string): boolean => {
  if (tag !== 'sup' || !mark.test(element.textContent ?? '')) return false;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return link?.getAttribute('href')?.includes('#') ?? false;
};

const mark = /^\s*[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?\s*$/;
