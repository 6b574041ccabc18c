/**
 * Stands in for i18next in the build of the exam room, which has no kilobytes to spare: the same message files, the
 * same calls, only those the room makes. A test holds it against i18next over every message.
 */
type Values = Record<string, string | number>;

interface Start {
  lng: string;
  resources: Record<string, Record<string, object>>;
  defaultNS: string;
}

export class Words {
  language = '';
  private texts: Record<string, Record<string, object>> = {};
  private defaultNamespace = '';
  private readonly listeners = new Set<() => void>();

  /** i18next takes its React part this way; here it is one and the same. */
  use(): this {
    return this;
  }

  init({ lng, resources, defaultNS }: Start): Promise<void> {
    this.texts = resources;
    this.defaultNamespace = defaultNS;
    return this.changeLanguage(lng);
  }

  addResourceBundle(language: string, namespace: string, texts: object): void {
    this.texts[language] = { ...this.texts[language], [namespace]: texts };
  }

  changeLanguage(language: string): Promise<void> {
    this.language = language;
    this.listeners.forEach((listener) => listener());
    return Promise.resolve();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getLanguage = (): string => this.language;

  /** `item` of the given namespace, or `ui:item` of another. What is missing shows its key. */
  t(named: string, values: Values = {}, namespace = this.defaultNamespace): string {
    const [key = '', from = namespace] = named.split(':').reverse();
    const texts = this.texts[this.language]?.[from] ?? {};
    const text = this.plural(texts, key, values) ?? textAt(texts, key) ?? key;
    return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ''));
  }

  private plural(texts: object, key: string, { count }: Values): string | undefined {
    return typeof count === 'number' ? textAt(texts, `${key}_${new Intl.PluralRules(this.language).select(count)}`) : undefined;
  }
}

function textAt(texts: object, key: string): string | undefined {
  const found = key
    .split('.')
    .reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined), texts);
  return typeof found === 'string' ? found : undefined;
}

const words = new Words();
export default words;
