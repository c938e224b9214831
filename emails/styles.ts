// How e-mails look: styles inside each element, as mail programs need, and the few rules that only a sheet can hold.

import type { CSSProperties } from 'react'

const family = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif"
const color = {
  page: '#faf9f6',
  card: '#ffffff',
  line: '#dedad1',
  deep: '#0b3f58',
  accent: '#0c5070',
  ink: '#1b2227',
  muted: '#545c62',
  good: '#1a6637',
}

const text: CSSProperties = { fontFamily: family, fontSize: '16px', lineHeight: '24px', color: color.ink, margin: 0 }
const note: CSSProperties = { ...text, fontSize: '13px', lineHeight: '20px', color: color.muted }
const cell: CSSProperties = { borderBottom: `1px solid ${color.line}`, overflowWrap: 'anywhere', verticalAlign: 'top' }

export const styles = {
  page: { backgroundColor: color.page, padding: '24px 12px' },
  card: {
    maxWidth: '600px',
    backgroundColor: color.card,
    border: `1px solid ${color.line}`,
    borderTop: `4px solid ${color.deep}`,
    borderRadius: '8px',
    borderCollapse: 'separate',
  },
  part: { padding: '20px 32px 0' },
  action: { padding: '24px 32px 0' },
  last: { padding: '24px 32px 28px' },
  brand: note,
  brandName: { color: color.ink, fontSize: '16px' },
  heading: { ...text, fontSize: '22px', lineHeight: '28px', fontWeight: 700, marginTop: '16px' },
  headingGood: { ...text, fontSize: '22px', lineHeight: '28px', fontWeight: 700, marginTop: '16px', color: color.good },
  paragraph: { ...text, marginTop: '12px', overflowWrap: 'anywhere' },
  label: { ...text, fontSize: '14px', lineHeight: '21px', color: color.muted, marginTop: '20px' },
  passage: { ...text, marginTop: '4px', overflowWrap: 'anywhere' },
  table: { marginTop: '12px' },
  quote: {
    ...text,
    margin: '4px 0 0',
    padding: '0 0 0 16px',
    borderLeft: `4px solid ${color.line}`,
    overflowWrap: 'anywhere',
  },
  entries: { ...text, margin: '4px 0 0', paddingLeft: '24px' },
  entry: { margin: '4px 0', overflowWrap: 'anywhere' },
  factLabel: {
    ...text,
    ...cell,
    fontSize: '14px',
    lineHeight: '21px',
    fontWeight: 400,
    color: color.muted,
    padding: '8px 12px 8px 0',
    textAlign: 'left',
    width: '170px',
  },
  factValue: { ...text, ...cell, fontSize: '15px', lineHeight: '22px', padding: '8px 0' },
  hash: { fontFamily: "Consolas, 'Liberation Mono', monospace", fontSize: '13px', lineHeight: '20px' },
  code: {
    ...text,
    fontFamily: "Consolas, 'Liberation Mono', monospace",
    fontSize: '32px',
    lineHeight: '40px',
    letterSpacing: '6px',
    fontWeight: 700,
    marginTop: '8px',
  },
  link: { color: color.accent, textDecoration: 'underline' },
  button: {
    fontFamily: family,
    backgroundColor: color.accent,
    color: '#ffffff',
    fontSize: '16px',
    fontWeight: 600,
    padding: '12px 20px',
    borderRadius: '4px',
  },
  note: { ...note, marginTop: '12px', overflowWrap: 'anywhere' },
  footer: { ...note, paddingTop: '16px', borderTop: `1px solid ${color.line}` },
  footnote: { ...note, marginTop: '4px', overflowWrap: 'anywhere' },
} as const satisfies Record<string, CSSProperties>

/** Narrow screens and the dark; written without the characters that React escapes. */
export const sheet = `
body { margin: 0; background: #faf9f6; }
@media (max-width: 480px) {
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
  .fact, .fact th, .fact td { display: block !important; width: auto !important; }
  .fact th { border-bottom: 0 !important; padding-bottom: 0 !important; }
  .fact td { padding-top: 0 !important; }
}
@media (prefers-color-scheme: dark) {
  body, .page { background: #14181b !important; }
  .card { background-color: #1b2024 !important; border-color: #353d43 !important; }
  .ink { color: #e9ecee !important; }
  .muted { color: #aab3b9 !important; }
  .line { border-color: #353d43 !important; }
  .good { color: #86d3a0 !important; }
  .link { color: #8ec8e2 !important; }
  .button { background-color: #8ec8e2 !important; color: #07212c !important; }
}`
