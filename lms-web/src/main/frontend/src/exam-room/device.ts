const NAME = 'bh.device';

/** Names this browser for good, so that the server knows it again; a browser that keeps nothing is a new one each time. */
export function deviceName(newId: () => string, storage: () => Storage = () => localStorage): string {
  try {
    const known = storage().getItem(NAME);
    if (known !== null && known !== '') return known;
    const fresh = newId();
    storage().setItem(NAME, fresh);
    return fresh;
  } catch {
    return newId();
  }
}
