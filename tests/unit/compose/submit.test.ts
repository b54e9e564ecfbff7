import { describe, expect, it } from 'vitest'
import { submitScore } from '../../../entrypoints/compose.content/submit.ts'
import { surfaceOf } from '../../../entrypoints/compose.content/surface.ts'

const control = { name: '', code: '', submitsForm: false, popup: false }

describe('a control posts', () => {
  it.each([
    ['Post', ''],
    [' reply ', ''],
    ['Save\n changes', ''],
    ['Publicar', ''],
    ['➤', 'send-button'],
  ])('%j %s', (name, code) => {
    expect(submitScore({ ...control, name, code, submitsForm: name === '➤' })).toBeGreaterThan(0)
  })

  it('surest where its words, its form and its code agree', () => {
    const said = submitScore({ ...control, name: 'Post' })
    const all = submitScore({ ...control, name: 'Post', code: 'submit', submitsForm: true })
    expect(all).toBeGreaterThan(said)
  })

  it.each([
    'Cancel',
    'Close',
    'Preview',
    'Save draft',
    'Like',
    'Edit',
    'Search',
    'Add photo',
    'Emoji',
    'Next',
    'Postings',
  ])('and %j does not', (name) => {
    expect(submitScore({ ...control, name })).toBe(0)
  })

  it('and what opens a menu does not, nor a code name alone', () => {
    expect(submitScore({ ...control, name: 'Post', popup: true })).toBe(0)
    expect(submitScore({ ...control, name: '12', code: 'reply-count' })).toBe(0)
    expect(submitScore({ ...control, name: 'Preview', submitsForm: true })).toBe(0)
  })
})

describe('a surface by its looks', () => {
  it.each([
    [{ words: 'Write a comment…', oneLine: false }, 'comment'],
    [{ words: 'Send a message', oneLine: false }, 'message'],
    [{ words: "What's happening?", oneLine: false }, 'post'],
    [{ words: 'displayName', oneLine: true, submit: 'Save' }, 'name'],
    [{ words: 'editProfileDescriptionInput', oneLine: false, submit: 'Save' }, 'bio'],
    [{ words: '', oneLine: false, submit: 'Post reply' }, 'comment'],
    [{ words: '', oneLine: false, inArticle: true }, 'comment'],
  ] as const)('%j is a %s', (looks, surface) => {
    expect(surfaceOf(looks)).toBe(surface)
  })

  it.each([
    { words: 'Full name', oneLine: true, submit: 'Continue to payment' },
    { words: 'City', oneLine: true, submit: 'Save' },
    { words: 'Title', oneLine: true },
  ])('%j is no place to write to others', (looks) => {
    expect(surfaceOf(looks)).toBeNull()
  })
})
