import palette from '../../components/palette.css?inline'
import type { Level } from '../../rules/types.ts'

/** How each level is drawn under words; each has its own kind of line as well as its colour. */
const LINES: Readonly<Record<Level, string>> = {
  prohibited: 'solid 2px',
  authorization: 'dashed 2px',
  discouraged: 'dotted 2px',
  caution: 'dotted 1px',
}

/** The level's colour from the palette: it holds 3:1 on white and on near-black. */
function colour(level: Level): string {
  return palette.match(new RegExp(`--level-${level}:\\s*([^;]+);`))?.[1] ?? 'currentcolor'
}

/** The style sheet for underlines. In: the selector of one level's words. */
export function underlineCss(selector: (level: Level) => string): string {
  const rules = (Object.keys(LINES) as Level[]).map((level) => {
    const [line, thickness] = LINES[level].split(' ')
    return (
      `${selector(level)}{text-decoration:underline ${line} ${colour(level)};text-decoration-thickness:${thickness};` +
      'text-underline-offset:3px;text-decoration-skip-ink:none}' +
      `@media (forced-colors:active){${selector(level)}{text-decoration-color:CanvasText}}`
    )
  })
  return rules.join('\n')
}

/** The style sheet for lines that are drawn by themselves. In: the selector of one level's. */
export function strokeCss(selector: (level: Level) => string): string {
  const rules = (Object.keys(LINES) as Level[]).map((level) => {
    const [line, thickness] = LINES[level].split(' ')
    return (
      `${selector(level)}{border-bottom:${thickness} ${line} ${colour(level)}}` +
      `@media (forced-colors:active){${selector(level)}{border-color:CanvasText}}`
    )
  })
  return rules.join('\n')
}
