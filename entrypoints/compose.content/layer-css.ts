import question from '../../components/account-question.css?inline'
import finding from '../../components/finding.css?inline'
import palette from '../../components/palette.css?inline'
import strip from './account-strip.css?inline'
import layer from './layer.css?inline'

/** The style sheet of everything that stands over a page, in closed shadow roots. */
export const LAYER_CSS = palette + finding + question + layer + strip
