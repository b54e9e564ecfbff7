import { isTextField, type TextField } from '../editable.ts'
import type { EditorKind } from '../editor.ts'
import { selectInField, typeOver } from '../replace.ts'

/** `textarea` and `input`: the text is the value; the page's tree has no positions for it. */
const textfield: EditorKind = {
  id: 'textfield',
  field: true,
  fits: isTextField,
  read: (element) => ({ text: (element as TextField).value, range: () => null }),
  select: (element, span) => selectInField(element as TextField, span),
  replace: (element, span, replacement) => typeOver(textfield, element, span, replacement),
}

export default textfield
