import { useCallback, useEffect, useState } from 'preact/hooks';

/** The story that the page's address names, as in `stories.html#<id>`: so it can be linked to, and Back leads back. */
export function useHash(): [id: string | undefined, set: (id: string | undefined) => void] {
  const [id, setId] = useState(idInAddress);
  useEffect(() => {
    const onChange = () => setId(idInAddress());
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  const set = useCallback((next: string | undefined) => {
    location.hash = next === undefined ? '' : encodeURIComponent(next);
    setId(next);
  }, []);
  return [id, set];
}

function idInAddress(): string | undefined {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash) || undefined;
  } catch {
    // URIError: typed by hand, with a lone percent sign.
    return hash;
  }
}
