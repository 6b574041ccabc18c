import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, type MantineThemeOverride, type VariantColorsResolver } from '@mantine/core';

/**
 * Every colour, size and component default of Bến Học. It imports no component, so that the exam room can use it
 * and stay small: component defaults are plain objects keyed by name.
 */

/** Scales around the six tokens (index 6 is the token). Made in OKLCH, then warmed by eye; pasted so nothing computes at start. */
const scales = {
  coconut: ['#eef7f3', '#d6ece4', '#aed9ca', '#82c6b0', '#4fa98f', '#248972', '#0b6e5b', '#085b4b', '#06483c', '#04352c'],
  river: ['#eff5fc', '#d5e5f7', '#aecbf0', '#8bb4e6', '#6597d3', '#3f79bc', '#1f5fa8', '#184e8c', '#113d70', '#0a2c54'],
  sun: ['#fdf5e6', '#fae7c8', '#f4d193', '#ecb860', '#dd9638', '#c8761c', '#b45309', '#934407', '#753605', '#572804'],
  chili: ['#fdf2f0', '#fbdcd7', '#f6b9b0', '#ef968a', '#dd7063', '#c94b40', '#b3261e', '#961d16', '#79150f', '#5c0e09'],
  stone: ['#f6f5ef', '#edebe2', '#e4e1d8', '#c9c9c0', '#a9aca4', '#848b84', '#5b6660', '#46514b', '#303b36', '#14231f'],
} as const satisfies Record<string, MantineColorsTuple>;

/** A place on a scale. */
type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export type Tone = keyof typeof scales;
const tones = Object.keys(scales) as Tone[];

/** Mantine's own neutrals, warmed: tracks, skeletons, segmented controls and menus take these. */
const gray: MantineColorsTuple = ['#f8f7f1', '#f1efe7', '#e8e5dc', '#d9d5c9', '#8a928b', '#848b84', '#5b6660', '#46514b', '#303b36', '#14231f'];
const dark: MantineColorsTuple = ['#eceae2', '#c9cfc9', '#aeb7b1', '#7c8882', '#6b7871', '#303c36', '#26312c', '#1a2420', '#121a17', '#0c1310'];

/** What one scheme decides about the ground; the tones follow from the scales. */
interface Ground {
  ink: string;
  muted: string;
  paper: string;
  card: string;
  sunken: string;
  line: string;
  edge: string;
  seam: string;
  focus: string;
  onFill: string;
  shadow: string;
  deep: string;
  veil: string;
  fill: Step;
  fillHover: Step;
  soft: (tone: Tone) => string;
  softHover: (tone: Tone) => string;
  text: Step;
  rim: (tone: Tone) => string;
}

const scaleAt = (index: Step) => (tone: Tone) => scales[tone][index];
const tint = (share: number, index: Step) => (tone: Tone) => `color-mix(in srgb, ${scales[tone][index]} ${share}%, #1a2420)`;

const grounds: Record<'light' | 'dark' | 'lightHigh' | 'darkHigh', Ground> = {
  light: {
    ink: '#14231F',
    muted: '#55615B',
    paper: '#FBFAF6',
    card: '#FFFFFF',
    sunken: '#F4F2EA',
    line: '#E4E1D8',
    edge: '#8A928B',
    seam: '#CDC9BC',
    focus: '#1F5FA8',
    onFill: '#FFFFFF',
    shadow: '0 1px 2px rgb(20 35 31 / 5%), 0 6px 20px rgb(20 35 31 / 5%)',
    deep: '#0A5C4C',
    veil: 'rgb(255 255 255 / 13%)',
    fill: 6,
    fillHover: 7,
    soft: scaleAt(0),
    softHover: scaleAt(1),
    text: 7,
    rim: scaleAt(2),
  },
  dark: {
    ink: '#ECEAE2',
    muted: '#AEB7B1',
    paper: '#121A17',
    card: '#1A2420',
    sunken: '#161F1B',
    line: '#303C36',
    edge: '#7C8882',
    seam: '#4A5851',
    focus: '#8BB4E6',
    onFill: '#0C1512',
    shadow: '0 1px 2px rgb(0 0 0 / 30%), 0 6px 20px rgb(0 0 0 / 20%)',
    deep: '#0D4136',
    veil: 'rgb(255 255 255 / 10%)',
    fill: 3,
    fillHover: 2,
    soft: tint(15, 4),
    softHover: tint(26, 4),
    text: 2,
    rim: tint(45, 4),
  },
  lightHigh: {
    ink: '#000000',
    muted: '#1C2622',
    paper: '#FFFFFF',
    card: '#FFFFFF',
    sunken: '#FFFFFF',
    line: '#000000',
    edge: '#000000',
    seam: '#000000',
    focus: '#0A2C54',
    onFill: '#FFFFFF',
    shadow: 'none',
    deep: '#04352C',
    veil: 'transparent',
    fill: 8,
    fillHover: 9,
    soft: () => '#FFFFFF',
    softHover: scaleAt(1),
    text: 9,
    rim: scaleAt(9),
  },
  darkHigh: {
    ink: '#FFFFFF',
    muted: '#F1EFE7',
    paper: '#000000',
    card: '#000000',
    sunken: '#000000',
    line: '#FFFFFF',
    edge: '#FFFFFF',
    seam: '#FFFFFF',
    focus: '#FFD84D',
    onFill: '#000000',
    shadow: 'none',
    deep: '#000000',
    veil: 'transparent',
    fill: 2,
    fillHover: 1,
    soft: () => '#000000',
    softHover: () => '#26302B',
    text: 1,
    rim: scaleAt(1),
  },
};

/** `--bh-*`: the only colour names that screens may use. */
function names(ground: Ground, scheme: 'light' | 'dark'): Record<string, string> {
  const vars: Record<`--${string}`, string> = {
    '--bh-ink': ground.ink,
    '--bh-muted': ground.muted,
    '--bh-paper': ground.paper,
    '--bh-card': ground.card,
    '--bh-sunken': ground.sunken,
    '--bh-line': ground.line,
    '--bh-seam': ground.seam,
    '--bh-edge': ground.edge,
    '--bh-focus': ground.focus,
    '--bh-on-fill': ground.onFill,
    '--bh-shadow': ground.shadow,
    '--bh-deep': ground.deep,
    '--bh-deep-veil': ground.veil,
    '--bh-deep-ink': '#FFFFFF',
    '--bh-deep-muted': scales.coconut[1],
    '--mantine-color-text': ground.ink,
    '--mantine-color-body': ground.paper,
    '--mantine-color-dimmed': ground.muted,
    '--mantine-color-placeholder': ground.muted,
    '--mantine-color-default': ground.card,
    '--mantine-color-default-hover': ground.sunken,
    '--mantine-color-default-color': ground.ink,
    '--mantine-color-default-border': ground.edge,
    '--mantine-color-bright': ground.ink,
    '--mantine-color-error': scales.chili[scheme === 'light' ? 6 : 3],
    '--mantine-color-disabled': ground.sunken,
    '--mantine-color-disabled-color': ground.muted,
    '--mantine-primary-color-contrast': ground.onFill,
  };
  for (const tone of tones) {
    vars[`--bh-${tone}`] = scales[tone][ground.fill];
    vars[`--bh-${tone}-hover`] = scales[tone][ground.fillHover];
    vars[`--bh-${tone}-soft`] = ground.soft(tone);
    vars[`--bh-${tone}-soft-hover`] = ground.softHover(tone);
    vars[`--bh-${tone}-text`] = scales[tone][ground.text];
    vars[`--bh-${tone}-rim`] = ground.rim(tone);
    vars[`--mantine-color-${tone}-filled`] = scales[tone][ground.fill];
    vars[`--mantine-color-${tone}-filled-hover`] = scales[tone][ground.fillHover];
    vars[`--mantine-color-${tone}-light`] = ground.soft(tone);
    vars[`--mantine-color-${tone}-light-color`] = scales[tone][ground.text];
  }
  vars['--mantine-color-anchor'] = scales.coconut[ground.text];
  vars['--mantine-primary-color-filled'] = scales.coconut[ground.fill];
  return vars;
}

/** The schemes as CSS variables; high contrast is a second ground for each of light and dark. */
export const schemeVariables =
  (contrast: 'normal' | 'high'): CSSVariablesResolver =>
  () => ({
    variables: {
      '--bh-rail': '232px',
      '--bh-bar': '60px',
      '--bh-measure': '68ch',
      '--bh-mark': scales.coconut[6],
      '--bh-mark-page': '#FFFFFF',
      '--bh-mark-river': '#8FD3BF',
    },
    light: names(contrast === 'high' ? grounds.lightHigh : grounds.light, 'light'),
    dark: names(contrast === 'high' ? grounds.darkHigh : grounds.dark, 'dark'),
  });

/** Filled, soft, outlined and quiet controls from the names above, so each scheme keeps its contrast. */
const variantColorResolver: VariantColorsResolver = ({ color, theme, variant }) => {
  const asked = color ?? theme.primaryColor;
  const tone = asked in scales ? asked : 'stone';
  const name = (part = '') => `var(--bh-${tone}${part})`;
  const none = '1px solid transparent';
  switch (variant) {
    case 'filled':
      return { background: name(), hover: name('-hover'), color: 'var(--bh-on-fill)', border: none };
    case 'light':
      return { background: name('-soft'), hover: name('-soft-hover'), color: name('-text'), border: `1px solid ${name('-rim')}` };
    case 'outline':
      return { background: 'transparent', hover: name('-soft'), color: name('-text'), border: `1px solid ${name()}` };
    case 'subtle':
    case 'transparent':
      return { background: 'transparent', hover: name('-soft'), color: name('-text'), border: none };
    default:
      return { background: 'var(--bh-card)', hover: 'var(--bh-sunken)', color: 'var(--bh-ink)', border: '1px solid var(--bh-seam)' };
  }
};

const heading = (fontSize: number, line: number) => ({ fontSize: `${fontSize / 16}rem`, lineHeight: String(line / fontSize) });

export const theme: MantineThemeOverride = createTheme({
  colors: { ...scales, gray, dark },
  primaryColor: 'coconut',
  primaryShade: { light: 6, dark: 3 },
  white: '#FFFFFF',
  black: '#14231F',
  variantColorResolver,
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5714', md: '1.625', lg: '1.6', xl: '1.5' },
  headings: {
    fontWeight: '600',
    textWrap: 'balance',
    sizes: { h1: heading(26, 34), h2: heading(20, 28), h3: heading(17, 26), h4: heading(16, 24), h5: heading(14, 22), h6: heading(13, 20) },
  },
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  shadows: { xs: 'var(--bh-shadow)', sm: 'var(--bh-shadow)', md: 'var(--bh-shadow)', lg: 'var(--bh-shadow)', xl: 'var(--bh-shadow)' },
  breakpoints: { xs: '30em', sm: '48em', md: '64em', lg: '75em', xl: '90em' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  components: {
    Badge: { defaultProps: { variant: 'light', size: 'lg', radius: 'sm', tt: 'none', fw: 500 } },
    Button: { defaultProps: { size: 'sm', fw: 600 } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'stone', size: 36 } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', allowDeselect: false } },
    NativeSelect: { defaultProps: { size: 'sm' } },
    Table: { defaultProps: { verticalSpacing: 10, horizontalSpacing: 12, fz: 'sm' } },
    Progress: { defaultProps: { size: 8, radius: 'xl' } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300, transitionProps: { duration: 100 } } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 }, radius: 'lg' } },
    Drawer: { defaultProps: { position: 'right', transitionProps: { duration: 140 } } },
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 100 }, shadow: 'md', position: 'bottom-end' } },
    SegmentedControl: { defaultProps: { transitionDuration: 120, size: 'sm' } },
  },
});
