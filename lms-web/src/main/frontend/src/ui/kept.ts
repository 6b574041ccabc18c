/** Small choices kept on this machine. */
type Name = 'language' | 'scheme' | 'contrast' | 'text-size' | 'own-text-size' | 'tile-size';

const key = (name: Name) => `bh.${name}`;

/** Null where nothing is kept, and where the browser refuses storage. */
export function readKept(name: Name): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    return null;
  }
}

/** Whether it could be kept: a browser that refuses storage forgets the choice with the page, and nothing else. */
export function writeKept(name: Name, value: string): boolean {
  try {
    localStorage.setItem(key(name), value);
    return true;
  } catch {
    return false;
  }
}
