// The meanings a state can have, each with its one shape and its usual colour.

export type Tone = 'none' | 'info' | 'new' | 'success' | 'warning' | 'error'
type Glyph =
  | 'dot'
  | 'check'
  | 'cross'
  | 'triangle'
  | 'octagon'
  | 'diamond'
  | 'play'
  | 'pause'
  | 'glass'
  | 'dash'
  | 'ring'
  | 'arrow'

/** new · done, conform · watch · wrong, late · to look at · near · going on · stopped by us · refused · nothing yet · to come */
export type Look =
  | 'new'
  | 'done'
  | 'watch'
  | 'wrong'
  | 'toLook'
  | 'near'
  | 'going'
  | 'paused'
  | 'refused'
  | 'nothing'
  | 'toCome'

// biome-ignore format: a table is read in columns
const looks: Readonly<Record<Look, { readonly glyph: Glyph; readonly tone: Tone }>> = {
  new:     { glyph: 'dot',      tone: 'info' },
  done:    { glyph: 'check',    tone: 'success' },
  watch:   { glyph: 'triangle', tone: 'warning' },
  wrong:   { glyph: 'octagon',  tone: 'error' },
  toLook:  { glyph: 'diamond',  tone: 'warning' },
  near:    { glyph: 'glass',    tone: 'warning' },
  going:   { glyph: 'play',     tone: 'info' },
  paused:  { glyph: 'pause',    tone: 'warning' },
  refused: { glyph: 'cross',    tone: 'error' },
  nothing: { glyph: 'dash',     tone: 'none' },
  toCome:  { glyph: 'ring',     tone: 'none' },
}

export const toneOf = (look: Look): Tone => looks[look].tone

export const glyphClass = (look: Look): string => `gd-g-${looks[look].glyph}`
